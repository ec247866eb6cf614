import type { AskName } from '../asks/kinds/index';
import type { EscalationData } from '../notices/notice';
import type { Choice } from '../sheets/choices';

/** A section's heading, which its subject repeats; then what happened, what is asked of the reader, and what follows. */
export type AskPartWords = readonly [title: string, intro: string];

/** Whose silence is told in words of its own: that of the one who decides on an answer, and of those asked by each further kind. */
export type Silent = 'decider' | Exclude<AskName, 'warning'>;

/** The kinds of ask that are told by the plain notices `ask` and `answer`. */
type Plain = Exclude<AskName, 'warning' | 'approval'>;

type Parts<P extends string> = Readonly<Record<P, AskPartWords>>;

/** What mails say of answers and approvals; what a cell holds is labelled with its column's own header. */
export interface AskMailWords {
  readonly asks: {
    /** In the subject; `by` is the earliest time to answer by, or '' where none is given. */
    brief(title: string, count: number, by: string): string;
    /** Part of the footer's sentence. */
    readonly why: string;
    /** Where the row is, for a reader who has nothing to fill in there. */
    readonly record: string;
    /** How often the due date was put off before. */
    readonly extended: string;
    times(count: number): string;
    readonly direct: string;
    readonly indirect: string;
    readonly noSuccessors: string;
    /** After a list of ids that was cut: how many there are in all. */
    inAll(count: number): string;
  };
  readonly reminder: Parts<'asked' | Silent>;
  readonly escalation: Parts<EscalationData['stage'] | `${Silent}.${'lead' | 'top' | 'standing'}`>;
  readonly reply: Parts<'asked'>;
  readonly decision: Parts<Choice<'decision'>>;
  readonly unclear: Parts<'asked'>;
  readonly approval: Parts<'asked'>;
  readonly verdict: Parts<Choice<'verdict'>>;
  readonly ask: Parts<Plain>;
  readonly answer: Parts<`${Plain}.${Choice<'decision'>}`>;
}
