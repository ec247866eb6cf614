import { page } from '../changes/changes';
import { noteBlock } from '../jobs/finding-notes';
import { cellOf, findingsPage, type WordedFinding, wordFindings } from '../jobs/findings-page';
import { check } from '../rules/index';
import { type SheetKey, sheetKeys } from '../sheets/index';
import { type Desk, tabOf } from './desk';
import { write } from './write';

/** How many findings get a link of their own, and how far down notes are kept: what is beyond is listed all the same. */
const LINKED = 200;
const NOTED_ROWS = 2000;

/** Turns the cells' addresses into links, the first ones at least. */
const linkCells = (desk: Desk, worded: readonly WordedFinding[]): void => {
  const { book } = desk.situation;
  const { headerRow, places } = book.findings;
  const linked = worded.slice(0, LINKED);
  if (linked.length === 0 || places.cell === undefined) return;
  tabOf(desk, 'findings')
    .getRange(headerRow + 1, places.cell, linked.length, 1)
    .setRichTextValues(
      linked.map(({ finding, address }) => {
        const text = SpreadsheetApp.newRichTextValue().setText(address);
        return [
          (address === '' ? text : text.setLinkUrl(`#gid=${book[finding.at.sheet].id}&range=${address}`)).build(),
        ];
      }),
    );
};

/** Findings by cell of one sheet, 0-based from its header row. */
const byCell = (
  desk: Desk,
  key: SheetKey,
  worded: readonly WordedFinding[],
): ReadonlyMap<string, readonly string[]> => {
  const cells = new Map<string, string[]>();
  for (const { finding, sentence, remedy } of worded) {
    const at = finding.at.sheet === key ? cellOf(desk.situation, finding.at) : null;
    if (at === null) continue;
    const cell = `${at.row - desk.situation.book[key].headerRow}/${at.place - 1}`;
    cells.set(cell, [...(cells.get(cell) ?? []), `${sentence} ${remedy}`.trim()]);
  }
  return cells;
};

/** Appends each finding to its cell's note, and takes away ours from cells that were mended; a person's words stay. */
const noteCells = (desk: Desk, worded: readonly WordedFinding[]): void => {
  for (const key of sheetKeys) {
    const tab = desk.tabs.get(key);
    const { headerRow, lastRow, places, restPlaces } = desk.situation.book[key];
    const height = Math.min(lastRow - headerRow + 1, NOTED_ROWS);
    const width = Math.max(
      0,
      ...Object.values(places).map((place) => place ?? 0),
      ...restPlaces.map(({ place }) => place),
    );
    if (!tab || key === 'findings' || key === 'mails' || key === 'start' || height <= 0 || width === 0) continue;
    const block = noteBlock(tab.getRange(headerRow, 1, height, width).getNotes(), byCell(desk, key, worded));
    if (block)
      tab
        .getRange(headerRow + block.top, 1 + block.left, block.notes.length, block.notes[0]?.length ?? 1)
        .setNotes(block.notes.map((line) => [...line]));
  }
};

/** 校验结果, written anew, each finding also in its cell's note; the worded findings for whoever shows them. */
export const writeFindings = (desk: Desk): readonly WordedFinding[] => {
  const worded = wordFindings(desk.situation, check(desk.situation), desk.text);
  const tab = tabOf(desk, 'findings');
  tab.showSheet();
  const rows = findingsPage(desk.situation, worded, desk.text);
  write(desk, page('findings', ['severity', 'sheet', 'cell', 'sentence', 'remedy', 'checked'], rows));
  linkCells(desk, worded);
  noteCells(desk, worded);
  return worded;
};
