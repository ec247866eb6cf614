import { append, type Changes, merge } from '../../changes/changes';
import { freshMemory } from '../../jobs/memory';
import { LAYOUT } from '../../jobs/migrations/index';
import { lastTaskId } from '../../jobs/refresh';
import { wizardErrors } from '../../jobs/wizard-errors';
import type { FirstRows } from '../../scenarios/first-rows';
import { initialRows } from '../../scenarios/initial-rows';
import { lexiconOf } from '../../text/lexicon';
import type { DialogAnswer } from '../../views/dialog-data';
import { countersOf } from '../counters';
import { type Desk, openDesk, tabOf } from '../desk';
import { answerText } from '../entry';
import { layOut, nameRanges } from '../layout';
import { markLayout } from '../layout-mark';
import { makeMatrix } from '../matrix-sheet';
import { keep, rememberLayout, remembers } from '../memory';
import { writePages, writeProgress } from '../progress';
import { Refusal } from '../refusal';
import { regroup } from '../regroup';
import { writeSettings } from '../settings-sheet';
import { write } from '../write';
import { bestow } from './rights';

/** Whether this file already carries a collaboration: it remembers one. */
export const collaborationExists = (): boolean => remembers();

/** A blank tab that came with the file and is none of ours is hidden: whoever types into it in this second loses nothing. */
const hideBareTabs = (desk: Desk): void => {
  const own = new Set([...desk.tabs.values()].map((tab) => tab.getSheetId()));
  for (const tab of desk.spreadsheet.getSheets())
    if (!own.has(tab.getSheetId()) && tab.getLastRow() === 0) tab.hideSheet();
};

/** The first rows of a collaboration, each unless it stands already: a creation that was broken off goes on where it stopped. */
const firstChanges = ({ charter, duties, nodes, tasks }: FirstRows): Changes =>
  merge(
    append(
      'charter',
      charter.map((cells) => ({ cells, unless: { item: cells.item ?? null, content: cells.content ?? null } })),
    ),
    append(
      'duties',
      duties.map((cells) => ({ cells, unless: { role: cells.role ?? null, department: cells.department ?? null } })),
    ),
    append(
      'nodes',
      nodes.map((cells) => ({ cells, unless: { id: cells.id ?? null } })),
    ),
    append(
      'tasks',
      tasks.map((cells) => ({ cells, unless: { id: cells.id ?? null } })),
    ),
  );

const lettersOf = ({ matrix }: FirstRows) =>
  new Map(matrix.rows.flatMap(({ id, rest }) => (id ? [[id, rest ?? {}] as const] : [])));

/**
 * Turns a fresh copy into the collaboration that the wizard's form describes. A form with faults is answered field by
 * field and nothing is made. Each step asks what it still owes, so that a creation broken off anywhere is finished
 * by doing it again; the file counts as made when all stands.
 */
export const createFrom = (sent: unknown): DialogAnswer => {
  const checked = wizardErrors(sent, answerText());
  if ('errors' in checked) return { ok: false, errors: checked.errors };
  const { form } = checked;
  if (collaborationExists()) throw new Refusal(answerText().menu.refused.collaborationExists());
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lexicon = lexiconOf(form.language);
  // First of all: a creation that is broken off goes on at this version.
  markLayout(spreadsheet, LAYOUT);
  rememberLayout(LAYOUT);
  layOut(spreadsheet, lexicon);
  spreadsheet.rename(form.name);

  const now = Date.now();
  const memory = freshMemory(form.language, now);
  const rows = initialRows(form, lexicon.text);
  const set = writeSettings(openDesk(now, memory), rows.settings);
  nameRanges({ spreadsheet, lexicon, tabs: set.tabs, zone: set.terms.zone });
  const filled = write(set, firstChanges(rows)).desk;
  const made = makeMatrix(filled, lettersOf(rows)).desk;
  const grouped = regroup(writeProgress(made)).desk;
  const told = bestow(grouped, form.share);
  hideBareTabs(grouped);
  SpreadsheetApp.flush();
  writePages(grouped, memory);
  keep({
    file: { language: form.language, owner: '', started: false, since: now },
    counters: countersOf({ T: [lastTaskId(grouped.situation.book)] }),
  });
  spreadsheet.setActiveSheet(tabOf(grouped, 'charter'));
  return { ok: true, next: [...lexicon.text.menu.done.created(form.name), ...told] };
};
