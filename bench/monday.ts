import { fileURLToPath } from 'node:url';
import type { Host } from '../local/host';
import { measureRun, type RunCalls } from './run-calls';
import { monday } from './task-rows';
import { text } from './workbook';

/** The first Monday, on which every late task is warned of at once: reminders go on at 8:20, the run is that of 9:20. */
export const mondaysRun = (host: Host): RunCalls => {
  host.choose(text.menu.title, text.menu.items.enableReminders);
  return measureRun(host, () => host.advanceTo(`${monday} 09:30`));
};

/** The same trigger once more, at once. */
export const secondRun = (host: Host): RunCalls => measureRun(host, () => host.fire('heartbeat'));

/** A person sets a task's state. */
export const editRun = (host: Host): RunCalls => {
  const { name, columns } = text.sheets.tasks;
  const column = host.sheet(name).headers.indexOf(columns.progress.header) + 1;
  const cell = host.spreadsheet.getSheetByName(name)?.getRange(2, column).getA1Notation() ?? 'A1';
  return measureRun(host, () => host.edit(name, cell, '80%'));
};

/** The comparison's script on a copy of the same file, before anything else ran there. */
export const baselineRun = (host: Host): RunCalls => {
  const copy = host.copy(host.user);
  copy.file.dist = fileURLToPath(new URL('baseline', import.meta.url));
  return measureRun(copy, () => copy.call('remind'));
};
