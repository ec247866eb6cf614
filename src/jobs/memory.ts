import type { Day, Instant } from '../domain/day';
import type { Choice } from '../sheets/choices';

/** What the workbook remembers between runs, in document properties: a copied file starts without it. */
export interface Memory {
  readonly language: Choice<'language'>;
  /** Whose triggers run; '' while reminders are off. */
  readonly owner: string;
  /** The last working day whose round of mails was queued. */
  readonly round: Day | null;
  /** The digest day (say, the Monday) whose digest was last queued. */
  readonly digest: Day | null;
  /** Before this instant a heartbeat has nothing to do. */
  readonly next: Instant | null;
  readonly lastRun: {
    readonly at: Instant;
    readonly ok: boolean;
    readonly sent: number;
    readonly queued: number;
    readonly message: string;
  } | null;
}

export const freshMemory = (language: Choice<'language'>): Memory => ({
  language,
  owner: '',
  round: null,
  digest: null,
  next: null,
  lastRun: null,
});
