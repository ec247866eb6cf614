import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { choices } from '../../src/sheets/choices';
import { cellsDown, placeOf, startOf } from './places';
import { cellsOf, made } from './workbook';

const tabOf = ({ host, text }: Stage, key: 'tasks' | 'duties' | 'charter' | 'settings') => {
  const tab = host.spreadsheet.getSheetByName(text.sheets[key].name);
  if (!tab) throw new Error(`no ${key}`);
  return tab;
};

const contents = (stage: Stage) =>
  linesOf(stage, 'tasks').map((line) =>
    ['id', 'task', 'department', 'standard', 'due'].map((c) => textOf(stage, line, c)),
  );

const nothing = ({ text }: Stage): string => text.menu.done.nothingToRepair();

const repaired = (stage: Stage): string => clicks(stage, 'repairWorkbook');

describe('repairing', () => {
  it.each(choices.language)('a workbook just made: there is nothing to mend, and no cell changes (%s)', (language) => {
    const stage = made({ language });
    const before = cellsOf(stage);
    expect(repaired(stage)).toBe(nothing(stage));
    expect(cellsOf(stage)).toEqual(before);
  });

  const damages: readonly (readonly [string, (stage: Stage) => void, (stage: Stage) => string])[] = [
    [
      'a deleted header',
      (stage) => stage.host.clear(stage.text.sheets.tasks.name, cellAt(stage, 'tasks', 'department', 1)),
      ({ text }) => text.menu.mends.headerRestored(text.sheets.tasks.name, text.sheets.tasks.columns.department.header),
    ],
    [
      'an overtyped header',
      (stage) => stage.host.edit(stage.text.sheets.tasks.name, cellAt(stage, 'tasks', 'task', 1), '要做的'),
      ({ text }) => text.menu.mends.headerRestored(text.sheets.tasks.name, text.sheets.tasks.columns.task.header),
    ],
    [
      'a renamed tab',
      (stage) => tabOf(stage, 'tasks').setName('我的任务'),
      ({ text }) => text.menu.mends.sheetRenamed('我的任务', text.sheets.tasks.name),
    ],
    [
      'a lost dropdown',
      (stage) =>
        tabOf(stage, 'tasks')
          .getRange(cellsDown(stage, 'tasks', 'status', [2, 200]))
          .clearDataValidations(),
      ({ text }) => text.menu.mends.dropdownRestored(text.sheets.tasks.name, text.sheets.tasks.columns.status.header),
    ],
    [
      'a dropdown that somebody let refuse what is typed',
      (stage) => {
        const cells = tabOf(stage, 'tasks').getRange(cellsDown(stage, 'tasks', 'status', [2, 200]));
        cells.setDataValidation(cells.getDataValidation()?.copy().setAllowInvalid(false).build() ?? null);
      },
      ({ text }) => text.menu.mends.dropdownRestored(text.sheets.tasks.name, text.sheets.tasks.columns.status.header),
    ],
    [
      'a lost number format',
      (stage) =>
        tabOf(stage, 'tasks')
          .getRange(cellsDown(stage, 'tasks', 'due', [2, 200]))
          .setNumberFormat('0'),
      ({ text }) => text.menu.mends.formatRestored(text.sheets.tasks.name, text.sheets.tasks.columns.due.header),
    ],
    [
      'a lost note',
      (stage) =>
        tabOf(stage, 'tasks')
          .getRange(cellAt(stage, 'tasks', 'due', 1))
          .clearNote(),
      ({ text }) => text.menu.mends.noteRestored(text.sheets.tasks.name, text.sheets.tasks.columns.due.header),
    ],
    [
      'lost colours',
      (stage) => tabOf(stage, 'tasks').clearConditionalFormatRules(),
      ({ text }) => text.menu.mends.coloursRestored(text.sheets.tasks.name),
    ],
    [
      'a header no longer frozen',
      (stage) => tabOf(stage, 'tasks').setFrozenRows(0),
      ({ text }) => text.menu.mends.lookRestored(text.sheets.tasks.name),
    ],
    [
      'a deleted column',
      (stage) => tabOf(stage, 'tasks').deleteColumn(placeOf(stage, 'tasks', 'note')),
      ({ text }) => text.menu.mends.columnAdded(text.sheets.tasks.name, text.sheets.tasks.columns.note.header),
    ],
  ];

  it.each(damages)('%s is mended and said, no cell is lost, and then nothing is left to mend', (_, damage, says) => {
    const stage = made();
    const before = contents(stage);
    damage(stage);
    const said = repaired(stage);
    expect(said).toContain(says(stage));
    expect(said.split('\n').length).toBe(2);
    expect(contents(stage)).toEqual(before);
    expect(repaired(stage)).toBe(nothing(stage));
  });

  it('several damages at once are all said and all mended', () => {
    const stage = made();
    const before = contents(stage);
    for (const [name, damage] of damages) if (name !== 'a renamed tab') damage(stage);
    tabOf(stage, 'tasks').setName('别的名字');
    repaired(stage);
    expect(contents(stage)).toEqual(before);
    expect(repaired(stage)).toBe(nothing(stage));
  });

  it('a deleted tab is made anew and said; the others keep every cell', () => {
    const stage = made();
    const before = contents(stage);
    stage.host.spreadsheet.deleteSheet(tabOf(stage, 'duties'));
    expect(repaired(stage)).toContain(stage.text.menu.mends.sheetMade(stage.text.sheets.duties.name));
    expect(linesOf(stage, 'duties')).toEqual([]);
    expect(contents(stage)).toEqual(before);
    expect(repaired(stage)).toBe(nothing(stage));
  });

  it('a note that a person wrote stays; ours is put under it', () => {
    const stage = made();
    const header = tabOf(stage, 'tasks').getRange(cellAt(stage, 'tasks', 'due', 1));
    header.setNote('王芳：以合同为准');
    repaired(stage);
    expect(header.getNote()).toMatch(/^王芳：以合同为准\n\n/);
    expect(header.getNote()).toContain(stage.text.sheets.tasks.columns.due.note);
  });

  it('a rule that somebody deleted comes back with its default, the others keep what was set', () => {
    const stage = made();
    const { rule } = stage.text.settings.noticeAfter;
    const dueSoon = lineWhere(stage, 'settings', 'rule', stage.text.settings.dueSoon.rule).row;
    types(stage, stage.cast.lead.address, 'settings', dueSoon, { value: 3 });
    stage.host.deleteRows(stage.text.sheets.settings.name, lineWhere(stage, 'settings', 'rule', rule).row);
    expect(repaired(stage)).toContain(stage.text.menu.mends.settingAdded(rule));
    expect(textOf(stage, lineWhere(stage, 'settings', 'rule', rule), 'value')).toBe('1');
    expect(textOf(stage, lineWhere(stage, 'settings', 'rule', stage.text.settings.dueSoon.rule), 'value')).toBe('3');
  });

  it('rows that somebody inserted above the header do no harm', () => {
    const stage = made();
    stage.host.insertRows(stage.text.sheets.tasks.name, 1, 2);
    stage.host.edit(stage.text.sheets.tasks.name, startOf(1), '我们的任务');
    clicks(stage, 'refreshProgress');
    expect(repaired(stage)).toBe(nothing(stage));
  });
});
