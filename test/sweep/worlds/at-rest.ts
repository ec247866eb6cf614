import { clicks, types } from '../../../local/scenarios/act';
import { cellAt, linesOf, textOf } from '../../../local/scenarios/look';
import { openTemplate, takeCopy } from '../../../local/scenarios/prepare';
import { openStage, type Stage } from '../../../local/scenarios/stage';
import { made } from '../../flow/workbook';
import { letterOf, placeOf, reachOf } from '../acts/places';
import { dues } from './hands';
import { world } from './world';

const nameOf = (stage: Stage, key: 'tasks' | 'duties' | 'matrix' | 'charter' | 'settings' | 'changes'): string =>
  stage.text.sheets[key].name;

/** A copy of the template before anybody filled in the wizard. */
export const bare = world('bare', () => {
  const stage = openStage('new-product', 'zh-CN');
  stage.host = takeCopy(openTemplate('new-product', 'zh-CN'), 'new-product', 'zh-CN');
  return stage;
});

const late: Readonly<Record<string, string>> = { T001: '2024-06-26', T003: '2024-06-25', T006: '2024-06-27' };

/** A workbook as the wizard leaves it, reminders off, three tasks late and their lag not yet written. */
export const fresh = world('fresh', () => {
  const stage = made();
  dues(stage, late);
  return stage;
});

/** Two departments joined the charter, and two contacts' rows are gone: there are duties to be made. */
export const dutiesWanted = world('duties-wanted', () => {
  const stage = made();
  const { host } = stage;
  const row = Math.max(...linesOf(stage, 'charter').map((line) => line.row)) + 1;
  const word = stage.text.choices.charterItem.department;
  for (const [index, content] of ['财务部', '生产部'].entries())
    types(stage, stage.cast.lead.address, 'charter', row + index, { item: word, content });
  host.deleteRows(nameOf(stage, 'duties'), 4, 1);
  return stage;
});

/** New tasks and a new department, and letters typed by hand: there is a matrix to be made. */
export const matrixWanted = world('matrix-wanted', () => {
  const stage = made();
  const duty = Math.max(...linesOf(stage, 'duties').map((line) => line.row)) + 1;
  types(stage, stage.cast.lead.address, 'duties', duty, {
    role: stage.text.choices.role.contact,
    department: '财务部',
    name: '吴敏',
    address: 'wu.min@example.com',
  });
  const spare = linesOf(stage, 'tasks').filter((line) => textOf(stage, line, 'task') === '');
  for (const [index, line] of spare.slice(0, 2).entries())
    types(stage, stage.cast.lead.address, 'tasks', line.row, {
      task: `新任务 ${index + 1}`,
      standard: '完成 1 份',
      due: '2024-07-19',
    });
  types(stage, stage.cast.lead.address, 'matrix', 2, { 法务部: 'C' });
  return stage;
});

/** Damaged in six ways that 修复表格 mends. */
export const damaged = world('damaged', () => {
  const stage = made();
  const { host } = stage;
  dues(stage, late);
  host.edit(nameOf(stage, 'tasks'), cellAt(stage, 'tasks', 'note', 1), '我的备注栏');
  host.renameTab(nameOf(stage, 'charter'), '启动书');
  host.deleteTab(nameOf(stage, 'changes'));
  host.clear(nameOf(stage, 'settings'), '10:10');
  return stage;
});

/** The rows of 任务分工 sorted by their due day, so that no department's stand together, in a grid without a column to spare. */
export const scattered = world('scattered', () => {
  const stage = made();
  const { host } = stage;
  const tab = nameOf(stage, 'tasks');
  const used = host.sheet(tab).headers.length;
  const grid = host.spreadsheet.getSheetByName(tab)?.getMaxColumns() ?? used;
  if (grid > used) host.deleteColumns(tab, used + 1, grid - used);
  for (const line of linesOf(stage, 'tasks'))
    if (textOf(stage, line, 'task') !== '')
      host.edit(tab, cellAt(stage, 'tasks', 'note', line.row), `备注 ${textOf(stage, line, 'task')}`);
  const { row, column } = reachOf(stage, 'tasks');
  host.sort(tab, `A2:${letterOf(column)}${row}`, placeOf(stage, 'tasks', 'due'));
  return stage;
});

/** Reminders on, and nothing late yet. */
export const awake = world('awake', () => {
  const stage = made();
  dues(stage, late);
  clicks(stage, 'enableReminders');
  return stage;
});
