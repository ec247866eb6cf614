import type { ScenarioTexts } from '../../scenarios';

export const keyAccount: ScenarioTexts<'key-account'> = {
  name: '客户重大需求响应',
  about: '销售、技术、供应链、售后一起答复并交付一个重要客户的需求。',
  background: '重要客户提出定制需求，要尽快给出一致、可兑现的答复。数字是示例，请按实际修改。',
  departments: {
    sales: { name: '销售部', duty: '对接客户，汇总答复，签订协议。' },
    technology: { name: '技术部', duty: '评估可行性，提出方案，验收产品。' },
    supply: { name: '供应链部', duty: '确认物料和产能，按期生产交付。' },
    aftersales: { name: '售后部', duty: '安装调试，培训客户，跟进使用情况。' },
  },
  goals: {
    answer: {
      goal: '10 天内给客户书面答复（以往平均 20 天）。',
      metric: '答复用时',
      unit: '天',
      relevant: '答复快慢决定能否拿下订单。',
      achievable: '四个部门同时评估。',
    },
    delivery: {
      goal: '45 天内按协议交付 100 % 的订单内容。',
      metric: '订单交付率',
      unit: '%',
      relevant: '兑现承诺，留住客户。',
      achievable: '答复之前已核对物料和产能。',
    },
  },
  scopeIn: { request: '该客户本次提出的需求，从登记到交付验收' },
  scopeOut: { others: '其他客户的订单' },
  outputs: { offer: '给客户的书面答复', delivery: '客户签字的验收单' },
  keyDates: { offer: '答复客户', delivery: '交付验收' },
  stages: { answer: '评估答复', deliver: '生产交付' },
  nodes: {},
  tasks: {
    request: {
      task: '登记并澄清客户需求',
      input: '客户来函',
      output: '需求清单',
      standard: '需求清单 1 份，客户书面确认',
    },
    feasible: {
      task: '评估技术可行性',
      input: '需求清单',
      output: '技术方案',
      standard: '每项需求给出 1 个结论：可行、可替代或不可行',
    },
    supply: {
      task: '核对物料和产能',
      input: '需求清单',
      output: '供货计划',
      standard: '关键物料 100 % 有交期，备选供应商 1 家以上',
    },
    offer: {
      task: '汇总并答复客户',
      input: '技术方案、供货计划',
      output: '书面答复和报价',
      standard: '答复 1 份，含方案、价格、交期 3 项',
    },
    produce: { task: '生产并检验', input: '签好的协议', output: '检验合格的产品', standard: '检验合格率 99 % 以上' },
    install: {
      task: '安装并培训客户',
      input: '合格产品',
      output: '验收单',
      standard: '培训 2 场，验收单 1 份由客户签字',
    },
  },
};
