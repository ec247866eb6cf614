/** What the workbook says in the row of an answer: received, or what is missing; what was typed is never touched. */
export interface AskWords {
  received(by: string): string;
  reasonMissing(): string;
  planMissing(): string;
  datePassed(day: string): string;
  dateUnreadable(typed: string): string;
  wrongPerson(who: string, asked: string): string;
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
}
