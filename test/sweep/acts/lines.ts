import type { Stage } from '../../../local/scenarios/stage';
import type { SheetKey } from '../../../src/sheets/index';
import { OWN } from '../worlds/running';
import { type Act, NothingToDo } from './act';
import { blankRow, letterOf, placeOf, reachOf, tabNamed } from './places';

interface Lines {
  readonly name: string;
  readonly act: (stage: Stage, key: SheetKey) => void;
}

/** What the lead may do to the rows and columns of any sheet without taking anything from the script. */
const harmless: readonly Lines[] = [
  {
    name: 'sort',
    act: (stage, key) => {
      const { row, column } = reachOf(stage, key);
      if (row < 3) throw new NothingToDo('one row');
      stage.host.sort(tabNamed(stage, key), `A2:${letterOf(column)}${row}`, Math.min(3, column), false);
    },
  },
  {
    name: 'insert-row',
    act: (stage, key) => {
      stage.host.insertRows(tabNamed(stage, key), Math.min(3, Math.max(2, reachOf(stage, key).row)), 1);
    },
  },
  {
    name: 'insert-last-row',
    act: (stage, key) => {
      stage.host.insertRows(tabNamed(stage, key), Math.max(2, reachOf(stage, key).row), 1);
    },
  },
  {
    name: 'delete-row',
    act: (stage, key) => {
      if (reachOf(stage, key).row < 3) throw new NothingToDo('one row');
      stage.host.deleteRows(tabNamed(stage, key), 2, 1);
    },
  },
  {
    name: 'move-row',
    act: (stage, key) => {
      const { row } = reachOf(stage, key);
      if (row < 3) throw new NothingToDo('one row');
      stage.host.moveRows(tabNamed(stage, key), 2, 1, row + 1);
    },
  },
  {
    name: 'insert-column',
    act: (stage, key) => {
      stage.host.insertColumns(tabNamed(stage, key), Math.min(3, reachOf(stage, key).column), 1);
    },
  },
  {
    name: 'move-column',
    act: (stage, key) => {
      const { column } = reachOf(stage, key);
      if (column < 4) throw new NothingToDo('few columns');
      stage.host.moveColumns(tabNamed(stage, key), column, 1, 2);
    },
  },
];

const moved = new Set(['move-row', 'move-column']);

/** Lines of any sheet, by the lead's hand. */
export const lineActs = (key: SheetKey): readonly Act[] =>
  harmless.map(({ name, act }) => ({
    key: `${name}:${key}`,
    kind: 'lines',
    sheet: key,
    runs: moved.has(name),
    act: (stage) => {
      act(stage, key);
    },
  }));

/** Lines of 任务分工 that the lead made for himself, or that are blank. */
export const ownLineActs: readonly Act[] = [
  {
    key: 'delete-blank-row:tasks',
    kind: 'lines',
    sheet: 'tasks',
    runs: false,
    act: (stage) => {
      stage.host.deleteRows(tabNamed(stage, 'tasks'), blankRow(stage, 'tasks', 'task'), 1);
    },
  },
  {
    key: 'delete-own-column:tasks',
    kind: 'lines',
    sheet: 'tasks',
    runs: false,
    act: (stage) => {
      stage.host.deleteColumns(tabNamed(stage, 'tasks'), placeOf(stage, 'tasks', OWN), 1);
    },
  },
];
