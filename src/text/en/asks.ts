import { once } from '../../domain/once';
import type { AskWords } from '../asks';
import { kindsIn } from '../kinds';
import { isPending } from '../pending';
import { choices } from './choices';

/** What the script says in the row of an answer. */
export const asks = once<AskWords>(() => ({
  received: (by) => `Received; now ${by} decides.`,
  reasonMissing: () => 'The reason for the delay is missing: please say why it is late. What you typed is kept.',
  planMissing: () => 'The adjusted plan is missing: please say how it will catch up. What you typed is kept.',
  datePassed: (day) => `The proposed due date ${day} is not after today; choose a later day, or clear it.`,
  dateUnreadable: (typed) => `«${typed}» was not understood as a date; write it like 2026-11-20.`,
  wrongPerson: (who, asked) => `${who} filled this row, but ${asked} is asked: please let them fill it in again.`,
  askedUnknown: (asked) =>
    `The duty sheet does not know ${asked || 'anybody to ask'}, so nothing typed in this row is taken yet; it is kept. Lead: enter the present contact in the duty sheet, who is asked then.`,
  readdressed: (before, now, kept) =>
    `The duty sheet no longer knows ${before || 'whoever was asked'}: ${now} is asked instead.${kept ? ` What stood here is kept; to use it, ${now} goes through it and changes something.` : ''}`,
  clearFirst: (before, now) =>
    `The duty sheet no longer knows ${before || 'whoever was asked'}; nobody can tell whose verdict this is, so it is not taken. Clear the verdict, and ${now} is asked.`,
  wordMissing: () => 'To return it, say why in the cell beside; it takes effect then.',
  nothingToDecide: () => 'The department has not answered completely yet: nothing to decide.',
  ownAnswer: (who) => `${who} gave this answer and cannot decide on it: the deputy or the superior decides.`,
  accepted: () => 'Accepted; the notice is closed.',
  returned: (word) => `Returned: ${word} Please answer again.`,
  closedDone: () => 'The task is done, the notice is closed.',
  closedMoved: () => 'The lead moved the due date, the notice is closed.',
  closedWithdrawn: () => 'The department took it back; no approval is awaited.',
  closedJudged: () => 'The verdict was given; the notice to the approver is closed.',
  claimedDone: () => 'The department wrote Done itself: it awaits approval first, and is done once the A passes it.',
  passed: () => 'Passed: the task is done.',
  sentBack: (word) => `Returned: ${word} The task is in progress again.`,
  ...kindsIn.en.receipts,
  snoozeNeedsReason: () => 'To snooze the reminder, say why; it takes effect then.',
  pending: (choice, key, when) =>
    `Noted: «${(choices()[choice] as Readonly<Record<string, string>>)[key] ?? key}» takes effect ${when === '' ? 'within the hour' : `at about ${when}`}; until then it can be changed.`,
  isPending,
  choiceUnread: (typed, choice) =>
    `“${typed}” means nothing here and was not taken. Please choose ${Object.values(choices()[choice])
      .map((word) => `«${word}»`)
      .join(' or ')}.`,
}));
