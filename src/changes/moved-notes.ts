import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { placesByName, rowNames } from './known-rows';
import { columnNames } from './look';

/** A sheet with the notes of its cells, from the header row and the first column on. */
export interface Noted {
  readonly table: Table<SheetSpec>;
  readonly notes: readonly (readonly string[])[];
}

/** Notes that were written, 0-based in those that were read. */
export interface NoteBlock {
  readonly top: number;
  readonly left: number;
  readonly notes: readonly (readonly string[])[];
}

/**
 * The notes as they ought to stand after rows or columns were moved while a block of notes was written, which then hit other
 * cells: a cell that holds exactly what was meant for another gets its own back, one that was missed gets its own, and
 * what somebody wrote since stays. `now` is what is found afterwards.
 */
export const movedNotes = (key: SheetKey, before: Noted, block: NoteBlock, now: Noted): Noted['notes'] => {
  const rowOf = placesByName(rowNames(key, before.table));
  const columnOf = placesByName(columnNames(before.table));
  const [rows, columns] = [rowNames(key, now.table), columnNames(now.table)];
  const written = (row: number, column: number): string | undefined =>
    block.notes[row - block.top]?.[column - block.left];
  const shift = now.table.headerRow - before.table.headerRow;
  return now.notes.map((line, index) =>
    line.map((note, at) => {
      const hit = written(index + shift, at);
      const from = rowOf.get(rows.get(now.table.headerRow + index) ?? '');
      const column = columnOf.get(columns.get(at + 1) ?? '');
      if (from === undefined || column === undefined) return hit === note ? '' : note;
      const [row, place] = [from - before.table.headerRow, column - 1];
      const held = before.notes[row]?.[place] ?? '';
      return note === hit || note === held ? (written(row, place) ?? held) : note;
    }),
  );
};
