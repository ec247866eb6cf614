import { freshMemory } from '../../jobs/memory';
import type { Append } from '../../jobs/plan';
import { lastTaskId } from '../../jobs/refresh';
import { syncMatrix } from '../../jobs/sync-matrix';
import { wizardErrors } from '../../jobs/wizard-errors';
import type { FirstRows } from '../../scenarios/first-rows';
import { initialRows } from '../../scenarios/initial-rows';
import type { SheetKey } from '../../sheets/index';
import type { SheetSpec, Table } from '../../sheets/sheet';
import { lexiconOf } from '../../text/lexicon';
import type { DialogAnswer } from '../../views/dialog-data';
import { appendRows } from '../append';
import { type Desk, openDesk, tabOf } from '../desk';
import { answerText } from '../entry';
import { layOut } from '../layout';
import { writeMatrix } from '../matrix-sheet';
import { keep, remembers } from '../memory';
import { noMail } from '../outcome';
import { writePages, writeProgress } from '../progress';
import { Refusal } from '../refusal';
import { regroup } from '../regroup';
import { writeSettings } from '../settings-sheet';
import { bestow } from './rights';

/** Whether this file already carries a collaboration: it remembers one. */
export const collaborationExists = (): boolean => remembers();

/** A blank tab that came with the file and is none of ours. */
const dropBareTabs = (desk: Desk): void => {
  const own = new Set([...desk.tabs.values()].map((tab) => tab.getSheetId()));
  for (const tab of desk.spreadsheet.getSheets())
    if (!own.has(tab.getSheetId()) && tab.getLastRow() === 0) desk.spreadsheet.deleteSheet(tab);
};

const appendTo = (desk: Desk, plan: Append): void => {
  const key: SheetKey = plan.sheet;
  const table: Table<SheetSpec> = desk.situation.book[key];
  appendRows(tabOf(desk, key), table, plan, desk.terms);
};

/**
 * Turns a fresh copy into the collaboration that the wizard's form describes. A form with faults is answered field by
 * field and nothing is made; sheets that exist are kept, so that a creation broken off can be done again.
 */
export const createFrom = (sent: unknown): DialogAnswer => {
  const checked = wizardErrors(sent, answerText());
  if ('errors' in checked) return { ok: false, errors: checked.errors };
  const { form } = checked;
  if (collaborationExists()) throw new Refusal(answerText().menu.refused.collaborationExists());
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lexicon = lexiconOf(form.language);
  layOut(spreadsheet, lexicon);
  spreadsheet.rename(form.name);

  const now = Date.now();
  const memory = freshMemory(form.language, now);
  const bare = openDesk(now, memory);
  const rows = initialRows(form, lexicon.text);
  writeSettings(bare, rows.settings);
  if (bare.situation.book.charter.rows.length === 0)
    for (const key of ['charter', 'duties', 'nodes', 'tasks'] as const)
      appendTo(bare, { sheet: key, rows: rows[key] } as Append);
  SpreadsheetApp.flush();

  const filled = openDesk(now, memory);
  writeMatrix(filled, syncMatrix(withLetters(filled, rows.matrix)));
  writeProgress(filled);
  const told = bestow(regroup(filled).desk, form.share);
  dropBareTabs(filled);
  SpreadsheetApp.flush();
  keep({
    file: { language: form.language, owner: '', started: false, since: now },
    counters: { T: Number((lastTaskId(filled.situation.book) ?? 'T0').slice(1)) },
  });
  writePages(openDesk(now, memory), memory, noMail);
  const charter = tabOf(filled, 'charter');
  spreadsheet.setActiveSheet(charter);
  return { ok: true, next: [...lexicon.text.menu.done.created(form.name), ...told] };
};

/** The example's letters, as if they stood in the matrix already. */
const withLetters = (desk: Desk, { rows }: FirstRows['matrix']): Desk['situation'] => {
  const { situation } = desk;
  const { matrix } = situation.book;
  if (matrix.rows.length > 0) return situation;
  return {
    ...situation,
    book: {
      ...situation.book,
      matrix: {
        ...matrix,
        restPlaces: situation.departments.map((header, at) => ({ header, place: at + 3 })),
        rows: rows.map(({ id, item, rest }, index) => ({
          id: id ?? null,
          item: item ?? null,
          rest: rest ?? {},
          row: matrix.headerRow + 1 + index,
        })),
      },
    },
  };
};
