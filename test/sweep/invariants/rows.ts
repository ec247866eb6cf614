import { askSheets } from '../../../src/asks/kinds/index';
import { type SheetKey, sheets } from '../../../src/sheets/index';
import type { SheetSpec } from '../../../src/sheets/sheet';
import { catalogues } from '../../../src/text/catalogues';
import { isTyped, turnIn } from '../picture/asks';
import type { PictureRow, Rows } from '../picture/picture';
import { bookkeeping } from './cells';
import type { Invariant } from './invariant';

const withIds = ['tasks', 'nodes', 'matrix', ...askSheets] as const satisfies readonly SheetKey[];
const asks = askSheets;
/** Those that the script puts: about a task, and whole from the beginning. */
const scriptAsks = askSheets.filter((sheet) => !isTyped(sheet));

const times = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const scriptCells = ({ sheet, cells }: PictureRow): readonly string[] => {
  const spec: SheetSpec = sheets[sheet];
  return Object.keys(cells).filter((column) => spec.columns[column]?.edit === 'script' && !bookkeeping.has(column));
};

export const wholeRows: Invariant = {
  name: 'whole-rows',
  sentence:
    'No row has an id without content or content of the script’s without a task, no ask lacks its number or state, no id stands twice.',
  faults: ({ after }) => [
    ...withIds.flatMap((sheet) =>
      times(after.rows[sheet].flatMap(({ cells }) => cells.id ?? [])).map((id) => `${sheet}: ${id} stands twice`),
    ),
    ...withIds.flatMap((sheet) =>
      after.rows[sheet]
        .filter((row) => row.identity === '' && scriptCells(row).length > 0)
        .map(
          (row) =>
            `${sheet}: a row without content holds ${scriptCells(row)
              .map((column) => `${column} ${row.cells[column]}`)
              .join(', ')}`,
        ),
    ),
    ...scriptAsks.flatMap((sheet) =>
      after.rows[sheet]
        .filter(({ identity, cells }) => identity !== '' && (!cells.id || !cells.state || !cells.task || !cells.issued))
        .map(({ identity }) => `${sheet}: ${identity} lacks its number, task, date or state`),
    ),
  ],
};

export const ownTask: Invariant = {
  name: 'own-task',
  sentence: 'An ask, a line of the history and a row of the matrix name the task whose number they carry.',
  faults: ({ after }) => {
    const titles = new Map(after.rows.tasks.map(({ cells }) => [cells.id ?? '', cells.task ?? '']));
    const named = [
      ...[...scriptAsks, 'changes' as const].flatMap((sheet) =>
        after.rows[sheet].map(({ cells }) => [sheet, cells.task ?? '', cells.title ?? ''] as const),
      ),
      ...after.rows.matrix.map(({ cells }) => ['matrix', cells.id ?? '', cells.item ?? ''] as const),
    ];
    return named
      .filter(([, id, title]) => titles.has(id) && title !== '' && titles.get(id) !== title)
      .map(([sheet, id, title]) => `${sheet}: ${title} carries ${id}, which is ${titles.get(id)}`);
  },
};

export const oneOpenAsk: Invariant = {
  name: 'one-open-ask',
  sentence: 'A task has one open ask of a kind for one addressee, at most.',
  faults: ({ after }) =>
    asks.flatMap((sheet) =>
      times(
        after.rows[sheet]
          .filter(({ cells }) => turnIn(sheet, cells.state ?? '') !== null)
          .map(({ cells }) => `${sheet}: ${cells.title} asks ${sheet === 'notices' ? cells.asked : 'the approver'}`),
      ),
    ),
};

const due = new Set(Object.values(catalogues).map(({ choices }) => choices.changeKind.due as string));

export const oneHistoryLine: Invariant = {
  name: 'one-history-line',
  sentence: 'Each due date that a decision moved has one line in 变更记录, and each line its moved due date.',
  faults: ({ before, after, act, job: { byHand: hands = [] } }) => {
    if (act?.key === 'delete-tab:changes' || act?.key === 'delete-row:changes') return [];
    const lines = after.rows.changes.filter(({ cells }) => due.has(cells.what ?? ''));
    const names = lines.map(({ cells }) => `${cells.title} ${cells.before} → ${cells.after} (${cells.notice})`);
    const old = new Set(before.rows.changes.map(({ identity }) => identity));
    const was = new Map(before.rows.tasks.map(({ identity, cells }) => [identity, cells.due]));
    const now = new Map(after.rows.tasks.map(({ identity, cells }) => [identity, cells.due]));
    // Whoever types a due day moves it by hand: no decision, no line.
    const byActor =
      act?.key === 'change-due' || act?.key.startsWith('type-into:tasks.due') || act?.key.includes('tasks.due');
    const unmoved = lines
      .filter(({ identity }) => !old.has(identity))
      .filter(({ cells }) => now.has(cells.title ?? '') && now.get(cells.title ?? '') !== cells.after);
    const untold = [...now].filter(
      ([title, day]) =>
        title !== '' &&
        !hands.includes(title) &&
        was.has(title) &&
        was.get(title) !== day &&
        !lines.some(({ cells }) => cells.title === title && cells.after === day),
    );
    return [
      ...times(names).map((name) => `twice: ${name}`),
      ...(byActor ? [] : unmoved.map(({ cells }) => `${cells.title} was not moved to ${cells.after}`)),
      ...(byActor ? [] : untold.map(([title, day]) => `${title} moved to ${day ?? '∅'} without a line`)),
    ];
  },
};

/** The state of each row, '' where a kind of row has none. */
const statesOf = (rows: Rows): ReadonlyMap<string, string> =>
  new Map(
    [...asks, 'changes' as const].flatMap((sheet) =>
      (rows[sheet] ?? []).map(({ identity, cells }) => [`${sheet}: ${identity}`, cells.state ?? ''] as const),
    ),
  );

export const isPrompt: Invariant = {
  name: 'is-prompt',
  sentence: 'What an edit asks for is done by the next beats, not only when everything is looked through again.',
  faults: ({ before, soon, references, act }) => {
    if (act === null || act.breaks === true || act.wounds !== undefined) return [];
    const [was, now] = [statesOf(before.rows), statesOf(soon)];
    const [first, ...others] = references.map((one) => statesOf(one.soon));
    return [...(first ?? [])]
      .filter(([row, state]) => state !== was.get(row) && others.every((one) => one.get(row) === state))
      .filter(([row]) => now.get(row) === was.get(row))
      .map(([row, state]) => `${row} is not yet ${state || 'there'}`);
  },
};
