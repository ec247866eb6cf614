import type { Day, Instant } from '../domain/day';
import type { Letter } from '../domain/letter';
import type { WorkCalendar } from '../domain/workdays';
import type { Choice } from '../sheets/choices';
import type { RowOf, Workbook } from '../sheets/index';
import type { SettingKey, Settings } from '../sheets/setting-list';

/** A person of the duty sheet; `address` is lower-cased and the person's identity. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** Who is who, read once from the duty sheet. Rows without a valid address name nobody here (a rule reports them). */
export interface People {
  readonly lead: Person | null;
  readonly deputy: Person | null;
  readonly superior: Person | null;
  /** By department name as written in the duty sheet. */
  readonly contacts: ReadonlyMap<string, Person>;
  readonly heads: ReadonlyMap<string, Person>;
  /** Everybody by name, and by address. */
  readonly byName: ReadonlyMap<string, Person>;
  readonly byAddress: ReadonlyMap<string, Person>;
}

/** One row of the matrix: who holds which letter on a task or node. */
export interface MatrixRow {
  readonly id: string | null;
  readonly item: string | null;
  readonly row: number;
  /** Letter by department, blank cells left out. */
  readonly letters: ReadonlyMap<string, Letter>;
}

/** What is known of one task today. */
export interface TaskFacts {
  readonly task: RowOf<'tasks'>;
  /** Counted days late, 0 when not late or without due date. */
  readonly lag: number;
  readonly light: Choice<'light'> | null;
  /** Not 已完成, and due within the window (today included). */
  readonly dueSoon: boolean;
  /** The planned start has passed and it is still 未开始. */
  readonly notStarted: boolean;
  /** Ids of predecessors that are not 已完成. */
  readonly blockedBy: readonly string[];
}

/** The matrix as the rules use it. */
export interface Raci {
  readonly rows: readonly MatrixRow[];
  /** The matrix row of a task (its own, or its node's when the matrix is of nodes), or null. */
  of(task: RowOf<'tasks'>): MatrixRow | null;
}

/** Everything the rules, notices and jobs ask of the workbook at one moment, worked out once. */
export interface Situation {
  readonly book: Workbook;
  readonly settings: Settings;
  /** Cells of 协作规则 that hold something else than their rule allows. */
  readonly badSettings: readonly { readonly key: SettingKey; readonly row: number; readonly raw: unknown }[];
  readonly calendar: WorkCalendar;
  readonly now: Instant;
  readonly today: Day;
  /** The day the collaboration starts: the earliest planned start, else its first key date, else null. */
  readonly startDay: Day | null;
  /** Departments: those of the duty sheet and of the charter, in that order, each once. */
  readonly departments: readonly string[];
  readonly people: People;
  readonly raci: Raci;
  readonly tasks: readonly TaskFacts[];
  readonly taskById: ReadonlyMap<string, TaskFacts>;
}
