import { page } from '../changes/changes';
import { findingsPage, type WordedFinding, wordFindings } from '../jobs/findings-page';
import { check } from '../rules/index';
import { type Desk, tabOf } from './desk';
import { noteFindings } from './note-findings';
import { write } from './write';

/** How many findings get a link of their own: what is beyond is listed all the same. */
const LINKED = 200;

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

export interface FindingsWritten {
  readonly desk: Desk;
  readonly worded: readonly WordedFinding[];
}

/** 校验结果, written anew, each finding also in its cell's note; the worded findings for whoever shows them. */
export const writeFindings = (desk: Desk): FindingsWritten => {
  const worded = wordFindings(desk.situation, check(desk.situation), desk.text);
  const tab = tabOf(desk, 'findings');
  tab.showSheet();
  const rows = findingsPage(desk.situation, worded, desk.text);
  const columns = ['severity', 'sheet', 'cell', 'sentence', 'remedy', 'checked'] as const;
  const written = write(desk, page('findings', columns, rows)).desk;
  linkCells(desk, worded);
  noteFindings(desk, worded);
  return { desk: written, worded };
};
