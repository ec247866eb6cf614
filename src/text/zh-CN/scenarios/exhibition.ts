import type { ScenarioTexts } from '../../scenarios';

export const exhibition: ScenarioTexts<'exhibition'> = {
  name: '参加行业展会',
  about: '临时性专项：几周内备展、参展，再跟进客户。',
  background: '借行业展会结识新客户。突发事件等其他临时性专项，也可以从这里改起。数字是示例，请按实际修改。',
  departments: {
    marketing: { name: '市场部', duty: '牵头方案和展位，准备资料。' },
    sales: { name: '销售部', duty: '邀约客户，现场接待，会后跟进。' },
    administration: { name: '行政部', duty: '安排差旅、运输和报销。' },
    finance: { name: '财务部', duty: '批准预算和结算。' },
  },
  goals: {
    leads: {
      goal: '2 个月内取得有效客户线索 200 条。',
      metric: '有效线索',
      unit: '条',
      relevant: '补充下半年的销售机会。',
      achievable: '往届同类展会约 150 条（示例）。',
    },
    meetings: {
      goal: '2 个月内与意向客户面谈 30 次。',
      metric: '客户面谈',
      unit: '次',
      relevant: '面谈是成交的前提。',
      achievable: '展前邀约 15 次，展后跟进 15 次。',
    },
  },
  scopeIn: { show: '本次展会的筹备、现场和会后跟进' },
  scopeOut: { other: '其他市场活动' },
  outputs: { booth: '搭好的展位和资料', list: '客户线索清单' },
  keyDates: { booth: '展位和资料就绪', open: '展会开幕' },
  stages: { prepare: '筹备', show: '参展', close: '收尾' },
  nodes: {},
  tasks: {
    plan: { task: '拟定参展方案和预算', input: '展会邀请函', output: '参展方案', standard: '方案 1 份，预算分列 5 项' },
    booth: {
      task: '搭建展位、印制资料',
      input: '参展方案',
      output: '展位、资料',
      standard: '展位 1 个、资料 1,000 份',
    },
    invite: {
      task: '邀约客户',
      input: '参展方案、客户名单',
      output: '邀约清单',
      standard: '邀约 100 家，确认面谈 15 次',
    },
    travel: {
      task: '安排差旅和运输',
      input: '参展方案',
      output: '行程表、运单',
      standard: '8 人行程、2 批展品，提前 7 天确认',
    },
    show: {
      task: '现场接待',
      input: '展位、资料、邀约清单',
      output: '线索清单',
      standard: '线索 200 条，每条有联系人和需求',
    },
    follow: {
      task: '跟进线索',
      input: '线索清单',
      output: '跟进记录',
      standard: '2 周内联系 100 % 的线索，面谈 15 次',
    },
    settle: {
      task: '结算与归档',
      input: '发票、行程表',
      output: '结算单、归档资料',
      standard: '结算单 1 份，与预算相差 5 % 以内',
    },
  },
};
