import { createHost, type Host } from '../local/host';
import type { Raw } from '../src/sheets/column';
import { type SheetKey, sheets } from '../src/sheets/index';
import type { SheetSpec } from '../src/sheets/sheet';
import { lexiconOf } from '../src/text/lexicon';
import { contacts, departments, lead, members } from './people';
import { lettersOf, monday, taskRows } from './task-rows';

export const zone = 'Asia/Shanghai';
export const lexicon = lexiconOf('zh-CN');
export const { text } = lexicon;
const terms = lexicon.terms(zone);

/** Rows put under the last one of a tab in one block, as if somebody had pasted them. */
const paste = (host: Host, key: SheetKey, rows: readonly object[], from: number): void => {
  const tab = host.spreadsheet.getSheetByName(text.sheets[key].name);
  if (!tab) throw new Error(`There is no tab for ${key}`);
  const spec: SheetSpec = sheets[key];
  const headers = host.sheet(text.sheets[key].name).headers;
  const cellOf = (row: Readonly<Record<string, unknown>>, header: string): Raw => {
    const column = lexicon.columnOf(key, header) ?? header;
    const value = row[column];
    const described = spec.columns[column] ?? spec.rest;
    return value === null || value === undefined || !described ? '' : described.kind.write(value, terms);
  };
  const missing = from + rows.length - 1 - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  tab
    .getRange(from, 1, rows.length, headers.length)
    .setValues(rows.map((row) => headers.map((header) => cellOf(row as Readonly<Record<string, unknown>>, header))));
};

const form = {
  language: 'zh-CN',
  scenario: 'blank',
  name: '新品上市推广',
  level: 'strategic',
  startDay: '2024-06-03',
  matrixOf: 'tasks',
  lead,
  departments: contacts.map(({ department, name, address }, from) => ({
    name: department,
    contact: name,
    address,
    from,
  })),
  examples: false,
};

/** Nothing is to be cut off. */
export const limits = { mailRecipientsPerDay: 1e9, realMs: 3_600_000 };

/**
 * A workbook with so many tasks on the Monday, half an hour before the mails: rows in blocks, rights as they should be,
 * reminders still off. Mail quota and
 * run time are no matter here: nothing is to be cut off.
 */
export const workbookOf = (tasks: number): Host => {
  const host = createHost({
    now: `${monday} 08:20`,
    user: lead.address,
    timeZone: zone,
    limits,
  }).open();
  const answer = host.call('createCollaboration', form) as { ok: boolean };
  if (!answer.ok) throw new Error(`The wizard refused: ${JSON.stringify(answer)}`);
  const duties = host.sheet(text.sheets.duties.name).rows().length;
  paste(
    host,
    'duties',
    members.map((member) => ({ role: 'member', ...member })),
    duties + 2,
  );
  const rows = taskRows(tasks);
  paste(host, 'tasks', rows, 2);
  paste(
    host,
    'matrix',
    rows.map(({ id, task, department }) => ({ id, item: task, ...lettersOf(department ?? departments[0]) })),
    2,
  );
  host.choose(text.menu.title, text.menu.items.regroupTasks);
  return host;
};
