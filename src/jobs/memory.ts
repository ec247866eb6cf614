import type { Day, Instant } from '../domain/day';
import type { Matter } from '../notices/incident';
import type { Noted } from '../notices/incidents';
import type { Choice } from '../sheets/choices';
import type { Actors, Edge } from './edge';
import type { Edit } from './edits';
import type { Rotation } from './rotation';

/** Whose workbook this is and in which language: changed by commands only. */
export interface FileMemory {
  readonly language: Choice<'language'>;
  /** Whose triggers run; '' while reminders are off. */
  readonly owner: string;
  /** Whether execution has begun: until then 原定截止 follows 现定截止. */
  readonly started: boolean;
  /** Since when this file carries its collaboration: what a copied file brought along from before is not its own to tell. */
  readonly since: Instant;
}

/** What the clock goes by: changed by each pass. */
export interface ScheduleMemory {
  /** The last working day whose round of mails was queued. */
  readonly round: Day | null;
  /** The digest day (say, the Monday) whose digest was last queued. */
  readonly digest: Day | null;
  /** When the pause that now holds began. */
  readonly pausedAt: Instant | null;
  /** Before this instant a heartbeat has nothing to do, unless somebody edited. */
  readonly next: Instant | null;
  readonly lastRun: {
    readonly at: Instant;
    readonly ok: boolean;
    readonly sent: number;
    readonly queued: number;
    readonly message: string;
  } | null;
}

/** By the letters of an id, the highest number ever given; `M`: how many sent mails stand on older pages of 邮件记录 alone. */
export type Counters = Readonly<Partial<Record<string, number>>>;

/** What the workbook remembers between runs, in document properties: a copied file starts without it. */
export interface Memory extends FileMemory, ScheduleMemory {
  readonly counters: Counters;
  /** The highest task id ever given: no deleted task's id comes back as another's. */
  readonly lastTask: string | null;
  readonly edge: Edge | null;
  /** Edits that no pass has settled yet. */
  readonly edits: readonly Edit[];
  /** Who typed in which ask in these edits, as far as Google said. */
  readonly actors: Actors;
  /** What is to be told to the lead, and what was told last. */
  readonly notes: readonly Noted[];
  /** The numbers of tabs that are older pages of logs, whatever people name them. */
  readonly older: readonly number[];
  /** A log that had begun a new page when a run broke off. */
  readonly rotation: Rotation | null;
  /** Whether a run put something down that it did not bring to its end. */
  readonly unfinished: boolean;
  /** Whether somebody's triggers may run though nobody knows any more whose: the next heartbeat tells. */
  readonly orphaned: boolean;
  /** Matters that could not be read and stand as if fresh. */
  readonly damaged: readonly Matter[];
}

export const freshSchedule: ScheduleMemory = { round: null, digest: null, pausedAt: null, next: null, lastRun: null };

export const freshMemory = (language: Choice<'language'>, since: Instant = 0): Memory => ({
  language,
  owner: '',
  started: false,
  since,
  ...freshSchedule,
  counters: {},
  lastTask: null,
  edge: null,
  edits: [],
  actors: {},
  notes: [],
  older: [],
  rotation: null,
  unfinished: false,
  orphaned: false,
  damaged: [],
});

/** Some changes of what is remembered; what is not named stays as it stands, whoever changed it meanwhile. */
export interface Patch {
  readonly file?: Partial<FileMemory>;
  readonly schedule?: Partial<ScheduleMemory>;
  readonly edge?: Edge | null;
  readonly counters?: Counters;
}
