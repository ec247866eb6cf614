import type { Area, Box } from './area';
import { boxOf } from './area';
import type { Axis } from './axis';
import { areaAfterDelete, areaAfterInsert } from './axis';
import type { Book, MetadataModel } from './book';
import { sheetStructureChanged } from './changes';
import { shiftFormulas } from './formula/shift';
import type { Layer } from './layers';
import { allLayers, eachRun, setLayer } from './layers';
import type { Run } from './runs';
import { deleteInRuns, insertInRuns } from './runs';
import type { SheetModel } from './sheet-model';
import type { CriterionValue, ValidationModel } from './validation-model';

/** What inserting and deleting have in common: how an area moves. */
export type MoveArea = <A extends Area>(area: A) => A | undefined;

/** Moves everything that points at cells of this sheet: merges, rules, protections, names, metadata, the filter. */
export function moveReferences(book: Book, sheet: SheetModel, axis: Axis, move: MoveArea): void {
  sheet.merges = sheet.merges.flatMap((box) => move(box) ?? []).filter((box) => !isSingle(box));
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((area) => move(area) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = move(banding.area);
    return area ? [{ ...banding, area }] : [];
  });
  moveFilter(sheet, axis, move);
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const area = move(named.area);
    return area ? [{ ...named, area }] : [];
  });
  // Protections are changed in place: a handle that a script holds must follow.
  book.protections = book.protections.filter((protection) => {
    if (protection.sheetId !== sheet.id) return true;
    const area = protection.kind === 'SHEET' ? protection.area : move(protection.area);
    if (!area) return false;
    protection.area = area;
    protection.unprotected = protection.unprotected.flatMap((free) => move(free) ?? []);
    return true;
  });
  book.metadata = book.metadata.filter((item) => moveMetadata(item, sheet.id, axis, move));
  moveValidations(book, sheet.id, move);
}

function isSingle(box: Box): boolean {
  return box.top === box.bottom && box.left === box.right;
}

function moveFilter(sheet: SheetModel, axis: Axis, move: MoveArea): void {
  const { filter } = sheet;
  if (!filter) return;
  const area = move(filter.area);
  if (!area) {
    delete sheet.filter;
    return;
  }
  filter.area = area;
  if (axis === 'rows') return;
  const criteria: typeof filter.criteria = {};
  for (const [column, value] of Object.entries(filter.criteria)) {
    const place = move({ left: Number(column), right: Number(column) });
    if (place) criteria[place.left] = value;
  }
  filter.criteria = criteria;
}

function moveMetadata(item: MetadataModel, sheetId: number, axis: Axis, move: MoveArea): boolean {
  const { location } = item;
  const wanted = axis === 'rows' ? 'ROW' : 'COLUMN';
  if (location.sheetId !== sheetId || location.type !== wanted) return true;
  const { first = 1, last = 1 } = location;
  const area = move(axis === 'rows' ? { top: first, bottom: last } : { left: first, right: last });
  if (!area) return false;
  const box = boxOf(area, { maxRows: last, maxColumns: last });
  item.location = {
    ...location,
    first: axis === 'rows' ? box.top : box.left,
    last: axis === 'rows' ? box.bottom : box.right,
  };
  return true;
}

/** Dropdowns that take their choices from a range of the sheet follow it, wherever they stand. */
function moveValidations(book: Book, sheetId: number, move: MoveArea): void {
  const moved = new Map<ValidationModel, ValidationModel>();
  const movedValue = (value: CriterionValue): CriterionValue => {
    if (typeof value !== 'object' || !('sheetId' in value) || value.sheetId !== sheetId) return value;
    return { sheetId, area: move(value.area) ?? value.area };
  };
  for (const sheet of book.sheets) {
    eachRun(sheet.layers, 'validation', (run) => {
      if (!run.value.values.some((value) => typeof value === 'object' && 'sheetId' in value)) return;
      const known = moved.get(run.value) ?? { ...run.value, values: run.value.values.map(movedValue) };
      moved.set(run.value, known);
      run.value = known;
    });
  }
}

function eachLayerColumn(sheet: SheetModel, visit: (runs: Run<unknown>[]) => void): void {
  for (const name of allLayers) {
    const layer: Layer<unknown> | undefined = sheet.layers[name];
    for (const runs of layer ?? []) if (runs) visit(runs);
  }
}

/** Content does not spread into new lines; the looks and the rules of the neighbouring line do. */
function emptyContent(sheet: SheetModel, box: Box): void {
  for (const name of ['formula', 'note', 'text'] as const) setLayer(sheet.layers, name, box, undefined);
}

/** Inserts empty rows before row `at`, which look like row `like` (counted before the insertion). */
export function insertRows(book: Book, sheet: SheetModel, at: number, count: number, like?: number): void {
  if (at <= sheet.rows.length) sheet.rows.splice(at - 1, 0, ...new Array<undefined>(count).fill(undefined));
  eachLayerColumn(sheet, (runs) => insertInRuns(runs, at, count, like));
  insertInRuns(sheet.rowHeights, at, count);
  insertInRuns(sheet.hiddenRows, at, count);
  sheet.maxRows += count;
  emptyContent(sheet, { top: at, bottom: at + count - 1, left: 1, right: sheet.maxColumns });
  if (sheet.frozenRows >= at) sheet.frozenRows += count;
  const move: MoveArea = (area) => areaAfterInsert(area, 'rows', at, count);
  moveReferences(book, sheet, 'rows', move);
  shiftFormulas(book, sheet, move);
  sheetStructureChanged(book.changes, sheet.id);
}

export function deleteRows(book: Book, sheet: SheetModel, at: number, count: number): void {
  sheet.rows.splice(at - 1, count);
  eachLayerColumn(sheet, (runs) => deleteInRuns(runs, at, count));
  deleteInRuns(sheet.rowHeights, at, count);
  deleteInRuns(sheet.hiddenRows, at, count);
  sheet.maxRows -= count;
  if (sheet.frozenRows >= at) sheet.frozenRows = Math.max(at - 1, sheet.frozenRows - count);
  const move: MoveArea = (area) => areaAfterDelete(area, 'rows', at, count);
  moveReferences(book, sheet, 'rows', move);
  shiftFormulas(book, sheet, move);
  sheetStructureChanged(book.changes, sheet.id);
}

export function insertColumns(book: Book, sheet: SheetModel, at: number, count: number, like?: number): void {
  for (const cells of sheet.rows) {
    if (cells && cells.length >= at) cells.splice(at - 1, 0, ...new Array<string>(count).fill(''));
  }
  for (const name of allLayers) {
    const layer: Layer<unknown> | undefined = sheet.layers[name];
    if (!layer) continue;
    const model = like === undefined ? undefined : layer[like - 1];
    const fresh = Array.from({ length: count }, () => model?.map((run) => ({ ...run })));
    while (layer.length < at - 1) layer.push(undefined);
    layer.splice(at - 1, 0, ...fresh);
  }
  const width = like === undefined ? undefined : like;
  insertInRuns(sheet.columnWidths, at, count, width);
  insertInRuns(sheet.hiddenColumns, at, count);
  sheet.maxColumns += count;
  emptyContent(sheet, { top: 1, bottom: sheet.maxRows, left: at, right: at + count - 1 });
  if (sheet.frozenColumns >= at) sheet.frozenColumns += count;
  const move: MoveArea = (area) => areaAfterInsert(area, 'columns', at, count);
  moveReferences(book, sheet, 'columns', move);
  shiftFormulas(book, sheet, move);
  sheetStructureChanged(book.changes, sheet.id);
}

export function deleteColumns(book: Book, sheet: SheetModel, at: number, count: number): void {
  for (const cells of sheet.rows) cells?.splice(at - 1, count);
  for (const name of allLayers) {
    const layer: Layer<unknown> | undefined = sheet.layers[name];
    layer?.splice(at - 1, count);
  }
  deleteInRuns(sheet.columnWidths, at, count);
  deleteInRuns(sheet.hiddenColumns, at, count);
  sheet.maxColumns -= count;
  if (sheet.frozenColumns >= at) sheet.frozenColumns = Math.max(at - 1, sheet.frozenColumns - count);
  const move: MoveArea = (area) => areaAfterDelete(area, 'columns', at, count);
  moveReferences(book, sheet, 'columns', move);
  shiftFormulas(book, sheet, move);
  sheetStructureChanged(book.changes, sheet.id);
}
