import type { Instant } from '../domain/day';
import type { TaskLine } from '../facts/lines';
import type { Person, Situation } from '../facts/situation';
import type { Notice } from '../notices/notice';
import type { Cells } from '../sheets/cells';
import type { Choice } from '../sheets/choices';
import type { RowOf, SheetKey } from '../sheets/index';
import type { AskWords } from '../text/asks';
import type { Act } from './act';

export type AskState = Choice<'noticeState'>;

/** What of an ask a hand typed: the answer, or the decision on it. */
export type Part = 'answer' | 'decision';

/** What the row of every ask holds, whatever is asked. */
export interface AskRow {
  readonly row: number;
  readonly id: string | null;
  readonly task: string | null;
  readonly title: string | null;
  readonly department: string | null;
  /** Who is asked, by name. */
  readonly asked: string | null;
  readonly state: AskState | null;
  readonly issued: Instant | null;
  /** Until when those whose turn it is are to act; null: no clock runs. */
  readonly replyBy: Instant | null;
  /** How many times it was asked; null in a row of an earlier version. */
  readonly attempt: number | null;
  readonly answered: Instant | null;
  readonly proof: Choice<'proof'> | null;
  readonly message: string | null;
}

/** Whose hand typed an answer or a decision, as far as Google said: an address in lower case, or ''. */
export interface Hands {
  readonly answer: string;
  readonly decision: string;
  /** Whether the row's answer cells were open to those asked and the leaders alone. */
  guarded?(): boolean;
}

export const unknownHands: Hands = { answer: '', decision: '' };

/** What stands in a cell of a row that could not be read, by column; null where it could. */
export type Unread = (column: string) => string | null;

/** Why an ask ends of itself, as its receipt says it. */
export type Ending = 'closedDone' | 'closedMoved' | 'closedJudged' | 'closedWithdrawn';

/** What people's cells come to. */
export interface Outcome<S extends SheetKey> {
  readonly cells: Cells<S>;
  /** What a decision does outside its own row, or null. */
  readonly effect: Pick<Act, 'name' | 'sheet' | 'id' | 'cells' | 'was' | 'history'> | null;
  /** The act that takes a used-up choice out of its cell, or null. */
  readonly usesUp: { readonly name: string; readonly column: 'decision' } | null;
}

/** The cells that people fill in one state of an ask. */
export interface Turn<S extends SheetKey> {
  /** The choice in `decision` by which somebody decides; what it does follows with a pass. Null where an answer only is given. */
  readonly choice: 'decision' | 'verdict' | null;
  /** Whether something stands there that no look has judged yet. */
  isFresh(row: RowOf<S>, unread: Unread): boolean;
  /** What it lacks, in the words of the receipt; null when it can be taken. */
  fault(row: RowOf<S>, unread: Unread, local: Pick<Situation, 'today'>, words: AskWords): string | null;
  take(row: RowOf<S>, asked: readonly Person[], situation: Situation, words: AskWords): Outcome<S>;
  /** Whether anything that can be read stands there. */
  isTouched(row: RowOf<S>): boolean;
  /** The cells by which what stands there counts as nobody's; null where it has to be cleared first. */
  disown(row: RowOf<S>): Cells<S> | null;
}

/** Those whose roles a step of a clock names; `approvers` by the letters of the task. */
export type Role = 'asked' | 'decider' | 'lead' | 'approvers' | 'superior';

/** What silence does: half of the time over, all of it, or the hours of escalation on from there (each day from then on). */
export interface Step {
  readonly at: 'half' | 'due' | 'later';
  readonly daily?: true;
  readonly tell: readonly Role[];
  /** The words in which it is told. */
  readonly as: 'reminder' | 'lead' | 'top' | 'standing';
  /** With what its token begins. */
  readonly token: string;
}

/** A clock of those whose turn it is. */
export interface Clock<S extends SheetKey> {
  /** The column that keeps until when they have time. */
  readonly column: 'replyBy' | 'decideBy';
  /** What stands there; null while no clock runs. */
  dueBy(row: RowOf<S>): Instant | null;
  readonly steps: readonly Step[];
  /** The state to which silence leads at the end of the time. */
  readonly go?: AskState;
}

/** One state of an ask that is not settled. */
export interface Stage<S extends SheetKey> {
  /** Whose turn it is. The answer cells are open to those asked while it is theirs. */
  readonly turn: 'asked' | 'decider';
  readonly take: Turn<S>;
  /** The cells of those asked, where they may still complete what they answered while it is not decided on. */
  readonly amend?: Turn<S>;
  /** What silence leads to; null where nobody waits. */
  readonly clock: Clock<S> | null;
}

/** An ask that is to be put into its sheet. */
export interface Occasion<S extends SheetKey> {
  /** The row in which it will stand, if nobody writes into its sheet meanwhile. */
  readonly row: number;
  /** The task that it is about. */
  readonly subject: string | null;
  readonly cells: Cells<S> & { readonly id: string };
  /** It is dropped where a row like this stands. */
  readonly unless: Cells<S>;
  /** What is done to the task in the same act, or null. */
  readonly effect: Pick<Act, 'name' | 'sheet' | 'id' | 'cells' | 'was'> | null;
}

/**
 * How an ask comes about that people type into rows of their own sheet. It is put once it is whole; what is changed before it is settled, or
 * after it was sent back, is put anew, since nobody has judged that.
 */
export interface Birth<S extends SheetKey> {
  /** States in which it is settled for now, but may be changed and put anew. */
  readonly again: readonly AskState[];
  /** Whether anything stands there. */
  isTouched(row: RowOf<S>, unread: Unread): boolean;
  /** The sign of all that is judged. */
  sign(row: RowOf<S>): string;
  /** What it still lacks, in the words of the receipt; null when it is whole. */
  fault(row: RowOf<S>, unread: Unread, words: AskWords): string | null;
  /** Who is asked; nobody where nobody is known. */
  asks(row: RowOf<S>, situation: Situation): readonly Person[];
  /** The sign that was judged last, or put. */
  seen(row: RowOf<S>): string | null;
  /** The cells by which it is put. */
  put(row: RowOf<S>, asked: readonly Person[], words: AskWords): Cells<S>;
}

/** One kind of ask, as data: the loops beside this file issue, settle, clock, pause, tell and guard all kinds alike. */
export interface AskKind<S extends SheetKey, N extends string = string> {
  /** Its name in the catalogues. */
  readonly name: N;
  readonly sheet: S;
  /** With what its numbers begin; no two kinds share one. */
  readonly prefix: string;
  /** By state; in a state that is not named here the ask is settled. */
  readonly stages: { readonly [A in AskState]?: Stage<S> };
  /** Who answers: the department of the row, or the people asked, of whatever department. */
  readonly answeredBy: 'department' | 'people';
  /** Columns without which none of its rows can be understood. */
  readonly needs: readonly string[];
  /**
   * The sheet, and its column, by whose edit one begins; the further sheets that tell who is asked. Then it is put in the same edit.
   * Null where it is put by passes alone.
   */
  readonly begins: {
    readonly sheet: SheetKey;
    readonly column: string;
    readonly reads: readonly SheetKey[];
  } | null;
  /** How people begin one by typing; absent where the script begins all of them. */
  readonly birth?: Birth<S>;
  /** When the script puts new ones: with each pass, or with the round of mails that tells them. */
  readonly issue: 'pass' | 'round';
  /** Those that are due; `last` is the highest number ever given. */
  occasions(situation: Situation, words: AskWords, last: string | null): readonly Occasion<S>[];
  /** What mails show it to be about; a kind that leaves this out is about its task, whose letters say whose turn it is. */
  subject?(row: RowOf<S>, situation: Situation): TaskLine;
  /** The row as it is to be understood: a decision that a broken-off run had taken out of its cell stands there again. */
  restored?(row: RowOf<S>): RowOf<S>;
  /** Why it ends, its subject being settled otherwise; `rests`: it is others' turn for now. Null while it goes on. */
  moot(row: RowOf<S>, situation: Situation): Ending | 'rests' | null;
  /** Whether another open ask asks these people the same already. */
  isAskedElsewhere?(row: RowOf<S>, people: readonly Person[], situation: Situation): boolean;
  /** What is said of a decision that stands there before its turn; null when there is none. */
  early?(row: RowOf<S>, words: AskWords): string | null;
  /** The day to which the lead put reminders off, and why; null for a kind that knows no snooze. */
  snooze?(row: RowOf<S>): { readonly until: RowOf<'changes'>['after']; readonly why: string | null };
  /** The notices by which those asked learn that they are; until one of them went, no clock runs. */
  asking(row: RowOf<S>, situation: Situation): readonly Notice[];
  /** What else is told of it in its present state: an answer that came in, what was decided. */
  telling(row: RowOf<S>, situation: Situation): readonly Notice[];
  /** Whether what was typed but not taken is to be told those asked, and its sign. */
  unclear(row: RowOf<S>, unread: Unread): string | null;
  /** The money that it asks for, and what of it was approved, in yuan; absent where no money is asked for. */
  sums?(row: RowOf<S>): { readonly asked: number; readonly approved: number };
  /** Whether a settled one still keeps anything from being asked again. */
  stillCounts?(row: RowOf<S>, situation: Situation): boolean;
}
