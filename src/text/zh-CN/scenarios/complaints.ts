import type { ScenarioTexts } from '../../scenarios';

export const complaints: ScenarioTexts<'complaints'> = {
  name: '客户投诉处理',
  about: '指南 P 的流程和责任矩阵：理清五个节点，把处理时间降下来。',
  background:
    '投诉从销售部到售后部、技术部，再经售后部回到客户，平均 48 小时，满意度 60 %。这两个数出自指南；目标值和各节点用时是示例，请改成你们自己的。',
  departments: {
    sales: { name: '销售部', duty: '接收投诉并初步分类，把结果反馈给客户。' },
    aftersales: { name: '售后部', duty: '组织原因排查，制定赔偿方案，审核分类和反馈。' },
    technology: { name: '技术部', duty: '查明技术原因，对结论负责。' },
    legal: { name: '法务部', duty: '审定赔偿方案。' },
  },
  goals: {
    hours: {
      goal: '3 个月内将投诉平均处理时间从 48 小时缩短到 24 小时。',
      metric: '投诉平均处理时间',
      unit: '小时',
      relevant: '处理慢是客户不满的主要原因。',
      achievable: '排队等待约占一半时间；目标是示例，请按实际修改。',
    },
    satisfaction: {
      goal: '3 个月内将投诉客户满意度从 60 % 提高到 80 %。',
      metric: '投诉客户满意度',
      unit: '%',
      relevant: '满意的客户会再来。',
      achievable: '试点先行，逐步推开；目标是示例，请按实际修改。',
    },
  },
  scopeIn: { flow: '从接收客户投诉到反馈客户的五个节点', channels: '电话、邮件和在线投诉' },
  scopeOut: { lawsuits: '已进入诉讼的纠纷' },
  outputs: { manual: '《跨部门协作流程手册》', form: '统一的投诉登记表', templates: '赔偿方案模板' },
  keyDates: { rules: '新规则定稿', pilot: '试运行开始', rollout: '调整完毕，全面执行' },
  stages: { rules: '定规则', pilot: '试运行与调整' },
  nodes: {
    receive: {
      node: '接收客户投诉',
      input: '客户的来电、邮件或留言',
      output: '投诉登记单',
      pain: '登记信息不全，要反复问客户',
    },
    sort: { node: '初步分类', input: '投诉登记单', output: '分好类的投诉单', pain: '分类凭经验，常转错部门' },
    cause: { node: '技术原因排查', input: '分好类的投诉单', output: '原因说明', pain: '找不到当班技术人员，等待最久' },
    compensation: { node: '赔偿方案制定', input: '原因说明', output: '赔偿方案', pain: '没有统一标准，逐单讨论' },
    reply: { node: '客户反馈', input: '赔偿方案', output: '客户确认记录', pain: '客户要打几次电话才知道进展' },
  },
  tasks: {
    form: {
      task: '统一投诉登记表',
      input: '最近 3 个月的投诉记录',
      output: '投诉登记表',
      standard: '登记表 1 份，必填项 10 项，漏填率 5 % 以下',
    },
    classes: {
      task: '制定投诉分类标准',
      input: '投诉登记表',
      output: '分类标准',
      standard: '分为 4 类，每类附 3 个例子，4 小时内完成分类',
    },
    channel: {
      task: '建立技术排查值班',
      input: '投诉登记表、技术部排班',
      output: '值班表、排查记录格式',
      standard: '每天 1 人值班，10 小时内给出原因',
    },
    templates: {
      task: '制定赔偿方案模板',
      input: '分类标准、历史赔偿记录',
      output: '赔偿方案模板',
      standard: '模板 4 套，法务部审定，6 小时内可出方案',
    },
    reply: {
      task: '统一客户反馈用语和回访',
      input: '赔偿方案模板',
      output: '反馈用语、回访问卷',
      standard: '用语 1 套、问卷 1 份，结案后 2 小时内反馈客户',
    },
    pilot: {
      task: '试运行新流程',
      input: '全部新规则',
      output: '试运行记录',
      standard: '在 1–2 条非核心产品线试运行，处理投诉 30 件以上',
    },
    adjust: {
      task: '收集反馈并调整',
      input: '试运行记录、回访问卷',
      output: '《跨部门协作流程手册》',
      standard: '问卷 50 份、访谈 8 人，流程手册 1 份经各部门确认',
    },
  },
};
