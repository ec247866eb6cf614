import { describe, expect, it } from 'vitest';
import { clicks, updates } from '../../local/scenarios/act';
import { lineWhere, textOf } from '../../local/scenarios/look';
import { lagsOf } from '../../local/scenarios/steps/tasks';
import { brokenRuns, running } from './workbook';

describe('columns that a person moves', () => {
  it('are found by their headers: lag, mail and check go on', () => {
    const stage = running();
    const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets.tasks.name);
    tab?.moveColumns(tab.getRange('N:N'), 2);
    tab?.moveColumns(tab.getRange('R:S'), 4);
    stage.host.advanceTo('2024-07-09 12:00');
    expect(lagsOf(stage)).toEqual({ T001: 2 });
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'light')).toBe(stage.text.choices.light.red);
    clicks(stage, 'checkWorkbook');
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('a column of their own between ours keeps its cells', () => {
    const stage = running();
    const { name } = stage.text.sheets.tasks;
    stage.host.spreadsheet.getSheetByName(name)?.insertColumnBefore(17);
    stage.host.edit(name, 'Q1', [['我们的备忘'], ['甲'], ['乙']]);
    stage.host.advanceTo('2024-07-09 12:00');
    clicks(stage, 'repairWorkbook');
    expect(
      stage.host
        .sheet(name)
        .values.slice(0, 3)
        .map((row) => row[16]),
    ).toEqual(['我们的备忘', '甲', '乙']);
    expect(lagsOf(stage)).toEqual({ T001: 2 });
  });

  it('an edit in a moved column still refreshes lag and light', () => {
    const stage = running();
    const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets.tasks.name);
    tab?.moveColumns(tab.getRange('L:L'), 2);
    stage.host.advanceTo('2024-07-09 12:00');
    updates(stage, stage.cast.contacts[1]?.address ?? '', 'T001', { status: stage.text.choices.status.done });
    expect(lagsOf(stage)).toEqual({});
  });
});
