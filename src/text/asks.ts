import type { KindReceipts } from './kinds';

/** What the workbook says in the row of an answer: received, or what is missing; what was typed is never touched. */
export interface AskWords extends KindReceipts {
  received(by: string): string;
  reasonMissing(): string;
  planMissing(): string;
  datePassed(day: string): string;
  dateUnreadable(typed: string): string;
  wrongPerson(who: string, asked: string): string;
  /** Nobody of those asked stands in 职责表, and nobody else is known who could be asked. */
  askedUnknown(asked: string): string;
  /** The same, but somebody is known now who is asked instead; `kept`: what others typed stands there. */
  readdressed(before: string, now: string, kept: boolean): string;
  /** A verdict stands that nobody known can have given. */
  clearFirst(before: string, now: string): string;
  wordMissing(): string;
  nothingToDecide(): string;
  ownAnswer(who: string): string;
  accepted(): string;
  returned(word: string): string;
  closedDone(): string;
  closedMoved(): string;
  closedWithdrawn(): string;
  closedJudged(): string;
  claimedDone(): string;
  passed(): string;
  sentBack(word: string): string;
  snoozeNeedsReason(): string;
  /** A decision that the next pass carries out; until about `when` (a time of day, '' where it is not known) it can be changed. */
  pending(choice: 'decision' | 'verdict', key: string, when: string): string;
  /** Whether a receipt is such a one, in any language. */
  isPending(message: string): boolean;
  /** A choice that means nothing here; the words that do are named. */
  choiceUnread(typed: string, choice: 'decision' | 'verdict'): string;
}
