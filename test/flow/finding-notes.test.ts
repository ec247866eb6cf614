import { describe, expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
import type { Stage } from '../../local/scenarios/stage';
import { made } from './workbook';

/** Tasks without a due date or a standard, and words that people put on their cells. */
const noted = (): Stage => {
  const stage = made();
  const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets.tasks.name);
  const { headers } = stage.host.sheet(stage.text.sheets.tasks.name);
  const place = (column: 'task' | 'standard'): number =>
    headers.indexOf(stage.text.sheets.tasks.columns[column].header) + 1;
  for (const row of [2, 4, 6, 8]) {
    tab?.getRange(row, place('standard')).setValue('');
    tab?.getRange(row + 1, place('standard')).setNote(`问过 ${row + 1}`);
    tab?.getRange(row, place('task')).setNote(`周五再看 ${row}`);
  }
  return stage;
};

/** Notes by task and header. */
const notesOf = ({ host, text }: Stage) => {
  const { name } = text.sheets.tasks;
  const { headers, values } = host.sheet(name);
  const notes = host.spreadsheet.getSheetByName(name)?.getDataRange().getNotes() ?? [];
  const task = headers.indexOf(text.sheets.tasks.columns.task.header);
  return values
    .map((line, row) => [
      String(line[task]),
      Object.fromEntries(
        (notes[row] ?? []).flatMap((note, at) => (note === '' || row === 0 ? [] : [[headers[at], note]])),
      ),
    ])
    .filter(([name]) => name !== '')
    .sort();
};

describe('a check while somebody sorts the tasks', () => {
  it('leaves every note with its own cell, whenever it was', () => {
    const calm = noted();
    const { name } = calm.text.sheets.tasks;
    const calls = calm.host.traced(() => clicks(calm, 'checkWorkbook')).flatMap((trace) => trace.calls);
    const right = notesOf(calm);
    expect(JSON.stringify(right)).toContain('⚑');
    const own = calls.flatMap(({ sheet }, at) => (sheet === name ? [at + 1] : []));
    const first = calls.findIndex(({ method, sheet }) => method === 'Range.getNotes' && sheet === name);
    const points = own.filter((at) => at >= first);
    expect(points.length).toBeGreaterThan(4);
    for (const at of [...points, Math.max(...points) + 1]) {
      const stage = noted();
      stage.host.betweenAt(at, () => {
        const tab = stage.host.spreadsheet.getSheetByName(name);
        tab?.sort(tab.getLastColumn() > 4 ? 5 : 1, false);
      });
      clicks(stage, 'checkWorkbook');
      expect([at, notesOf(stage)]).toEqual([at, right]);
    }
  });
});
