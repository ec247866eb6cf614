import { sameCell } from '../changes/cell';
import type { RowChange } from '../changes/changes';
import { cellAt, type Look, namedRows } from '../changes/look';
import type { Raw } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';

/** A cell of people's in which somebody typed while its page was closed. */
export interface Typed {
  readonly id: string;
  readonly column: string;
  readonly raw: Raw;
}

export interface LateTyping {
  /** To be done on the new page, where its cell still is what it was. */
  readonly changes: readonly RowChange[];
  /** What cannot be taken over; only told. */
  readonly left: readonly Typed[];
}

const peoples = (key: SheetKey): readonly string[] => {
  const { columns }: SheetSpec = sheets[key];
  return Object.keys(columns).filter((column) => columns[column]?.edit !== 'script');
};

/** Whether people fill any cell of this log. */
export const isAnswered = (key: SheetKey): boolean => peoples(key).length > 0;

const rawOf = (look: Look, row: number, column: string): Raw => {
  const place = look.table.places[column];
  return place === undefined ? '' : cellAt(look, row, place);
};

/**
 * What people typed into the old page since `before`, in the rows that went over. Where that is not known any more, since the run broke
 * off, the new page as it stands is `before`, and only what was blank there is taken over.
 */
export const lateTyping = (
  key: SheetKey,
  carried: ReadonlySet<string>,
  before: Look,
  again: Look,
  broken: boolean,
): LateTyping => {
  const [was, now] = [namedRows(key, before), namedRows(key, again)];
  const changes: RowChange[] = [];
  const left: Typed[] = [];
  for (const [id, row] of now.rows) {
    const old = was.rows.get(id);
    if (!carried.has(id) || old === undefined || was.twice.has(id) || now.twice.has(id)) continue;
    const cells: Record<string, unknown> = {};
    for (const column of peoples(key)) {
      const [from, to] = [rawOf(before, old.row, column), rawOf(again, row.row, column)];
      if (sameCell(from, to) || (broken && to === '')) continue;
      const unread = again.table.problems.some((one) => one.row === row.row && one.column === column);
      if (unread || (broken && from !== '')) left.push({ id, column, raw: to });
      else cells[column] = row[column] ?? null;
    }
    const names = Object.keys(cells);
    if (names.length > 0)
      changes.push({ id, cells, was: Object.fromEntries(names.map((name) => [name, old[name] ?? null])), act: 'page' });
  }
  return { changes, left };
};
