import type { ScenarioTexts } from '../../scenarios';

export const smartService: ScenarioTexts<'smart-service'> = {
  name: '智能客服系统上线',
  about: '从需求调研到上线后一个月的反馈，2 个月内上线一套新系统。',
  background: '常见问题占用大量人工，客户等待时间长；用智能客服自动解答。',
  departments: {
    marketing: { name: '市场部', duty: '提供客户需求文档，配合上线宣传。' },
    research: { name: '研发部', duty: '评估开发周期，交付技术方案，完成开发。' },
    quality: { name: '质量部', duty: '编写测试用例，测试并验收系统。' },
    operations: { name: '运营部', duty: '制定上线推广方案，收集用户反馈。' },
  },
  goals: {
    live: {
      goal: '2 个月内上线 1 套智能客服系统。',
      metric: '已上线的系统',
      unit: '套',
      relevant: '缩短客户等待时间。',
      achievable: '四个部门的人手已确认；请按本公司情况核对。',
    },
    answers: {
      goal: '上线首月自动解答 80 % 的常见问题。',
      metric: '常见问题自动解答率',
      unit: '%',
      relevant: '把人工留给疑难问题。',
      achievable: '常见问题约 200 条，可以逐条备好答案；条数是示例。',
    },
  },
  scopeIn: { steps: '需求调研、开发、测试验收、上线推广', month: '上线后一个月的用户反馈' },
  scopeOut: { phone: '电话客服的排班' },
  outputs: { requirements: '客户需求文档', system: '通过验收的智能客服系统', report: '首月用户反馈报告' },
  keyDates: { requirements: '需求评审通过', accepted: '测试验收通过', live: '系统上线' },
  stages: { research: '需求调研', develop: '开发', test: '测试验收', rollout: '上线推广' },
  nodes: {
    research: { node: '需求调研', input: '客户访谈、客服记录', output: '客户需求文档', pain: '需求口头传递，容易遗漏' },
    develop: { node: '开发', input: '客户需求文档', output: '可测试的系统', pain: '需求中途变更，工期失准' },
    test: { node: '测试验收', input: '可测试的系统', output: '验收报告', pain: '验收标准不清，反复返工' },
    rollout: { node: '上线推广', input: '验收报告', output: '上线的系统、反馈报告', pain: '上线后无人收集反馈' },
  },
  tasks: {
    research: {
      task: '调研客户需求',
      input: '客服记录、客户名单',
      output: '客户需求文档',
      standard: '访谈客户 20 位；文档含用户画像、功能优先级、验收标准 3 部分',
    },
    design: {
      task: '评估周期并交付技术方案',
      input: '客户需求文档',
      output: '技术方案、开发周期评估',
      standard: '技术方案 1 份，经评审会通过，工期误差 10 % 以内',
    },
    knowledge: {
      task: '整理常见问题库',
      input: '客户需求文档、客服记录',
      output: '常见问题库',
      standard: '问答 200 条，每条经 1 名客服复核',
    },
    develop: {
      task: '开发系统',
      input: '技术方案',
      output: '可测试的系统',
      standard: '需求文档里的优先功能 100 % 完成',
    },
    cases: {
      task: '编写测试用例',
      input: '客户需求文档里的验收标准',
      output: '测试用例',
      standard: '用例 100 条，覆盖全部验收标准',
    },
    test: {
      task: '测试并验收',
      input: '系统、测试用例、常见问题库',
      output: '验收报告',
      standard: '200 条常见问题自动解答率 80 % 以上，严重缺陷 0 个',
    },
    publicity: {
      task: '准备上线宣传',
      input: '客户需求文档',
      output: '宣传文案、使用指引',
      standard: '文案 2 篇、指引 1 份',
    },
    rollout: {
      task: '上线推广',
      input: '验收报告、上线推广方案',
      output: '上线的系统',
      standard: '上线 1 次、回退方案 1 份，客服培训覆盖 100 %',
    },
    feedback: {
      task: '收集首月用户反馈',
      input: '上线的系统',
      output: '用户反馈报告',
      standard: '有效反馈 100 份；首月自动解答率 80 % 以上',
    },
  },
};
