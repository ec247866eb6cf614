import { placesByName, rowNames, standAlike } from '../changes/known-rows';
import { movedNotes, type NoteBlock, type Noted } from '../changes/moved-notes';
import { noteBlock } from '../jobs/finding-notes';
import { cellOf, type WordedFinding } from '../jobs/findings-page';
import { sheetKeys, type Workbook } from '../sheets/index';
import type { Target } from './commit';
import type { Desk } from './desk';
import { underLock } from './lock';
import { readTab } from './read';
import { targetOf } from './write';

type AnyTable = Noted['table'];

/** How far down notes are kept: findings beyond are listed all the same. */
const NOTED_ROWS = 2000;

/** How often a sheet may be moved before its notes are left to the next check. */
const TRIES = 3;

const areaOf = ({ headerRow, lastRow, places, restPlaces }: AnyTable) => ({
  height: Math.min(lastRow - headerRow + 1, NOTED_ROWS),
  width: Math.max(0, ...Object.values(places).map((place) => place ?? 0), ...restPlaces.map(({ place }) => place)),
});

const notesOf = ({ tab }: Target, table: AnyTable): Noted => {
  const { height, width } = areaOf(table);
  return { table, notes: height <= 0 || width === 0 ? [] : tab.getRange(table.headerRow, 1, height, width).getNotes() };
};

const put = ({ tab }: Target, { headerRow }: AnyTable, { top, left, notes }: NoteBlock): void => {
  tab.getRange(headerRow + top, 1 + left, notes.length, notes[0]?.length ?? 1).setNotes(notes.map((line) => [...line]));
  SpreadsheetApp.flush();
};

/** Findings by cell, 0-based from the header row, of a sheet as it stands in `table`: their rows are found again by name. */
const byCell = (
  { situation }: Desk,
  key: Target['key'],
  worded: readonly WordedFinding[],
  table: AnyTable,
): ReadonlyMap<string, readonly string[]> => {
  const names = rowNames(key, situation.book[key]);
  const rows = placesByName(rowNames(key, table));
  const book = { ...situation.book, [key]: table } as Workbook;
  const cells = new Map<string, string[]>();
  for (const { finding, sentence, remedy } of worded) {
    if (finding.at.sheet !== key) continue;
    const row = finding.at.row === undefined ? undefined : rows.get(names.get(finding.at.row) ?? '');
    if (finding.at.row !== undefined && row === undefined) continue;
    const at = cellOf({ book }, row === undefined ? finding.at : { ...finding.at, row });
    if (at === null) continue;
    const cell = `${at.row - table.headerRow}/${at.place - 1}`;
    cells.set(cell, [...(cells.get(cell) ?? []), `${sentence} ${remedy}`.trim()]);
  }
  return cells;
};

/**
 * Notes of one sheet. People write notes too, and notes move with their rows: what is read and what is written lie between two
 * looks at the sheet, and where these differ what hit other cells is put right.
 */
const noteSheet = (desk: Desk, target: Target, worded: readonly WordedFinding[]): void => {
  const { key, tab, id, lexicon, terms } = target;
  const see = (): AnyTable => readTab(key, tab, lexicon, terms.zone, id);
  let table: AnyTable = desk.situation.book[key];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = notesOf(target, table);
    const block = noteBlock(before.notes, byCell(desk, key, worded, table));
    if (block === null) return;
    const look = see();
    if (standAlike(key, table, look)) {
      put(target, table, block);
      const again = see();
      if (standAlike(key, look, again)) return;
      const now = notesOf(target, again);
      put(target, again, { top: 0, left: 0, notes: movedNotes(key, before, block, now) });
      table = again;
    } else table = look;
  }
};

/** Appends each finding to its cell's note, and takes away ours from cells that were mended; a person's words stay. */
export const noteFindings = (desk: Desk, worded: readonly WordedFinding[]): void => {
  for (const key of sheetKeys) {
    const target = targetOf(desk, key);
    if (target && !['findings', 'mails', 'start'].includes(key)) underLock(() => noteSheet(desk, target, worded));
  }
};
