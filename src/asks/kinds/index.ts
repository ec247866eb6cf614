import type { RowOf, SheetKey, TableOf, Workbook } from '../../sheets/index';
import type { AskKind, AskRow, Unread } from '../kind';
import { approval } from './approval/index';
import { request } from './request/index';
import { warning } from './warning/index';

/** Every kind of ask. A further one is its file, a line here, its sheet, its words. */
export const kinds = { notices: warning, approvals: approval, requests: request } as const;

/** The sheets in which asks stand. */
export type AskSheet = keyof typeof kinds;
export const askSheets = Object.keys(kinds) as AskSheet[];

/** The names of the kinds in the catalogues. */
export type AskName = (typeof kinds)[AskSheet]['name'];

/** A kind whose rows are known only by what all asks hold: what the loops go over. */
export type AnyKind = AskKind<AskSheet, AskName>;

export const allKinds: readonly AnyKind[] = Object.values(kinds);

export const isAskSheet = (sheet: string): sheet is AskSheet => sheet in kinds;

export type AnyAsk = RowOf<AskSheet>;

/** The rows of one kind. */
export const asksOf = ({ sheet }: AnyKind, book: Workbook): readonly AnyAsk[] => book[sheet].rows;

// Each table's problems are sorted once, however many rows ask.
const known = new WeakMap<object, ReadonlyMap<number, ReadonlyMap<string, string>>>();

const problemsByRow = ({ problems }: TableOf<AskSheet>): ReadonlyMap<number, ReadonlyMap<string, string>> => {
  const found = known.get(problems);
  if (found) return found;
  const byRow = new Map<number, Map<string, string>>();
  for (const { row, column, raw } of problems)
    byRow.set(row, (byRow.get(row) ?? new Map<string, string>()).set(column, String(raw)));
  known.set(problems, byRow);
  return byRow;
};

/** What stands in the cells of a row that could not be read. */
export const unreadOf = ({ sheet }: AnyKind, book: Workbook, { row }: Pick<AskRow, 'row'>): Unread => {
  const cells = problemsByRow(book[sheet]).get(row);
  return (column) => cells?.get(column) ?? null;
};

/** The kind whose numbers begin like this one; null for a number of something else. */
export const kindOfId = (id: string): AnyKind | null => {
  const [, prefix] = /^([A-Z]+)\d+$/.exec(id) ?? [];
  return allKinds.find((kind) => kind.prefix === prefix) ?? null;
};

/** Letters with which numbers of asks begin. */
export const prefixes = allKinds.map(({ prefix }) => prefix);

/** The kinds that people begin by typing. */
export const typedKinds: readonly AnyKind[] = allKinds.filter(({ birth }) => birth !== undefined);

/** Whether an ask that people type is theirs to fill in: not put yet, waiting, or sent back. */
export const isFillable = (kind: AnyKind, { state }: Pick<AskRow, 'state'>): boolean =>
  state === null || kind.stages[state] !== undefined || (kind.birth?.again.includes(state) ?? false);

/** The rows of such a kind that people began and that are not put yet. */
export const draftsOf = (kind: AnyKind, book: Workbook): readonly AnyAsk[] =>
  asksOf(kind, book).filter(
    (row) => row.state === null && kind.birth?.isTouched(row, unreadOf(kind, book, row)) === true,
  );

/** The numbers of tasks that the script wrote into asks: what people typed there may be any. */
export const tasksAsked = (book: Workbook): readonly (string | null)[] =>
  allKinds.flatMap((kind) => (kind.birth === undefined ? asksOf(kind, book).map(({ task }) => task) : []));

/** Whose turn it is in an ask; null once it is settled, or while its state cannot be read. */
export const turnOf = ({ stages }: AnyKind, { state }: Pick<AskRow, 'state'>): 'asked' | 'decider' | null =>
  (state === null ? undefined : stages[state])?.turn ?? null;

export const isAwaited = (kind: AnyKind, row: Pick<AskRow, 'state'>): boolean => turnOf(kind, row) === 'asked';

/** Every open ask that waits for those asked, with its kind. */
export const awaited = (book: Workbook): readonly { readonly kind: AnyKind; readonly row: AnyAsk }[] =>
  allKinds.flatMap((kind) =>
    asksOf(kind, book)
      .filter((row) => isAwaited(kind, row))
      .map((row) => ({ kind, row })),
  );

/** Whether a sheet's rows ask. */
export const kindOfSheet = (sheet: SheetKey): AnyKind | null => (isAskSheet(sheet) ? kinds[sheet] : null);
