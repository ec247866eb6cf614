import type { Choice } from '../../../src/sheets/choices';
import { updates } from '../act';
import { linesOf, lineWhere, textOf } from '../look';
import type { Stage } from '../stage';
import type { Shown } from '../story';

/** What a contact types into his task on a day, at noon: `['2024-07-05', 1, 'T001', 'review', '100%']`. */
export type Entry = readonly [day: string, contact: number, task: string, status: Choice<'status'>, progress: string];

/** Days pass and contacts update their tasks. */
export const playEntries = (stage: Stage, entries: readonly Entry[]): readonly Shown[] =>
  entries.map(([day, contact, task, status, progress]) => {
    stage.host.advanceTo(`${day} 12:00`);
    const player = stage.cast.contacts[contact];
    const word = stage.text.choices.status[status];
    updates(stage, player?.address ?? '', task, { status: word, progress });
    const title = textOf(stage, lineWhere(stage, 'tasks', 'id', task), 'task');
    return stage.words.newProduct.typed(day, player?.name ?? '', title, word, progress);
  });

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
