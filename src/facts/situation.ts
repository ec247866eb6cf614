import { type Day, dayOf, type Instant } from '../domain/day';
import type { Letter } from '../domain/letter';
import { type WorkCalendar, workCalendar } from '../domain/workdays';
import type { Choice } from '../sheets/choices';
import type { Terms } from '../sheets/column';
import type { RowOf, Workbook } from '../sheets/index';
import type { Settings } from '../sheets/setting-list';
import { deputiesOn } from './absences';
import { type Charter, readCharter } from './charter';
import { readPeople } from './people';
import { readRaci } from './raci';
import { type BadSetting, readSettings } from './settings';
import { measureTasks } from './task-facts';

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
  /** Not 已完成, not late, and due within the window (today included). */
  readonly dueSoon: boolean;
  /** The planned start has passed and it is still 未开始. */
  readonly notStarted: boolean;
  /** Ids of predecessors that are not 已完成. */
  readonly blockedBy: readonly string[];
}

/** The matrix as the rules use it. */
export interface Raci {
  readonly rows: readonly MatrixRow[];
  /** The departments that have a column, each once. */
  readonly departments: readonly string[];
  /** The row of a task or node: by id, by name where the row has none. */
  rowOf(id: string | null, item: string | null): MatrixRow | null;
  /** The node that a task names, by number or by name. */
  nodeOf(name: string): RowOf<'nodes'> | null;
  /** The matrix row of a task (its own, or its node's when the matrix is of nodes), or null. */
  of(task: RowOf<'tasks'>): MatrixRow | null;
}

/** Everything the rules, notices and jobs ask of the workbook at one moment, worked out once. */
export interface Situation {
  readonly book: Workbook;
  readonly settings: Settings;
  /** Cells of 协作规则 that hold something else than their rule allows. */
  readonly badSettings: readonly BadSetting[];
  readonly calendar: WorkCalendar;
  readonly now: Instant;
  readonly today: Day;
  /** The day the collaboration starts: the earliest planned start, else its first key date, else null. */
  readonly startDay: Day | null;
  /** Departments: those of the duty sheet and of the charter, in that order, each once. */
  readonly departments: readonly string[];
  readonly charter: Charter;
  readonly people: People;
  /** By the address of whoever is absent today: who acts for them. */
  readonly deputies: ReadonlyMap<string, Person>;
  readonly raci: Raci;
  readonly tasks: readonly TaskFacts[];
  readonly taskById: ReadonlyMap<string, TaskFacts>;
}

const exceptionsIn = (rows: readonly RowOf<'calendar'>[]): ReadonlyMap<Day, 'off' | 'work'> => {
  const exceptions = new Map<Day, 'off' | 'work'>();
  for (const { day, kind } of rows)
    if (day !== null && kind !== null && !exceptions.has(day)) exceptions.set(day, kind);
  return exceptions;
};

const startDayOf = (tasks: readonly RowOf<'tasks'>[], charter: Charter): Day | null => {
  let earliest: Day | null = null;
  for (const { start } of tasks) if (start !== null && (earliest === null || start < earliest)) earliest = start;
  if (earliest !== null) return earliest;
  for (const { byWhen } of charter.rows.keyDate) if (byWhen && 'day' in byWhen) return byWhen.day;
  return null;
};

/**
 * All that the rules, notices and jobs ask of a workbook at the instant `now`; its days are days of the file's zone.
 * `terms` knows the words of the workbook's language behind the choices of 协作规则 and 启动说明.
 * Never throws on what people typed: what cannot be understood is left out here and reported by the rules.
 */
export const situationOf = (book: Workbook, now: Instant, terms: Terms): Situation => {
  const { settings, bad } = readSettings(book.settings.rows, terms);
  const calendar = workCalendar({ region: settings.region, exceptions: exceptionsIn(book.calendar.rows) });
  const charter = readCharter(book.charter.rows, terms);
  const today = dayOf(now, book.file.zone);
  const tasks = measureTasks(book.tasks.rows, { ...settings, today, calendar });
  const taskById = new Map<string, TaskFacts>();
  for (const one of tasks) if (one.task.id !== null && !taskById.has(one.task.id)) taskById.set(one.task.id, one);
  const people = readPeople(book.duties.rows);
  const departments = new Set<string>();
  for (const { department } of book.duties.rows) if (department !== null) departments.add(department);
  for (const { department } of charter.departments) departments.add(department);
  return {
    book,
    settings,
    badSettings: bad,
    calendar,
    now,
    today,
    startDay: startDayOf(book.tasks.rows, charter),
    departments: [...departments],
    charter,
    people,
    deputies: deputiesOn(book.duties.rows, people, today),
    raci: readRaci(book.matrix, book.nodes, settings.matrixOf),
    tasks,
    taskById,
  };
};
