import { asDay, instantOf } from '../../src/domain/day';
import type {
  AnsweredData,
  ApprovalData,
  AskData,
  AskedData,
  DatedLine,
  DecisionData,
  EscalationData,
  Notice,
  ReminderData,
  ReplyData,
  TaskLine,
  UnclearData,
  VerdictData,
} from '../../src/notices/notice';
import { link, replyBy, task, zone } from './example-task';

const ask = (): AskData => ({ number: 'W001', task: task(), answerLink: `${link}#gid=17&range=K2` });
export const handedIn = (more: Partial<DatedLine> = {}): AskData => ({
  number: 'A0001',
  task: task({ id: 'T005', title: '海报文案', department: '市场部', owner: '李娜', lag: 0, status: 'review', ...more }),
  answerLink: `${link}#gid=18&range=I2`,
});
const impact = { direct: ['T004', 'T009'], indirect: ['T010'] };

export const reminder = (more: Partial<ReminderData> = {}): ReminderData => ({ ...ask(), replyBy, ...more });

export const escalation = (more: Partial<EscalationData> = {}): EscalationData => ({
  ...ask(),
  department: '销售部',
  asked: ['赵强', '陈伟'],
  replyBy: instantOf(asDay('2024-07-05'), 9 * 60, zone),
  stage: 'lead',
  extensions: 1,
  impact,
  ...more,
});

export const reply = (more: Partial<ReplyData> = {}): ReplyData => ({
  ...ask(),
  department: '销售部',
  reason: '两家经销商的合同晚签了一周',
  plan: '加派 2 人，7 月 12 日前完成剩余 40 家门店',
  proposed: asDay('2024-07-15'),
  proof: 'unverified',
  extensions: 1,
  impact,
  ...more,
});

export const decision = (more: Partial<DecisionData> = {}): DecisionData => ({
  ...ask(),
  decision: 'return',
  word: '请补充每周的补货计划',
  oldDue: asDay('2024-07-03'),
  newDue: null,
  replyBy,
  ...more,
});

export const accepted = (more: Partial<DecisionData> = {}): DecisionData =>
  decision({
    task: task({ due: asDay('2024-07-15'), lag: 0 }),
    decision: 'accept',
    word: '请保证 12 日前的铺货率',
    newDue: asDay('2024-07-15'),
    replyBy: null,
    ...more,
  });

export const unclear = (more: Partial<UnclearData> = {}): UnclearData => ({
  ...ask(),
  message: '还缺「调整计划」：请写明怎样赶上。已填的内容都保留。',
  ...more,
});

export const approval = (more: Partial<ApprovalData> = {}): ApprovalData => ({
  ...handedIn(),
  department: '市场部',
  handedIn: asDay('2024-07-05'),
  claimedDone: true,
  ...more,
});

export const verdict = (more: Partial<VerdictData> = {}): VerdictData => ({
  ...handedIn({ status: 'doing' }),
  verdict: 'sendBack',
  word: '短视频缺少字幕',
  finished: null,
  ...more,
});

export const passed = (more: Partial<VerdictData> = {}): VerdictData =>
  verdict({ ...handedIn({ status: 'done' }), verdict: 'pass', word: '', finished: asDay('2024-07-05'), ...more });

/** 销售部 needs ten promoters (guide T, stage 3). */
const need = (line: Partial<TaskLine> = {}): AskData => ({
  number: 'Z0001',
  task: {
    ...task(),
    id: 'Z0001',
    title: '促销员',
    department: '销售部',
    owner: '',
    due: null,
    lag: 0,
    status: null,
    standard: '',
    // A need is its own subject: what is asked and where it is answered is one row.
    link: `${link}#gid=19&range=A2`,
    ...line,
  },
  answerLink: `${link}#gid=19&range=A2`,
});

export const needed = (more: Partial<AskedData> = {}): AskedData => ({
  ...need(),
  replyBy,
  cells: { kind: 'people', quantity: 10, unit: '名', amount: 50000, needed: asDay('2024-07-22'), reason: '同一周铺货' },
  ...more,
});

export const settledNeed = (more: Partial<AnsweredData> = {}): AnsweredData => ({
  ...need(),
  decision: 'return',
  cells: { word: '请先用上季度剩余的物料', amount: 50000 },
  ...more,
});

const to = { name: '赵强', address: 'zhao.qiang@example.com' };
const stages = ['standing', 'lead', 'extensions', 'top'] as const;

/** One notice of every kind about an answer, each with what `more` changes of its task and texts. */
export const askNotices = (line: Partial<DatedLine> = {}, typed?: string): readonly Notice[] => {
  const on = <D extends AskData>(data: D): D => ({ ...data, task: { ...data.task, ...line } });
  const says = typed === undefined ? {} : { word: typed };
  const whose = typed === undefined ? {} : { department: typed };
  const ids = typed === undefined ? impact : { direct: [typed], indirect: [typed] };
  return [
    { kind: 'verdict', to, token: 'v1', data: on(passed(says)) },
    { kind: 'verdict', to, token: 'v2', data: on(verdict(says)) },
    { kind: 'approval', to, token: 'a1', data: on(approval(whose)) },
    {
      kind: 'ask',
      to,
      token: 'z1',
      data: on(needed(typed === undefined ? {} : { cells: { reason: typed, kind: typed } })),
    },
    { kind: 'answer', to, token: 'z2', data: on(settledNeed(typed === undefined ? {} : { cells: { word: typed } })) },
    { kind: 'answer', to, token: 'z3', data: on(settledNeed({ decision: 'accept' })) },
    { kind: 'unclear', to, token: 'u', data: on(unclear(typed === undefined ? {} : { message: typed })) },
    { kind: 'decision', to, token: 'd1', data: on(accepted(says)) },
    { kind: 'decision', to, token: 'd2', data: on(decision(says)) },
    {
      kind: 'reply',
      to,
      token: 'p',
      data: on(reply({ ...whose, impact: ids, ...(typed === undefined ? {} : { reason: typed, plan: typed }) })),
    },
    { kind: 'reminder', to, token: 'm', data: on(reminder()) },
    ...stages.map(
      (stage): Notice => ({
        kind: 'escalation',
        to,
        token: `e-${stage}`,
        data: on(escalation({ stage, ...whose, impact: ids, ...(typed === undefined ? {} : { asked: [typed] }) })),
      }),
    ),
  ];
};
