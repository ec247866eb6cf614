import type { FindingLine, PreviewData, StatusData, WizardData } from '../../src/views/dialog-data';

export const wizard: WizardData = {
  language: 'zh-CN',
  today: '2024-07-01',
  lead: { name: '王敏', address: 'wang.min@example.com' },
  scenarios: [
    {
      key: 'new-product',
      level: 'strategic',
      matrixOf: 'tasks',
      words: {
        'zh-CN': {
          label: '新品上市推广',
          name: '2024 年 Q3 新品上市推广',
          about: '研发、市场、销售、客服共同完成一次新品上市。',
          departments: ['研发部', '市场部', '销售部', '客服部'],
        },
        en: {
          label: 'Product launch',
          name: 'Launch of the new product, Q3 2024',
          about: 'R&D, marketing, sales and support bring a product to market.',
          departments: ['R&D', 'Marketing', 'Sales', 'Support'],
        },
      },
    },
    {
      key: 'complaints',
      level: 'ordinary',
      matrixOf: 'nodes',
      words: {
        'zh-CN': {
          label: '客户投诉处理',
          name: '客户投诉处理流程',
          about: '从接收投诉到客户反馈的流程，反复运行。',
          departments: ['销售部', '售后部', '技术部', '法务部'],
        },
        en: {
          label: 'Customer complaints',
          name: 'Handling of customer complaints',
          about: 'From receipt to the answer to the customer, again and again.',
          departments: ['Sales', 'After-sales', 'Engineering', 'Legal'],
        },
      },
    },
  ],
};

export const findings: readonly FindingLine[] = [
  {
    severity: 'warn',
    sheet: '责任矩阵',
    cell: 'C5',
    sentence: '「售后跟进」有 4 个咨询方（C），会拖慢决策。',
    remedy: '只保留必须事先征求意见的部门。',
    jump: { sheetId: 12, a1: 'C5' },
  },
  {
    severity: 'error',
    sheet: '责任矩阵',
    cell: 'B2:E2',
    sentence: '「接收客户投诉」没有审批人（A）。',
    remedy: '在该行恰好一个部门下填 A。',
    jump: { sheetId: 12, a1: 'B2:E2' },
  },
  {
    severity: 'error',
    sheet: '任务分工',
    cell: 'H9',
    sentence: '「下周三」不是日期。',
    remedy: '写成 2024-07-10 这样的日期。',
    jump: { sheetId: 11, a1: 'H9' },
  },
];

export const preview: PreviewData = {
  mails: [
    {
      name: '赵强',
      to: 'zhao.qiang@example.com',
      subject: '【新品上市推广】补发：1 项滞后，请在 7 月 10 日 09:00 前回复',
      parts: ['进度预警通知', '每周提醒'],
    },
    {
      name: '王敏',
      to: 'wang.min@example.com',
      subject: '【新品上市推广】补发：本周 3 项滞后',
      parts: ['各部门进度汇总'],
    },
  ],
  nothingFor: ['孙丽', '陈涛'],
  quota: 1,
};

export const status: StatusData = {
  lines: [
    { label: '自动提醒', state: '已启用，由 wang.min@example.com 运行', tone: 'good' },
    { label: '上次运行', state: '2024-07-08 09:00，发出 4 封', tone: 'plain' },
    { label: '下次运行', state: '2024-07-09 09:00', tone: 'plain' },
    { label: '今日剩余额度', state: '3 封，另有 2 封排队', tone: 'attention' },
  ],
  doubtful: [{ key: 'f:2024-07-08:li.na@example.com', to: 'li.na@example.com', subject: '【新品上市推广】1 项已逾期' }],
  incidents: [{ at: '2024-07-08 09:10', what: '找不到工作表「邮件记录」，已重新建立。', next: '可在版本记录里找回。' }],
};
