import { expect, test } from 'vitest';
import type { Notice } from '../../src/notices/notice';
import { renderMail } from '../../src/views/mail/render-mail';
import {
  accepted,
  approval,
  decision,
  escalation,
  handedIn,
  needed,
  passed,
  reminder,
  reply,
  settledNeed,
  unclear,
  verdict,
} from './example-asks';
import { frame, mail, task, texts } from './example-mail';

const to = { name: '赵强', address: 'zhao.qiang@example.com' };
const token = 'x';
const told = (notice: Notice, language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderMail(mail([notice]), texts[language], frame());
const text = (notice: Notice): string => told(notice).text.replace(/： +/g, '：');

const expectAll = (shown: string, facts: readonly string[]): void => {
  for (const fact of facts) expect(shown).toContain(fact);
};

test('a reminder says what is asked, by when, where, and what follows', () => {
  const notice: Notice = { kind: 'reminder', to, token, data: reminder() };
  expectAll(text(notice), [
    'T003  渠道铺货',
    '滞后原因说明及调整计划',
    '逾期将上报总负责人',
    '答复期限：2024-07-10（周三）09:00',
    '填写位置：「预警记录」表，编号 W001',
    '#gid=17&range=K2',
  ]);
  expect(told(notice).subject).toBe('【新品上市推广】答复时限已过半，请答复（1 项，7 月 10 日 09:00 前）');
});

test.each([
  ['lead', '告知审批人（A）'],
  ['top', '上级领导'],
  ['extensions', '一再延期'],
  ['standing', '每天列出'],
] as const)(
  'an escalation at stage %s says who was asked, until when, how often it was extended, whom it reaches',
  (stage, said) => {
    expectAll(text({ kind: 'escalation', to, token, data: escalation({ stage }) }), [
      said,
      '请谁答复：销售部 赵强、陈伟',
      '已延期：1 次',
      '直接影响：T004、T009',
      '间接影响：T010',
      '详见：「预警记录」表，编号 W001',
    ]);
  },
);

test('an escalation of silence says until when an answer was due, one of extensions does not', () => {
  const stage = (one: 'lead' | 'extensions') =>
    text({ kind: 'escalation', to, token, data: escalation({ stage: one }) });
  expect(stage('lead')).toContain('答复期限：2024-07-05（周五）09:00');
  expect(stage('extensions')).not.toContain('答复期限');
});

test('of more than 20 successors the first 20 are named and all counted', () => {
  const direct = Array.from({ length: 25 }, (_, place) => `T${100 + place}`);
  const shown = text({ kind: 'escalation', to, token, data: escalation({ impact: { direct, indirect: [] } }) });
  expect(shown).toContain('T118、T119 等 25 项');
  expect(shown).not.toContain('T120');
  expect(shown).not.toContain('间接影响');
});

test('a task that nothing waits for says so', () => {
  const data = escalation({ impact: { direct: [], indirect: [] } });
  expect(text({ kind: 'escalation', to, token, data })).toContain('直接影响：没有后续任务');
});

test('a reply shows the answer whole, what it would mean, and whether it is proved', () => {
  expectAll(text({ kind: 'reply', to, token, data: reply() }), [
    '滞后原因：两家经销商的合同晚签了一周',
    '调整计划：加派 2 人，7 月 12 日前完成剩余 40 家门店',
    '拟新截止：2024-07-15（周一）',
    '核实：未核实',
    '已延期：1 次',
    '直接影响：T004、T009',
    '「同意」或「退回」',
  ]);
  const data = reply({ proof: 'verified', proposed: null });
  expectAll(text({ kind: 'reply', to, token, data }), ['核实：已核实', '拟新截止：–']);
});

test('a returned answer says why and until when to answer again; an accepted one how the due date moved', () => {
  const returned: Notice = { kind: 'decision', to, token, data: decision() };
  expectAll(text(returned), [
    '意见说明：请补充每周的补货计划',
    '答复期限：2024-07-10（周三）09:00',
    '填写位置：「预警记录」',
  ]);
  expect(told(returned).subject).toContain('7 月 10 日 09:00 前');
  const agreed = text({ kind: 'decision', to, token, data: accepted() });
  expectAll(agreed, ['预警已关闭', '当时截止：2024-07-03（周三）', '拟新截止：2024-07-15（周一）']);
  expect(agreed).not.toContain('答复期限');
  expect(text({ kind: 'decision', to, token, data: accepted({ newDue: null }) })).not.toContain('拟新截止');
});

test('what could not be taken says what is missing and that nothing typed is lost, in the sheet it stands in', () => {
  expectAll(text({ kind: 'unclear', to, token, data: unclear() }), [
    '回执：还缺「调整计划」',
    '已填的都保留',
    '「预警记录」',
  ]);
  const data = unclear({ ...handedIn(), message: '退回请写明原因' });
  expectAll(text({ kind: 'unclear', to, token, data }), ['审核', '「审核记录」表，编号 A0001']);
});

test('an approval says who handed in what and when, the standard, and what each verdict does', () => {
  const shown = text({ kind: 'approval', to, token, data: approval() });
  expectAll(shown, [
    '提交部门：市场部',
    '提交日期：2024-07-05（周五）',
    '交付标准',
    '「通过」或「退回」',
    '部门直接写了「已完成」',
    '填写位置：「审核记录」表，编号 A0001',
  ]);
  const data = approval({ claimedDone: false });
  expect(text({ kind: 'approval', to, token, data })).not.toContain('部门直接写了「已完成」');
});

test('a verdict says what became of the task', () => {
  expectAll(text({ kind: 'verdict', to, token, data: passed() }), ['审核通过', '完成日期：2024-07-05（周五）']);
  expectAll(text({ kind: 'verdict', to, token, data: verdict() }), ['审核意见：短视频缺少字幕', '「进行中」']);
});

test('whoever approves a need is told what, how many, how much, by when and what for', () => {
  const shown = text({ kind: 'ask', to, token, data: needed() });
  expectAll(shown, ['资源需求请您审批', 'Z0001  促销员', '类型：人员', '数量：10', '金额（元）：50000']);
  expectAll(shown, ['使用起：2024-07-22（周一）', '用途：同一周铺货', '资源需求']);
  expect(shown).not.toMatch(/截止日期|滞后|null|undefined|NaN/);
});

test('a department is told what became of its need', () => {
  expectAll(text({ kind: 'answer', to, token, data: settledNeed() }), ['被退回', '审批说明：请先用上季度剩余的物料']);
  expectAll(text({ kind: 'answer', to, token, data: settledNeed({ decision: 'accept' }) }), ['已同意', '促销员']);
});

test('of a task without a due date no day is told, and it is called neither due nor late', () => {
  const open = { ...handedIn(), task: { ...handedIn().task, due: null } };
  const shown = text({ kind: 'approval', to, token, data: { ...approval(), ...open } });
  expectAll(shown, ['T005  海报文案', '[待审核]', '提交日期：2024-07-05（周五）']);
  expect(shown).not.toMatch(/截止|到期|滞后|null|undefined|NaN/);
});

test('a finished task is not called due', () => {
  const shown = text({ kind: 'verdict', to, token, data: passed({ task: task({ lag: 0, status: 'done' }) }) });
  expect(shown).toContain('[已完成]');
  expect(shown).not.toContain('到期');
});

test.each(['zh-CN', 'en'] as const)('in %s the mails call columns and choices as the sheets do', (language) => {
  const { sheets, choices, mail: words } = texts[language];
  const { decision: decided } = sheets.notices.columns;
  expectAll(words.reply.asked[1], [decided.header, ...Object.values(choices.decision)]);
  const { decision: judged } = sheets.approvals.columns;
  expectAll(words.approval.asked[1], [judged.header, ...Object.values(choices.verdict), choices.status.done]);
  expectAll(words.verdict.sendBack[1], [choices.status.doing, choices.status.review]);
  expect(words.verdict.pass[1]).toContain(choices.status.done);
});
