import type { Mishap } from '../../../local/host';
import type { Act } from '../acts/act';
import type { Job } from '../jobs/job';
import type { Picture, Rows } from '../picture/picture';

/** One case that was played, and what it is measured by. */
export interface Outcome {
  readonly before: Picture;
  /** After two beats. */
  readonly soon: Rows;
  /** After two days of normal runs. */
  readonly early: Picture;
  /** At the end: after another morning, and after people put right what they had done. */
  readonly after: Picture;
  /**
   * The same job undisturbed; or, for somebody's act, the act before the job and the act after it. Whoever acts while the
   * script works must find it as if he had acted before or after.
   */
  readonly references: readonly { readonly soon: Rows; readonly early: Picture; readonly after: Picture }[];
  /** The job undisturbed. */
  readonly calm: Picture;
  /** What the job is known for. */
  readonly job: Pick<Job, 'byHand' | 'makesTabs'>;
  readonly act: Act | null;
  readonly mishap: Mishap | null;
  /** Whether the act happened in the commit window of its sheet. */
  readonly inside: boolean;
  /** Whether the struck execution had no chance yet to put down whose edit it was told of. */
  readonly handUntold: boolean;
}

/** What must hold whatever happens. */
export interface Invariant {
  readonly name: string;
  readonly sentence: string;
  /** What does not hold, each fault as one line; none where it holds. */
  readonly faults: (outcome: Outcome) => readonly string[];
}
