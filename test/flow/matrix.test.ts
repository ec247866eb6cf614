import { describe, expect, it } from 'vitest';
import { clicks, types, updates } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { matrixDepartments } from '../../local/scenarios/steps/matrix';
import { wholeRows } from './places';
import { made } from './workbook';

/** Letters by item and department, blanks left out. */
const letters = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    linesOf(stage, 'matrix').flatMap((line) =>
      matrixDepartments(stage).flatMap((department) => {
        const letter = textOf(stage, line, department);
        return letter === '' ? [] : [[`${textOf(stage, line, 'id')} ${department}`, letter]];
      }),
    ),
  );

const makes = (stage: Stage): string => clicks(stage, 'makeMatrix');

describe('making the RACI matrix', () => {
  it('changes nothing when nothing changed', () => {
    const stage = made();
    makes(stage);
    const before = stage.host.sheet('责任矩阵').values;
    makes(stage);
    expect(stage.host.sheet('责任矩阵').values).toEqual(before);
  });

  it('keeps every letter when a task is added, and gives it a row', () => {
    const stage = made();
    const before = letters(stage);
    types(stage, stage.cast.lead.address, 'tasks', 28, { task: '复盘', department: '市场部' });
    expect(makes(stage)).toContain('复盘');
    expect(letters(stage)).toEqual(before);
    expect(textOf(stage, lineWhere(stage, 'matrix', 'item', '复盘'), 'id')).toBe('T012');
  });

  it('keeps every letter when a task is renamed: the row follows the id', () => {
    const stage = made();
    const before = letters(stage);
    updates(stage, stage.cast.lead.address, 'T007', { task: '铺货到店' });
    makes(stage);
    expect(letters(stage)).toEqual(before);
    expect(textOf(stage, lineWhere(stage, 'matrix', 'id', 'T007'), 'item')).toBe('铺货到店');
  });

  it('keeps every letter when the tasks are reordered, and follows their order', () => {
    const stage = made();
    const before = letters(stage);
    stage.host.sort(stage.text.sheets.tasks.name, wholeRows(stage, 'tasks', 2, 27), 3, false);
    makes(stage);
    expect(letters(stage)).toEqual(before);
    expect(linesOf(stage, 'matrix').map((line) => textOf(stage, line, 'id'))).toEqual(
      linesOf(stage, 'tasks').flatMap((line) => textOf(stage, line, 'id') || []),
    );
  });

  it('keeps the row of a task that is gone apart, with its letters, and says so', () => {
    const stage = made();
    const before = letters(stage);
    stage.host.deleteRows(stage.text.sheets.tasks.name, lineWhere(stage, 'tasks', 'id', 'T003').row);
    expect(makes(stage)).toContain('T003 设计推广物料');
    expect(letters(stage)).toEqual(before);
    const ids = linesOf(stage, 'matrix').map((line) => textOf(stage, line, 'id'));
    expect(ids[ids.length - 1]).toBe('T003');
  });

  it('keeps every letter when departments come, go and change places', () => {
    const stage = made();
    const before = letters(stage);
    const { name } = stage.text.sheets.duties;
    types(stage, stage.cast.lead.address, 'duties', 8, {
      role: stage.text.choices.role.contact,
      department: '财务部',
      name: '钱进',
      address: 'qian.jin@example.com',
    });
    stage.host.sort(name, wholeRows(stage, 'matrix', 3, 8), 3, true);
    makes(stage);
    expect(letters(stage)).toEqual(before);
    expect(matrixDepartments(stage)).toContain('财务部');
    const row = lineWhere(stage, 'duties', 'department', '法务部').row;
    stage.host.deleteRows(name, row);
    const charter = lineWhere(stage, 'charter', 'content', '法务部').row;
    stage.host.deleteRows(stage.text.sheets.charter.name, charter);
    makes(stage);
    expect(letters(stage)).toEqual(before);
    // A column that holds letters is never moved or taken out.
    expect(matrixDepartments(stage)).toContain('法务部');
  });

  it('keeps what is no letter, too', () => {
    const stage = made();
    types(stage, stage.cast.lead.address, 'matrix', lineWhere(stage, 'matrix', 'id', 'T001').row, { 法务部: '待定' });
    types(stage, stage.cast.lead.address, 'tasks', 28, { task: '复盘', department: '市场部' });
    makes(stage);
    expect(textOf(stage, lineWhere(stage, 'matrix', 'id', 'T001'), '法务部')).toBe('待定');
  });

  it('makes the rows of duties for departments of the charter, and keeps the old ones', () => {
    const stage = made();
    const before = linesOf(stage, 'duties').map(({ cells }) => cells);
    types(stage, stage.cast.lead.address, 'charter', linesOf(stage, 'charter').length + 2, {
      item: stage.text.choices.charterItem.department,
      content: '财务部',
    });
    expect(clicks(stage, 'makeDuties')).toBe(stage.text.menu.done.duties(1, 6));
    expect(
      linesOf(stage, 'duties')
        .map(({ cells }) => cells)
        .slice(0, 6),
    ).toEqual(before);
    expect(clicks(stage, 'makeDuties')).toBe(stage.text.menu.done.duties(0, 7));
  });
});
