import type { Book } from './book';
import { createChangeLog } from './changes';
import type { Layer, Layers } from './layers';
import type { Run } from './runs';
import type { SheetModel } from './sheet-model';

/** A book as it can be written to a file: everything but the change feed and the clock. */
export type SavedBook = Omit<Book, 'changes' | 'clock'>;

/** What a run stands for is never changed in place (a rule, borders, pieces of text), so the copies may share it. */
function copyRuns<T>(runs: readonly Run<T>[]): Run<T>[] {
  return runs.map(({ from, to, value }) => ({ from, to, value }));
}

/** JSON has no holes and no `undefined`: both come back as null and mean "nothing here". */
function copyLayers(layers: Layers): Layers {
  const copy: Record<string, Layer<unknown>> = {};
  for (const [name, layer] of Object.entries(layers) as [string, (Run<unknown>[] | undefined | null)[]][]) {
    copy[name] = layer.map((runs) => (runs ? copyRuns(runs) : undefined));
  }
  return copy as Layers;
}

function copySheet(sheet: SheetModel): SheetModel {
  const { rows, layers, columnWidths, rowHeights, hiddenRows, hiddenColumns, ...rest } = sheet;
  return {
    ...structuredClone(rest),
    rows: rows.map((row) => row?.slice()),
    layers: copyLayers(layers),
    columnWidths: copyRuns(columnWidths),
    rowHeights: copyRuns(rowHeights),
    hiddenRows: copyRuns(hiddenRows),
    hiddenColumns: copyRuns(hiddenColumns),
  };
}

/** A copy that shares nothing with the book that is ever changed, and survives JSON. */
export function saveBook(book: SavedBook & Partial<Book>): SavedBook {
  const { changes: _changes, clock: _clock, sheets, ...rest } = book;
  return { ...structuredClone(rest), sheets: sheets.map(copySheet) };
}

/** A book like the saved one, which goes on to be of use. */
export function loadBook(saved: SavedBook, clock: () => number): Book {
  return { ...saveBook(saved), changes: createChangeLog(), clock };
}
