import { describe, expect, it } from 'vitest';
import { clicks, types, updates } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { taskCell } from '../../local/scenarios/steps/tasks';
import { cellsDown, startOf, wholeRows } from './places';
import { brokenRuns, cellsOf, sunday } from './workbook';

/** Findings on a cell, by its sentences. */
const found = (stage: Stage, cell: string): readonly string[] =>
  linesOf(stage, 'findings')
    .filter((line) => textOf(stage, line, 'cell') === cell)
    .map((line) => textOf(stage, line, 'sentence'));

const checked = (stage: Stage): Stage => {
  clicks(stage, 'checkWorkbook');
  return stage;
};

/** Where T001 stands. */
const rowOf = (stage: Stage): number => lineWhere(stage, 'tasks', 'id', 'T001').row;

/** A row under the last one. */
const below = (stage: Stage): number => Math.max(...linesOf(stage, 'tasks').map(({ row }) => row)) + 1;

const lead = ({ cast }: Stage): string => cast.lead.address;

/** The other people's mails of a Monday still went. */
const othersWere = (stage: Stage): void => {
  stage.host.advanceTo('2024-07-08 12:30');
  const to = stage.host.mails.filter(({ at }) => at > new Date('2024-07-07')).map((mail) => mail.to);
  expect(to).toEqual(expect.arrayContaining([lead(stage), 'sun.yue@example.com']));
  expect(brokenRuns(stage)).toEqual([]);
};

describe('a date', () => {
  it.each([
    ['２０２４／０７／０３', '2024-07-03'],
    ['2024年7月3日', '2024-07-03'],
    ['2024/7/3', '2024-07-03'],
    ['2024.7.3', '2024-07-03'],
    [' 2024-07-03 ', '2024-07-03'],
  ])('written as «%s» is understood', (typed) => {
    const stage = sunday();
    updates(stage, lead(stage), 'T001', { due: typed });
    stage.host.advanceTo('2024-07-08 08:30');
    expect(taskCell(stage, 'T001', 'lag')).toBe('3');
    expect(found(checked(stage), cellAt(stage, 'tasks', 'due', rowOf(stage)))).toEqual([]);
  });

  it.each(['下周', '2024-02-30', 'soon', '七月'])(
    'written as «%s» is reported with its cell, kept, and stops nobody',
    (typed) => {
      const stage = sunday();
      updates(stage, lead(stage), 'T001', { due: typed });
      expect(found(checked(stage), cellAt(stage, 'tasks', 'due', rowOf(stage))).join()).toContain(typed);
      expect(taskCell(stage, 'T001', 'due')).toBe(typed);
      othersWere(stage);
    },
  );

  it('that cannot be read is named in the lead’s roll-up, with why', () => {
    const stage = sunday();
    updates(stage, lead(stage), 'T001', { due: '下周' });
    stage.host.advanceTo('2024-07-08 12:30');
    const rollups = stage.host.mails.filter(({ to }) => to === lead(stage));
    expect(rollups[rollups.length - 1]?.body).toContain('下周');
  });
});

describe('what people type', () => {
  it.each([
    ['status', '差不多了', '差不多了'],
    ['department', '市场部门', '市场部门'],
    ['progress', '一半', '一半'],
    ['owner', '查无此人', '查无此人'],
    ['after', 'T999', 'T999'],
  ] as const)('%s «%s»: reported with its cell, kept, and stops nobody', (column, typed, named) => {
    const stage = sunday();
    updates(stage, lead(stage), 'T001', { [column]: typed });
    expect(found(checked(stage), cellAt(stage, 'tasks', column, rowOf(stage))).join()).toContain(named);
    expect(taskCell(stage, 'T001', column)).toBe(typed);
    othersWere(stage);
  });

  it('is understood in other words, with spaces around it and in full width', () => {
    const stage = sunday();
    const typed = { status: ' 正在做。　', department: '法务部 ', progress: '６０％', after: ' t001，t003 ' };
    updates(stage, lead(stage), 'T005', typed);
    const { row } = lineWhere(stage, 'tasks', 'id', 'T005');
    checked(stage);
    expect(
      (['status', 'department', 'progress', 'after'] as const).flatMap((column) =>
        found(stage, cellAt(stage, 'tasks', column, row)),
      ),
    ).toEqual([]);
    othersWere(stage);
  });

  it('half a row is reported, and the row still gets its id', () => {
    const stage = sunday();
    const row = below(stage);
    types(stage, lead(stage), 'tasks', row, { output: '只写了交付物' });
    expect(linesOf(checked(stage), 'findings').some((line) => textOf(stage, line, 'cell').endsWith(String(row)))).toBe(
      true,
    );
    expect(textOf(stage, lineWhere(stage, 'tasks', 'output', '只写了交付物'), 'id')).toBe('T012');
    othersWere(stage);
  });

  it('two rows with one id are reported at the second', () => {
    const stage = sunday();
    const { values } = stage.host.sheet('任务分工');
    const row = below(stage);
    stage.host.edit('任务分工', startOf(row), [(values[rowOf(stage) - 1] ?? []).map((cell) => cell as string)]);
    expect(found(checked(stage), cellAt(stage, 'tasks', 'id', row)).join()).toContain('T001');
    othersWere(stage);
  });

  it('merged cells lose nothing and stop nothing', () => {
    const stage = sunday();
    const before = linesOf(stage, 'tasks').length;
    stage.host.spreadsheet
      .getSheetByName('任务分工')
      ?.getRange(cellsDown(stage, 'tasks', 'stage', [2, 4]))
      .merge();
    checked(stage);
    clicks(stage, 'refreshProgress');
    expect(linesOf(stage, 'tasks').length).toBe(before);
    othersWere(stage);
  });

  it('50,000 characters in a cell stay there and stop nothing', () => {
    const stage = sunday();
    const long = '长'.repeat(50_000);
    updates(stage, lead(stage), 'T001', { note: long, standard: long });
    checked(stage);
    expect(taskCell(stage, 'T001', 'note')).toBe(long);
    othersWere(stage);
  });

  it('two addresses in one cell are reported, and the lead gets that mail meanwhile', () => {
    const stage = sunday();
    types(stage, lead(stage), 'duties', 4, { address: 'a@example.com, b@example.com' });
    expect(found(checked(stage), cellAt(stage, 'duties', 'address', 4)).length).toBeGreaterThan(0);
    othersWere(stage);
  });

  it('a rule that makes no sense is reported, and its default holds', () => {
    const stage = sunday();
    const { row } = lineWhere(stage, 'settings', 'rule', stage.text.settings.dueSoon.rule);
    types(stage, lead(stage), 'settings', row, { value: '很多' });
    expect(found(checked(stage), cellAt(stage, 'settings', 'value', row)).length).toBe(1);
    othersWere(stage);
  });
});

describe('a sheet', () => {
  it('emptied under its header: the run goes on, the lead is told, nothing is invented', () => {
    const stage = sunday();
    stage.host.clear('任务分工', wholeRows(stage, 'tasks', 2, below(stage)));
    stage.host.advanceTo('2024-07-08 12:30');
    expect(brokenRuns(stage)).toEqual([]);
    expect(linesOf(stage, 'tasks').filter((line) => textOf(stage, line, 'task') !== '')).toEqual([]);
    expect(stage.host.mails.filter(({ to }) => to === lead(stage)).length).toBe(2);
  });

  it.each(['职责表', '责任矩阵', '流程节点', '启动说明', '工作日历', '协作规则'])(
    '%s, deleted between two runs: the others’ mails go, the check names it, and repair brings it back',
    (name) => {
      const stage = sunday();
      const tab = stage.host.spreadsheet.getSheetByName(name);
      if (tab) stage.host.spreadsheet.deleteSheet(tab);
      stage.host.advanceTo('2024-07-08 12:30');
      expect(brokenRuns(stage)).toEqual([]);
      expect(stage.host.mails.length).toBeGreaterThan(2);
      checked(stage);
      expect(linesOf(stage, 'findings').map((line) => textOf(stage, line, 'sheet'))).toContain(name);
      clicks(stage, 'repairWorkbook');
      expect(stage.host.spreadsheet.getSheetByName(name)).not.toBeNull();
      stage.host.advanceTo('2024-07-08 23:30');
      expect(brokenRuns(stage)).toEqual([]);
    },
  );

  it.each(['任务分工', '邮件记录', '预警记录', '开始', '校验结果'])(
    '%s deleted: no run breaks down silently, and repair brings it back',
    (name) => {
      const stage = sunday();
      const tab = stage.host.spreadsheet.getSheetByName(name);
      if (tab) stage.host.spreadsheet.deleteSheet(tab);
      stage.host.advanceTo('2024-07-08 03:30');
      clicks(stage, 'repairWorkbook');
      expect(Object.keys(cellsOf(stage))).toContain(name);
      const from = stage.host.executions.length;
      stage.host.advanceTo('2024-07-08 12:30');
      expect(stage.host.executions.slice(from).filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
      expect(stage.host.mails.filter(({ to }) => to === lead(stage)).length).toBeGreaterThan(0);
    },
  );

  it('every command says so when the sheet it needs is gone, and does nothing', () => {
    const stage = sunday();
    const tab = stage.host.spreadsheet.getSheetByName('任务分工');
    if (tab) stage.host.spreadsheet.deleteSheet(tab);
    for (const item of ['makeMatrix', 'refreshProgress'] as const)
      expect(clicks(stage, item)).toBe(
        stage.text.menu.refused.sheetMissing('任务分工', stage.text.menu.items.repairWorkbook),
      );
  });
});
