import { prepare } from '../../local/scenarios/prepare';
import { catalogues } from '../../src/text/catalogues';

export const TASKS = 1_000;

const { sheets, menu } = catalogues['zh-CN'];
const { name, columns } = sheets.tasks;

/** The first example with a thousand tasks in it, half of them late by the end of the month; reminders are on. */
export function thousandTasks() {
  const host = prepare('new-product', 'zh-CN');
  const { headers, values } = host.sheet(name);
  const column = (header: string): number => headers.indexOf(header);
  const model = values[1] ?? [];
  const first = values.length + 1;
  host.insertRows(name, 201, TASKS);
  const rows = Array.from({ length: TASKS - (values.length - 1) }, (_row, at) => {
    const row = headers.map((_header, place) => model[place] ?? '');
    row[column(columns.id.header)] = `T${String(at + 100).padStart(4, '0')}`;
    row[column(columns.task.header)] = `任务 ${at + 100}`;
    return row;
  });
  host.spreadsheet.getSheetByName(name)?.getRange(first, 1, rows.length, headers.length).setValues(rows);
  return host.choose(menu.title, menu.items.enableReminders);
}
