import { describe, expect, it } from 'vitest';
import { clicks, types, updates } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import type { Column, Reference } from '../../src/sheets/column';
import { type SheetKey, sheetKeys, sheets } from '../../src/sheets/index';
import { pictureOf } from '../page/drawn-by';
import { placeOf } from './places';
import { brokenRuns, made, sunday } from './workbook';

/** The columns that refer to something, as their descriptions say. */
const referring = sheetKeys.flatMap((sheet) =>
  Object.entries(sheets[sheet].columns as Readonly<Record<string, Column<unknown>>>).flatMap(([column, { kind }]) =>
    kind.refers ? [[sheet, column, kind.refers] as const] : [],
  ),
);

const named: Readonly<Record<Reference, readonly [SheetKey, string]>> = {
  departments: ['duties', 'department'],
  people: ['duties', 'name'],
  tasks: ['tasks', 'id'],
  nodes: ['nodes', 'id'],
};

const tabOf = ({ host, text }: Stage, key: SheetKey) => {
  const tab = host.spreadsheet.getSheetByName(text.sheets[key].name);
  if (!tab) throw new Error(`no ${key}`);
  return tab;
};

/** What the page offers in the third row of a column. */
const offered = (stage: Stage, key: SheetKey, column: string): readonly string[] => {
  const tab = tabOf(stage, key);
  const [row, place] = [3, tab.getRange(cellAt(stage, key, column, 3)).getColumn()];
  const picture = pictureOf(stage.host).sheets.find(({ frame }) => frame.name === tab.getName());
  const rule = picture?.rules.find(({ areas }) =>
    areas.some((area) => area.top < row && row <= area.bottom + 1 && area.left < place && place <= area.right + 1),
  );
  return rule?.kind === 'list' ? rule.choices : [];
};

/** What stands in a column, each once, in the order of the sheet. */
const standing = (stage: Stage, key: SheetKey, column: string): readonly string[] => [
  ...new Set(
    linesOf(stage, key)
      .map((line) => textOf(stage, line, column))
      .filter((cell) => cell !== ''),
  ),
];

const withNodes = (): Stage => made({ key: 'complaints' });

it('tasks, nodes, departments and people are all referred to somewhere', () => {
  expect(new Set(referring.map(([, , to]) => to))).toEqual(new Set(Object.keys(named)));
});

describe.each(referring)('%s.%s', (sheet, column, to) => {
  it(`offers the ${to}, and lets in what people type`, () => {
    const stage = withNodes();
    const choices = standing(stage, ...named[to]);
    expect(choices.length).toBeGreaterThan(1);
    expect(offered(stage, sheet, column)).toEqual(choices);
    const rule = tabOf(stage, sheet)
      .getRange(cellAt(stage, sheet, column, 3))
      .getDataValidation();
    expect(rule?.getAllowInvalid()).toBe(true);
  });

  it('gets its dropdown back by repair, and then nothing is left to mend', () => {
    const stage = withNodes();
    const before = offered(stage, sheet, column);
    tabOf(stage, sheet)
      .getRange(`${cellAt(stage, sheet, column, 2)}:${cellAt(stage, sheet, column, 60)}`)
      .clearDataValidations();
    expect(offered(stage, sheet, column)).toEqual([]);
    clicks(stage, 'repairWorkbook');
    expect(offered(stage, sheet, column)).toEqual(before);
    expect(clicks(stage, 'repairWorkbook')).toBe(stage.text.menu.done.nothingToRepair());
  });

  it('offers what stands there after the referred column was lost and put back', () => {
    const stage = withNodes();
    const [of, by] = named[to];
    const place = tabOf(stage, of)
      .getRange(cellAt(stage, of, by, 1))
      .getColumn();
    tabOf(stage, of).deleteColumn(place);
    clicks(stage, 'repairWorkbook');
    types(stage, stage.cast.lead.address, of, 3, { [by]: 'X77' });
    expect(offered(stage, sheet, column)).toContain('X77');
  });
});

describe('a dropdown of references', () => {
  it('offers the departments of the new 职责表 after the old one was deleted', () => {
    const stage = withNodes();
    stage.host.spreadsheet.deleteSheet(tabOf(stage, 'duties'));
    clicks(stage, 'repairWorkbook');
    types(stage, stage.cast.lead.address, 'duties', 2, { department: '新部门' });
    expect(offered(stage, 'tasks', 'department')).toEqual(['新部门']);
  });

  it('follows its column when another is put in before it, and offers a task added since', () => {
    const stage = withNodes();
    const { name } = stage.text.sheets.tasks;
    stage.host.insertColumns(name, 1, 1);
    const row = Math.max(...linesOf(stage, 'tasks').map((line) => line.row)) + 1;
    types(stage, stage.cast.lead.address, 'tasks', row, { id: 'T099', task: '复盘' });
    expect(placeOf(stage, 'tasks', 'id')).toBe(2);
    expect(offered(stage, 'tasks', 'after')).toContain('T099');
  });

  it('stays out of the way of several: they are typed, kept as typed, understood, and no mistake', () => {
    for (const typed of ['T001、T002', 't001, t003', 'Ｔ００１；Ｔ００２', 'T001\nT002']) {
      const stage = sunday();
      updates(stage, stage.cast.lead.address, 'T005', { after: typed });
      const { row } = lineWhere(stage, 'tasks', 'id', 'T005');
      clicks(stage, 'checkWorkbook');
      const cells = linesOf(stage, 'findings').map((line) => textOf(stage, line, 'cell'));
      expect(cells).not.toContain(cellAt(stage, 'tasks', 'after', row));
      expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T005'), 'after')).toBe(typed);
      expect(brokenRuns(stage)).toEqual([]);
    }
  });
});
