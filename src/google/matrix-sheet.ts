import {
  type FirstLetters,
  filledCells,
  idsByTitle,
  matrixOrder,
  newDepartments,
  syncMatrix,
} from '../jobs/sync-matrix';
import { sheetLook } from '../layout/look';
import type { TableOf } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { type Desk, needColumns, tabOf } from './desk';
import { dressColumns, dressDropdown, dressHeader, dressLive } from './dress';
import { fillColumn } from './fill-column';
import { underLock } from './lock';
import { lookAt } from './read';
import { Refusal } from './refusal';
import { sortRows } from './sort-rows';
import { targetOf, withTables, write } from './write';

// Read by the description of 责任矩阵, which the key alone does not tell the compiler.
const asMatrix = (table: Table<SheetSpec>): TableOf<'matrix'> => table as unknown as TableOf<'matrix'>;

/** Nobody can tell which of two columns of one department is meant: nothing is done before one of them is gone. */
const refuseTwins = ({ situation, text }: Desk): void => {
  const { twice, name } = situation.book.matrix;
  const [header] = twice;
  if (header !== undefined) throw new Refusal(text.menu.refused.columnTwice(name, header));
};

/** Columns for departments that have none: put in at the right of the others and filled in one go, so that no header is overwritten. */
const addDepartments = (desk: Desk): Desk => {
  const target = targetOf(desk, 'matrix');
  if (!target || newDepartments(desk.situation).length === 0) return desk;
  const { tab, id } = target;
  const { rest, colour } = sheetLook('matrix', desk.lexicon);
  if (rest === null) return desk;
  const see = () => lookAt('matrix', tab, desk.lexicon, desk.terms.zone, id).table;
  const table = underLock(() => {
    const height = tab.getMaxRows();
    const now = see();
    const missing = newDepartments(withTables(desk, new Map([['matrix', now]])).situation);
    if (missing.length === 0) return now;
    const { id: own = 1, item = 1 } = now.places;
    const last = now.restPlaces.reduce((most, { place }) => Math.max(most, place), Math.max(own, item));
    const places = missing.map((header, at) => ({ place: last + 1 + at, header, note: rest.note, look: rest }));
    tab.insertColumnsAfter(last, missing.length);
    dressHeader(tab, now.headerRow, colour, places, true);
    dressColumns(tab, now.headerRow, places, height);
    for (const { place } of places) dressDropdown(tab, now.headerRow, place, rest, () => null, height);
    SpreadsheetApp.flush();
    return see();
  });
  return withTables(desk, new Map([['matrix', table]]));
};

const nameByTitle = (desk: Desk): Desk => {
  const target = targetOf(desk, 'matrix');
  if (!target || idsByTitle(desk.situation, desk.situation.book.matrix).size === 0) return desk;
  const { table } = fillColumn(target, 'id', (look) => idsByTitle(desk.situation, asMatrix(look.table)));
  return withTables(desk, new Map([['matrix', table]]));
};

export interface MatrixMade {
  readonly desk: Desk;
  readonly rows: number;
  /** Cells that somebody had filled, all of them still there: counted after the writing. */
  readonly kept: number;
  readonly added: readonly string[];
  readonly apart: readonly string[];
  readonly departments: readonly string[];
}

/**
 * Brings the matrix up to the tasks and departments as they stand: columns and rows that are missing are put in, rows
 * are sorted as wholes. No letter is read and written back.
 */
export const makeMatrix = (opened: Desk, letters?: FirstLetters): MatrixMade => {
  refuseTwins(opened);
  needColumns(opened, 'matrix', ['id', 'item']);
  const before = filledCells(opened.situation.book.matrix);
  const named = nameByTitle(addDepartments(opened));
  const { changes, added, apart } = syncMatrix(named.situation, letters);
  const written = write(named, changes).desk;
  const target = targetOf(written, 'matrix');
  if (target) {
    sortRows(target, ({ table }) => matrixOrder(written.situation, asMatrix(table)));
    const { table } = lookAt('matrix', target.tab, written.lexicon, written.terms.zone, target.id);
    const desk = withTables(written, new Map([['matrix', table]]));
    dressLive(
      tabOf(desk, 'matrix'),
      table.headerRow,
      sheetLook('matrix', desk.lexicon),
      (column) => table.places[column],
    );
    const { matrix } = desk.situation.book;
    const kept = letters === undefined ? filledCells(matrix) : before;
    return {
      desk,
      rows: matrix.rows.length,
      kept,
      added,
      apart,
      departments: matrix.restPlaces.map(({ header }) => header),
    };
  }
  return { desk: written, rows: 0, kept: before, added, apart, departments: [] };
};
