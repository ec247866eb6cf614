import type { ScenarioTexts } from '../../scenarios';

export const yearlyGoals: ScenarioTexts<'yearly-goals'> = {
  name: '年度战略目标拆解',
  about: '把营收增长 30 % 拆到获客、产品迭代和用户留存，理清相互依赖。',
  background: '公司年度目标是营收增长 30 %，要拆成各部门能负责的目标。30 % 出自指南，其余数字是示例。',
  departments: {
    office: { name: '总经办', duty: '拆解目标，裁决资源冲突，组织复盘。' },
    marketing: { name: '市场部', duty: '负责获客：制定并执行计划。' },
    product: { name: '产品部', duty: '负责产品迭代，协调相互依赖。' },
    operations: { name: '运营部', duty: '负责运营和用户留存。' },
  },
  goals: {
    revenue: {
      goal: '1 年内营收增长 30 %。',
      metric: '营收同比增长',
      unit: '%',
      relevant: '公司年度战略目标。',
      achievable: '由获客和留存两条线共同支撑。',
    },
    customers: {
      goal: '1 年内新增客户数同比增长 20 %。',
      metric: '新增客户同比增长',
      unit: '%',
      relevant: '带来增量营收。',
      achievable: '新版本上线后集中推广。',
    },
    retention: {
      goal: '1 年内用户留存率从 60 % 提高到 70 %。',
      metric: '用户留存率',
      unit: '%',
      relevant: '留住客户就留住营收。',
      achievable: '新版本解决流失的首要原因。',
    },
  },
  scopeIn: { lines: '获客、产品迭代、运营留存三条线' },
  scopeOut: { mergers: '并购和新业务' },
  outputs: { breakdown: '年度目标拆解表', reviews: '半年复盘报告' },
  keyDates: { plans: '各线计划对齐', half: '半年复盘' },
  stages: { split: '拆解', act: '执行', review: '复盘' },
  nodes: {},
  tasks: {
    split: {
      task: '拆解年度目标',
      input: '公司年度战略',
      output: '目标拆解表',
      standard: '3 条线各有 1–3 个可量化目标',
    },
    acquire: {
      task: '制定获客计划',
      input: '目标拆解表',
      output: '获客计划',
      standard: '渠道 3 个以上，每个有预算和月度目标',
    },
    iterate: {
      task: '制定产品迭代计划',
      input: '目标拆解表',
      output: '迭代计划',
      standard: '全年版本 4 个，每个列出前 5 项功能',
    },
    retain: {
      task: '制定留存计划',
      input: '目标拆解表',
      output: '留存计划',
      standard: '列出流失原因前 3 项，各有 1 个对策',
    },
    align: {
      task: '对齐三条线的依赖',
      input: '三份计划',
      output: '依赖清单',
      standard: '依赖 100 % 写明提供方、接收方和日期',
    },
    release: {
      task: '发布第一个新版本',
      input: '迭代计划、依赖清单',
      output: '新版本',
      standard: '版本 1 个，前 5 项功能全部上线',
    },
    campaign: {
      task: '新版本集中推广',
      input: '新版本、获客计划',
      output: '推广数据',
      standard: '新增客户同比增长 20 %',
    },
    keep: {
      task: '执行留存对策',
      input: '新版本、留存计划',
      output: '留存月报',
      standard: '月报 3 份，留存率 65 % 以上',
    },
    review: {
      task: '半年复盘',
      input: '推广数据、留存月报',
      output: '半年复盘报告',
      standard: '报告 1 份，未达成的目标各有 1 项调整',
    },
  },
};
