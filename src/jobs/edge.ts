import type { Day } from '../domain/day';
import { type WorkCalendar, workCalendar } from '../domain/workdays';
import type { Situation } from '../facts/situation';
import type { Settings } from '../sheets/setting-list';

/** Sheets in which an edit acts. */
export const actingSheets = ['tasks', 'settings', 'calendar', 'notices', 'approvals'] as const;
export type ActingSheet = (typeof actingSheets)[number];

/**
 * What an edit trigger must know, kept in the workbook's memory so that it need not read the workbook: an edit
 * may cost a dozen service calls, not a hundred.
 */
export interface Edge {
  readonly zone: string;
  readonly settings: Pick<Settings, 'lagUnit' | 'dueSoon' | 'approval' | 'region'>;
  readonly exceptions: readonly (readonly [Day, 'off' | 'work'])[];
  /** Places of the answer cells, by sheet. */
  readonly answers: Readonly<Record<'notices' | 'approvals', readonly number[]>>;
}

export const edgeOf = ({ book, settings }: Situation): Edge => {
  const placesOf = (places: Readonly<Partial<Record<string, number>>>, columns: readonly string[]): readonly number[] =>
    columns.flatMap((column) => places[column] ?? []);
  const { lagUnit, dueSoon, approval, region } = settings;
  return {
    zone: book.file.zone,
    settings: { lagUnit, dueSoon, approval, region },
    exceptions: book.calendar.rows.flatMap(({ day, kind }) =>
      day !== null && kind !== null ? [[day, kind] as const] : [],
    ),
    answers: {
      notices: placesOf(book.notices.places, ['reason', 'plan', 'proposed']),
      approvals: placesOf(book.approvals.places, ['decision', 'word']),
    },
  };
};

export const calendarOf = ({ settings, exceptions }: Edge): WorkCalendar =>
  workCalendar({ region: settings.region, exceptions: new Map(exceptions) });

/** The actors of recent edits, by ask and by what they edited; '' is nobody known. */
export type Actors = Readonly<Record<string, string>>;

/** Whose hand an edit in an ask's row was: that of an answer, or that of a decision. */
export const actorKey = (id: string, part: 'answer' | 'decision'): string => `${id}:${part}`;
