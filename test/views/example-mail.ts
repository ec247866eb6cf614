import { asDay } from '../../src/domain/day';
import type { Mail, Notice, RollupData, WarningData } from '../../src/notices/notice';
import { catalogues } from '../../src/text/catalogues';
import type { MailFrame, MailText } from '../../src/views/mail/frame';
import { askNotices } from './example-asks';
import { link, monday, replyBy, task, zone } from './example-task';

export { link, monday, replyBy, task, zone };

export const texts: Readonly<Record<'zh-CN' | 'en', MailText>> = catalogues;

export const frame = (more: Partial<MailFrame> = {}): MailFrame => ({
  workbookName: '新品上市推广',
  workbookLink: link,
  zone,
  lagUnit: 'workdays',
  lead: { name: '王敏', address: 'wang.min@example.com' },
  sheetName: (sheet) => (sheet === 'notices' ? '预警记录' : sheet === 'approvals' ? '审核记录' : sheet),
  finding: ({ data }) => ({
    where: '责任矩阵!B2',
    sentence: `「${String(data.item)}」没有审批人（A）。`,
    remedy: '在该行恰好一个部门下填 A。',
  }),
  ...more,
});

export const warning = (more: Partial<WarningData> = {}): WarningData => ({
  number: 'N001',
  task: task(),
  consult: [
    { department: '市场部', contact: '李娜' },
    { department: '客服部', contact: '孙丽' },
  ],
  replyBy,
  answerLink: `${link}#gid=17&range=A2`,
  as: 'doer',
  ...more,
});

export const rollup = (more: Partial<RollupData> = {}): RollupData => ({
  departments: [
    { department: '研发部', tasks: 4, done: 3, late: 0, dueSoon: 1, worst: 0 },
    { department: '市场部', tasks: 5, done: 1, late: 1, dueSoon: 2, worst: 1 },
    { department: '销售部', tasks: 3, done: 0, late: 2, dueSoon: 0, worst: 3 },
    { department: '客服部', tasks: 2, done: 0, late: 0, dueSoon: 0, worst: 0 },
  ],
  money: [{ department: '销售部', asked: 53_000, approved: 3000 }],
  late: 3,
  worst: [
    task(),
    task({ id: 'T007', title: '培训导购', due: asDay('2024-07-04'), lag: 2 }),
    task({ id: 'T005', title: '海报文案', department: '市场部', owner: '李娜', due: asDay('2024-07-05'), lag: 1 }),
  ],
  fresh: 2,
  better: 1,
  worse: 1,
  findings: [
    {
      rule: 'row-without-accountable',
      severity: 'error',
      at: { sheet: 'matrix', row: 2 },
      data: { item: '接收客户投诉' },
    },
    { rule: 'too-many-consulted', severity: 'warn', at: { sheet: 'matrix', row: 3 }, data: { item: '售后跟进' } },
  ],
  unreadable: [
    {
      rule: 'unreadable-cell',
      severity: 'error',
      at: { sheet: 'tasks', row: 9, column: 'due' },
      data: { item: '下周三' },
    },
  ],
  deferred: [{ key: 'f:sun', to: 'sun.li@example.com', subject: '【新品上市推广】1 项即将到期', state: 'queued' }],
  doubtful: [{ key: 'f:li', to: 'li.na@example.com', subject: '【新品上市推广】1 项已逾期', state: 'doubt' }],
  ...more,
});

const to = { name: '赵强', address: 'zhao.qiang@example.com' };

/** One notice of every kind and part. */
export const notices: readonly Notice[] = [
  { kind: 'rollup', to, token: 'r', data: rollup() },
  {
    kind: 'digest',
    to,
    token: 'd',
    data: {
      overdue: [task(), task({ id: 'T007', title: '培训导购', due: asDay('2024-07-04'), lag: 2, status: 'open' })],
      approval: [task({ id: 'T002', title: '产品验收', due: asDay('2024-07-12'), lag: 0, status: 'review' })],
      dueSoon: [task({ id: 'T008', title: '促销员招募', due: asDay('2024-07-10'), lag: 0, status: 'doing' })],
    },
  },
  { kind: 'warning', to, token: 'o', data: warning({ as: 'owner', number: 'N002' }) },
  {
    kind: 'warning',
    to,
    token: 'a',
    data: warning({
      as: 'approver',
      number: 'N003',
      task: task({ id: 'T005', title: '海报文案', department: '市场部', owner: '李娜', status: 'review', lag: 1 }),
    }),
  },
  { kind: 'warning', to, token: 'w', data: warning() },
  ...askNotices(),
  {
    kind: 'incident',
    to,
    token: 'i',
    data: { at: replyBy, incident: { kind: 'columnTwice', sheet: 'notices', header: '原因' } },
  },
];

export const mail = (list: readonly Notice[] = notices, more: Partial<Mail> = {}): Mail => ({
  key: 'f:2024-07-08:zhao.qiang@example.com',
  to,
  day: monday,
  notices: list,
  byHand: false,
  ...more,
});
