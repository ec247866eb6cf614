import type { Day, Instant } from '../domain/day';
import type { Choice } from '../sheets/choices';
import type { Actors, Edge } from './edge';

/** What the workbook remembers between runs, in document properties: a copied file starts without it. */
export interface Memory {
  readonly language: Choice<'language'>;
  /** Whose triggers run; '' while reminders are off. */
  readonly owner: string;
  /** The last working day whose round of mails was queued. */
  readonly round: Day | null;
  /** The digest day (say, the Monday) whose digest was last queued. */
  readonly digest: Day | null;
  /** Since when this file carries its collaboration: what a copied file brought along from before is not its own to tell. */
  readonly since: Instant;
  /** When the pause that now holds began. */
  readonly pausedAt: Instant | null;
  /** Whether execution has begun: until then 原定截止 follows 现定截止. */
  readonly started: boolean;
  /** The highest task id ever given: no deleted task's id comes back as another's. */
  readonly lastTask: string | null;
  readonly edge: Edge | null;
  /** Who typed in which ask since the last pass, as far as Google said. */
  readonly actors: Actors;
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

export const freshMemory = (language: Choice<'language'>, since: Instant = 0): Memory => ({
  language,
  owner: '',
  round: null,
  digest: null,
  since,
  pausedAt: null,
  started: false,
  lastTask: null,
  edge: null,
  actors: {},
  next: null,
  lastRun: null,
});
