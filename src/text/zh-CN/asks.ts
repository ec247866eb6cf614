import { once } from '../../domain/once';
import type { AskWords } from '../asks';
import { kindsIn } from '../kinds';
import { isPending } from '../pending';
import { choices } from './choices';

/** 答复那一行里脚本的回话。 */
export const asks = once<AskWords>(() => ({
  received: (by) => `已收到答复，等${by}处理。`,
  reasonMissing: () => '还缺「滞后原因」：请写明为什么晚了。已填的内容都保留。',
  planMissing: () => '还缺「调整计划」：请写明怎样赶上。已填的内容都保留。',
  datePassed: (day) => `「拟新截止」${day} 不在今天之后，请改成以后的日期；不需要改期就清空。`,
  dateUnreadable: (typed) => `「拟新截止」里的“${typed}”看不懂，请写成 2026-11-20 这样的日期。`,
  wrongPerson: (who, asked) => `这一行由 ${who} 填写，但要答复的是 ${asked}，请本人确认后重新填写。`,
  askedUnknown: (asked) =>
    `职责表里找不到${asked || '要请的人'}，这一行先不采用任何人填写的内容，已填的都保留。请总负责人在职责表写好现在的接口人，之后会改请那一位。`,
  readdressed: (before, now, kept) =>
    `职责表里已经没有${before || '原来请的人'}，改请${now}填写。${kept ? `原来填的都保留；要沿用，请${now}核对后改动一处。` : ''}`,
  clearFirst: (before, now) =>
    `职责表里已经没有${before || '原来请的人'}，这个结论不知是谁下的，没有采用。请清空这个结论，之后会改请${now}。`,
  wordMissing: () => '退回请在旁边写明原因，写好就生效。',
  nothingToDecide: () => '部门还没有完整答复，现在没有可以处理的内容。',
  ownAnswer: (who) => `${who} 就是答复的人，不能处理自己的答复，请副负责人或上级领导决定。`,
  accepted: () => '已同意，通知关闭。',
  returned: (word) => `已退回：${word} 请修改后再答复。`,
  closedDone: () => '任务已完成，通知关闭。',
  closedMoved: () => '截止日已由总负责人改动，通知关闭。',
  closedWithdrawn: () => '部门已撤回，不再待审核。',
  closedJudged: () => '审核已有结论，给审批人的通知关闭。',
  claimedDone: () => '部门直接写了「已完成」：先改为「待审核」，批准（A）通过后才算完成。',
  passed: () => '审核通过，任务完成。',
  sentBack: (word) => `已退回：${word} 任务回到「进行中」。`,
  ...kindsIn['zh-CN'].receipts,
  snoozeNeedsReason: () => '暂缓提醒请写明原因，写好就生效。',
  pending: (choice, key, when) =>
    `已收到「${(choices()[choice] as Readonly<Record<string, string>>)[key] ?? key}」，${when === '' ? '一小时内' : `约 ${when}`} 生效；在那之前可以改。`,
  isPending,
  choiceUnread: (typed, choice) =>
    `“${typed}”看不懂，没有采用。请填${Object.values(choices()[choice])
      .map((word) => `「${word}」`)
      .join('或')}。`,
}));
