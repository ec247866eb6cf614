import type { ScenarioTexts } from '../../scenarios';

export const resources: ScenarioTexts<'resources'> = {
  name: '跨部门资源协调',
  about: '多个项目争用预算、共用设备和人手：列清需求，排出先后。',
  background: '几个项目同时要用同一批预算、设备和人员，时常冲突。数字是示例，请按实际修改。',
  departments: {
    projects: { name: '项目管理部', duty: '汇总需求，排定先后，更新资源计划。' },
    finance: { name: '财务部', duty: '核定预算，批准资源计划。' },
    equipment: { name: '设备部', duty: '盘点并安排共用设备。' },
    people: { name: '人力资源部', duty: '盘点并调配人员。' },
  },
  goals: {
    conflicts: {
      goal: '2 个月内将每月资源冲突从 12 起降到 3 起以下。',
      metric: '每月资源冲突',
      unit: '起',
      relevant: '冲突会拖延所有项目。',
      achievable: '多数冲突是因为事先没有登记。',
    },
    use: {
      goal: '2 个月内将共用设备利用率从 65 % 提高到 85 %。',
      metric: '设备利用率',
      unit: '%',
      relevant: '少买设备，节省预算。',
      achievable: '预约之后可以错峰使用。',
    },
  },
  scopeIn: { kinds: '预算、共用设备、跨部门调用的人员' },
  scopeOut: { purchases: '新设备采购' },
  outputs: { plan: '资源分配计划', booking: '共用设备预约表' },
  keyDates: { plan: '分配计划批准', review: '首次复核' },
  stages: { needs: '摸清需求', share: '分配', review: '复核' },
  nodes: {},
  tasks: {
    needs: {
      task: '汇总各项目资源需求',
      input: '各项目计划',
      output: '《资源需求清单》',
      standard: '每个项目 1 份，写明数量、时间和预算',
    },
    stock: { task: '盘点共用设备', input: '设备台账', output: '可用设备表', standard: '设备 100 % 登记可用时段' },
    people: {
      task: '盘点可调配人员',
      input: '人员名册',
      output: '可调配人员表',
      standard: '每人登记技能 1–3 项和可用天数',
    },
    budget: {
      task: '核定预算',
      input: '《资源需求清单》',
      output: '预算表',
      standard: '每个项目 1 个额度，超 5,000 元的单列',
    },
    plan: {
      task: '排定先后并分配',
      input: '需求清单、可用设备表、可调配人员表、预算表',
      output: '资源分配计划',
      standard: '计划 1 份，战略级项目优先，冲突 0 起未决',
    },
    booking: {
      task: '开通设备预约',
      input: '资源分配计划',
      output: '设备预约表',
      standard: '未来 4 周的预约 100 % 排定',
    },
    review: {
      task: '复核使用情况',
      input: '设备预约表、预算表',
      output: '复核报告',
      standard: '报告 1 份，冲突 3 起以下，利用率 85 %',
    },
  },
};
