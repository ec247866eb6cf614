import type { Part } from '../asks/kind';
import { type AskSheet, askSheets } from '../asks/kinds/index';
import { markOf } from '../asks/mark';
import { addDays, type Day, dayAt, dayNumber } from '../domain/day';
import { type WorkCalendar, workCalendar } from '../domain/workdays';
import type { Situation } from '../facts/situation';
import { countDepartments, stageOf } from '../facts/task-counts';
import type { Settings } from '../sheets/setting-list';

/** Sheets in which an edit acts. */
export const actingSheets = ['tasks', 'settings', 'calendar', ...askSheets] as const;
export type ActingSheet = (typeof actingSheets)[number];

/**
 * What an edit trigger must know, kept in the workbook's memory so that it need not read the workbook: an edit
 * may cost a dozen service calls, not a hundred.
 */
export interface Edge {
  readonly zone: string;
  readonly settings: Pick<Settings, 'lagUnit' | 'dueSoon' | 'approval' | 'region' | 'replyHours' | 'matrixOf'>;
  /** Exceptions of the calendar from `from` to `to`. */
  readonly exceptions: readonly (readonly [Day, 'off' | 'work'])[];
  readonly from: Day;
  readonly to: Day;
  /** Whether the calendar has no exception beyond these days. */
  readonly whole: boolean;
  /** A sign of what 开始 shows of the tasks: an edit after which it would show something else makes the next heartbeat look. */
  readonly shown: string;
  /** In which row the headers stand. */
  readonly headerRows: Readonly<Partial<Record<AskSheet, number>>>;
}

/** How far back and ahead exceptions are kept: with a sign a day all of them fit into one property, however many there are. */
const DAYS_BACK = 400;
const DAYS_AHEAD = 800;

/** A sign of what 任务分工 alone says of tasks on 开始: the same counts have the same sign. */
export const shownSign = (tasks: Situation['tasks']): string =>
  markOf([
    stageOf(tasks),
    ...countDepartments(tasks, [])
      .map(({ department, tasks: all, late, inReview }) => `${department}:${all}:${late}:${inReview}`)
      .sort(),
  ]);

export const edgeOf = ({ book, settings, today, tasks }: Situation): Edge => {
  const { lagUnit, dueSoon, approval, region, replyHours, matrixOf } = settings;
  const [from, to] = [addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
  const all = book.calendar.rows.flatMap(({ day, kind }) =>
    day !== null && kind !== null ? [[day, kind] as const] : [],
  );
  const exceptions = all.filter(([day]) => day >= from && day <= to);
  return {
    zone: book.file.zone,
    settings: { lagUnit, dueSoon, approval, region, replyHours, matrixOf },
    exceptions,
    from,
    to,
    whole: exceptions.length === all.length,
    shown: shownSign(tasks),
    headerRows: Object.fromEntries(askSheets.map((sheet) => [sheet, book[sheet].headerRow])),
  };
};

export const calendarOf = ({ settings, exceptions }: Edge): WorkCalendar =>
  workCalendar({ region: settings.region, exceptions: new Map(exceptions) });

/** Whether the edge knows the calendar of all these days. */
export const reaches = ({ from, to, whole }: Edge, days: readonly (Day | null)[]): boolean =>
  whole || days.every((day) => day === null || (day >= from && day <= to));

const signs = { off: 'o', work: 'w' } as const;

/** The edge as it is kept: a sign a day from `from` on. */
export const packEdge = ({ exceptions, ...rest }: Edge): unknown => {
  const start = dayNumber(rest.from);
  const marks: string[] = [];
  for (const [day, kind] of exceptions) {
    const at = dayNumber(day) - start;
    while (marks.length < at) marks.push('.');
    marks[at] = signs[kind];
  }
  return { ...rest, marks: marks.join('') };
};

/** The edge from what was kept; null when that is no edge, as those of earlier versions are none. */
export const unpackEdge = (kept: unknown): Edge | null => {
  if (typeof kept !== 'object' || kept === null) return null;
  const { marks, ...rest } = kept as Omit<Edge, 'exceptions'> & { readonly marks?: unknown };
  if (
    typeof marks !== 'string' ||
    !rest.from ||
    !rest.settings ||
    !rest.headerRows ||
    !rest.zone ||
    !rest.settings.replyHours ||
    !rest.settings.matrixOf
  )
    return null;
  const start = dayNumber(rest.from);
  const exceptions = [...marks].flatMap((sign, at) => {
    const kind = sign === signs.off ? 'off' : sign === signs.work ? 'work' : null;
    return kind === null ? [] : [[dayAt(start + at), kind] as const];
  });
  return { ...rest, exceptions };
};

/** The actors of recent edits, by ask and by what they edited; '' is nobody known. */
export type Actors = Readonly<Record<string, string>>;

/** Whose hand an edit in an ask's row was: that of an answer, or that of a decision. */
export const actorKey = (id: string, part: Part): string => `${id}:${part}`;
