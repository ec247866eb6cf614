import type { ScenarioTexts } from '../../scenarios';

export const processChange: ScenarioTexts<'process-change'> = {
  name: '审批流程优化',
  about: '审批慢、信息传递不及时：重订节点时限，缩短交付周期。',
  background: '项目审批要经多个部门，信息不及时，拖长了交付。目标的写法出自指南，其余数字是示例。',
  departments: {
    operations: { name: '运营部', duty: '牵头梳理流程，组织试运行。' },
    finance: { name: '财务部', duty: '审核预算，订立审批时限和额度。' },
    systems: { name: '信息部', duty: '实现线上审批和自动告知。' },
  },
  goals: {
    cycle: {
      goal: '3 个月内将跨部门项目平均交付周期缩短 20 %（示例：50 天缩短到 40 天）。',
      metric: '平均交付周期',
      unit: '天',
      relevant: '交付慢影响客户续约。',
      achievable: '审批等待约占 8 天，可以压缩。',
    },
  },
  scopeIn: { approval: '跨部门项目的申请、预算审核和结果告知' },
  scopeOut: { pay: '付款和报销' },
  outputs: { flow: '新的审批流程和时限', system: '线上审批' },
  keyDates: { flow: '新流程定稿', pilot: '试运行开始' },
  stages: { study: '梳理', build: '实现', pilot: '试运行与调整' },
  nodes: {
    apply: { node: '提交申请', input: '项目计划', output: '申请单', pain: '格式不一，常被退回' },
    budget: { node: '预算审核', input: '申请单', output: '审核意见', pain: '没有时限，排队等待' },
    inform: { node: '结果告知', input: '审核意见', output: '通知', pain: '靠口头转达，信息不及时' },
  },
  tasks: {
    study: {
      task: '访谈并画出现状流程',
      input: '历史审批单',
      output: '现状流程图',
      standard: '访谈 8 人，统计审批单 30 份的用时',
    },
    limits: {
      task: '订立审批时限和额度',
      input: '现状流程图',
      output: '审批规则',
      standard: '每个节点 1 个时限，5,000 元以上由总负责人批准',
    },
    build: {
      task: '实现线上审批',
      input: '审批规则',
      output: '线上审批',
      standard: '3 个节点全部上线，1 小时内自动告知结果',
    },
    pilot: {
      task: '试运行',
      input: '线上审批',
      output: '试运行数据',
      standard: '非核心项目 2 个，审批用时平均缩短 50 %',
    },
    adjust: {
      task: '收集反馈并调整',
      input: '试运行数据',
      output: '定稿的流程手册',
      standard: '问卷 20 份，手册 1 份',
    },
  },
};
