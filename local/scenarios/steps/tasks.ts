import type { Choice } from '../../../src/sheets/choices';
import { types, updates } from '../act';
import { type Line, linesOf, lineWhere, textOf } from '../look';
import type { Stage } from '../stage';
import type { Shown } from '../story';

/** What somebody types on a day: a task's state by its department, or `pass` by the A in 审核记录. */
export type Entry = readonly [
  at: string,
  contact: number,
  task: string,
  act: Choice<'status'> | 'pass',
  progress?: string,
];

/** The row in which the A is asked for this task and has not answered. */
const openApproval = (stage: Stage, task: string): Line => {
  const line = linesOf(stage, 'approvals').find(
    ({ cells }) => cells.task === task && cells.state === stage.text.choices.noticeState.open,
  );
  if (!line) throw new Error(`${stage.text.sheets.approvals.name}: ${task}?`);
  return line;
};

const play = (stage: Stage, [at, contact, task, act, progress]: Entry): Shown => {
  stage.host.advanceTo(at);
  const { choices } = stage.text;
  const player = stage.cast.contacts[contact];
  const title = textOf(stage, lineWhere(stage, 'tasks', 'id', task), 'task');
  const { newProduct } = stage.words;
  if (act === 'pass') {
    types(stage, player?.address ?? '', 'approvals', openApproval(stage, task).row, { decision: choices.verdict.pass });
    return newProduct.passed(at, player?.name ?? '', title, choices.verdict.pass);
  }
  updates(stage, player?.address ?? '', task, {
    status: choices.status[act],
    ...(progress === undefined ? {} : { progress }),
  });
  return newProduct.typed(at, player?.name ?? '', title, choices.status[act], progress ?? '');
};

/** Days pass, departments update their tasks, and those who approve answer; the next heartbeat takes it in. */
export const playEntries = (stage: Stage, entries: readonly Entry[]): readonly Shown[] => {
  const told = entries.map((entry) => play(stage, entry));
  stage.host.advanceTo(stage.host.now.getTime() + 3_600_000);
  return told;
};

/** What stands in a task's cell now. */
export const taskCell = (stage: Stage, id: string, column: string): string =>
  textOf(stage, lineWhere(stage, 'tasks', 'id', id), column);

/** The states of tasks that entries typed, in the words of the sheet. */
export const statesOf = (stage: Stage, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, taskCell(stage, id, 'status')]));

/** Lag by task, of those that have one. */
export const lagsOf = (stage: Stage): Readonly<Record<string, number>> =>
  Object.fromEntries(
    linesOf(stage, 'tasks')
      .filter(({ cells }) => Number(cells.lag) > 0)
      .map((line) => [textOf(stage, line, 'id'), Number(line.cells.lag)]),
  );

const COLUMNS = ['id', 'task', 'department', 'due', 'status', 'lag', 'light'] as const;

/** The task sheet, as far as it tells how things stand. */
export const taskTable = (stage: Stage): Shown => ({
  headers: COLUMNS.map((column) => stage.text.sheets.tasks.columns[column].header),
  rows: linesOf(stage, 'tasks').map((line) => COLUMNS.map((column) => textOf(stage, line, column))),
});
