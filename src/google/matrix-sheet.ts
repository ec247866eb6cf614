import type { MatrixPlan } from '../jobs/sync-matrix';
import { sheetLook } from '../layout/look';
import type { Raw } from '../sheets/column';
import { letter } from '../sheets/kinds';
import { inert, reachRow, writtenCell } from './block';
import { type Desk, tabOf } from './desk';
import { dressColumns, dressDropdown, dressHeader, dressLive } from './dress';

/** A cell of the matrix: a letter, or whatever else somebody typed there, which stays. */
const cellOf = (value: unknown, desk: Desk): Raw =>
  typeof value === 'string' && letter().kind.read(value, desk.terms) !== value
    ? inert(value)
    : value instanceof Date || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : writtenCell('matrix', 'rest', value, desk.terms);

/** Writes the matrix: fixed columns, then one for each department; letters in their places, in two blocks. */
export const writeMatrix = (desk: Desk, plan: MatrixPlan): void => {
  const tab = tabOf(desk, 'matrix');
  const table = desk.situation.book.matrix;
  const look = sheetLook('matrix', desk.text);
  const { rest } = look;
  const { id, item } = table.places;
  if (id === undefined || item === undefined || rest === null) return;
  const firstRest = Math.max(id, item) + 1;
  const width = plan.departments.length;
  const oldWidth = table.restPlaces.reduce((most, { place }) => Math.max(most, place), firstRest - 1) - firstRest + 1;
  const missing = firstRest + width - 1 - tab.getMaxColumns();
  if (missing > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missing);
  const height = Math.max(plan.rows.length, table.lastRow - table.headerRow);
  reachRow(tab, table.headerRow + height);

  if (width > 0) {
    const places = plan.departments.map((header, at) => ({ place: firstRest + at, header, note: rest.note }));
    dressHeader(tab, table.headerRow, look.colour, places);
    dressColumns(
      tab,
      table.headerRow,
      places.map(({ place }) => ({ place, look: rest })),
    );
    for (const { place } of places) dressDropdown(tab, table.headerRow, place, rest, () => null);
  }
  if (height === 0) return;
  const lines = Array.from({ length: height }, (_, index) => plan.rows[index]);
  const first = table.headerRow + 1;
  for (const [column, place] of [
    ['id', id],
    ['item', item],
  ] as const)
    tab
      .getRange(first, place, height, 1)
      .setNumberFormat('@')
      .setValues(lines.map((line) => [writtenCell('matrix', column, line?.[column], desk.terms)]));
  const span = Math.max(width, oldWidth);
  if (span > 0)
    tab
      .getRange(first, firstRest, height, span)
      .setValues(
        lines.map((line) =>
          Array.from({ length: span }, (_, at) => cellOf(line?.rest?.[plan.departments[at] ?? ''] ?? null, desk)),
        ),
      );
  dressLive(tab, table.headerRow, look, (column) => table.places[column]);
};
