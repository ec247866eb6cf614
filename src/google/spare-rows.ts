import type { Block } from '../changes/block';
import { writtenCell } from '../changes/cell';
import { fixBlocks } from '../changes/fix-blocks';
import { columnAt, type Look } from '../changes/look';
import { strays } from '../changes/strays';
import { type BlockTable, blockSheets, blockTable } from '../rights/blocks';
import { type SpareRows, spareRowsWanted } from '../rights/grouping';
import type { Raw } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Target } from './commit';
import type { Desk } from './desk';
import { underLock } from './lock';
import { putBlocks, putRows } from './put';
import { lookAt } from './read';
import { targetOf } from './write';

interface Insert {
  readonly after: number;
  readonly values: readonly Raw[];
}

/** From below: those under the last row first. */
const insertsOf = (
  { inserts, appends }: SpareRows,
  { table }: Look,
  write: (department: string) => Raw,
): readonly Insert[] => [
  ...(appends.length > 0 ? [{ after: table.lastRow, values: appends.map(write) }] : []),
  ...inserts.map(({ after, department, count }) => ({
    after,
    values: Array.from({ length: count }, () => write(department)),
  })),
];

/** Where the new rows stand once all are put in. */
const blocksOf = (inserts: readonly Insert[], place: number): readonly Block[] =>
  inserts.map(({ after, values }, index) => ({
    top: after + 1 + inserts.slice(index + 1).reduce((sum, later) => sum + later.values.length, 0),
    left: place,
    columns: ['department'],
    names: values.map(() => null),
    values: values.map((value) => [value]),
    formats: null,
    fresh: true,
  }));

const put = ({ key, tab, id, lexicon, terms }: Target, look: Look, inserts: readonly Insert[], grid: number): void => {
  const place = look.table.places.department ?? 1;
  putRows(tab, look, place, inserts, grid);
  SpreadsheetApp.flush();
  const again = lookAt(key, tab, lexicon, terms.zone, id);
  // A column put in meanwhile would make a department's name a task's.
  const fixes = new Map<string, Raw>();
  strays({ key, look, again, blocks: blocksOf(inserts, place) }, fixes);
  if (fixes.size === 0) return;
  const blocks = fixBlocks(fixes, columnAt(again));
  putBlocks(tab, again, { blocks, insert: null }, Number.POSITIVE_INFINITY);
  SpreadsheetApp.flush();
};

/**
 * Puts new spare rows into the blocks of a sheet that run out of them, as it stands at this moment, and names departments in
 * rows under the last one where `wanted` says so. Whether anything was put in.
 */
export const putSpareRows = (desk: Desk, key: SheetKey, wanted: (table: BlockTable) => SpareRows): boolean => {
  const target = targetOf(desk, key);
  if (!target) return false;
  const { keys, identity }: SheetSpec = sheets[key];
  return underLock(() => {
    const grid = target.tab.getMaxRows();
    const look = lookAt(key, target.tab, desk.lexicon, desk.terms.zone, target.id);
    const { places, twice } = look.table;
    const needed = ['department', ...keys.filter((column) => column !== identity)];
    if (needed.some((column) => places[column] === undefined) || twice.length > 0) return false;
    const inserts = insertsOf(wanted(blockTable(look.table)), look, (department) =>
      writtenCell(key, 'department', department, desk.terms),
    );
    if (inserts.length === 0) return false;
    put(target, look, inserts, grid);
    return true;
  });
};

/** Spare rows for the blocks that run out of them, looked for in the desk before a sheet is read for it. The sheets that got some. */
export const addSpareRows = (desk: Desk): readonly SheetKey[] => {
  const { situation } = desk;
  return blockSheets.filter((key) => {
    const { inserts, appends } = spareRowsWanted(blockTable(situation.book[key]), situation);
    return inserts.length + appends.length > 0 && putSpareRows(desk, key, (table) => spareRowsWanted(table, situation));
  });
};
