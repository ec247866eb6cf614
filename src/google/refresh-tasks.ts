import { isNothing } from '../changes/changes';
import { unnamedRows } from '../changes/column-fill';
import { typedOver } from '../changes/typed-over';
import { dayOf, type Instant } from '../domain/day';
import { measureTasks } from '../facts/task-facts';
import { calendarOf, type Edge, reaches, shownSign } from '../jobs/edge';
import type { Typed } from '../jobs/edits';
import type { Memory } from '../jobs/memory';
import { refresh } from '../jobs/refresh';
import type { RowOf } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { lexiconOf } from '../text/lexicon';
import type { Target } from './commit';
import { fillColumn } from './fill-column';
import { giveIds } from './give-ids';
import { readTab } from './read';
import { commitAll } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The rows with an id each; what had none is given one first. */
const numbered = (target: Target, table: Table<SheetSpec>, memory: Memory) => {
  if (unnamedRows('tasks', { table }).length === 0) return { table, fresh: false };
  const look = fillColumn(target, 'id', giveIds('tasks', [memory.lastTask]));
  return { table: look.table, fresh: true };
};

/**
 * Ids, lags and lights of the edited 任务分工, reckoned from that sheet alone. Whether that is all that is to be done: a new
 * task may have used up its block's spare rows, a task may be handed in, a day may lie beyond what the edge knows, what was typed may have been
 * written over, 开始 may count otherwise now.
 */
export const refreshTasks = (
  tab: Sheet,
  memory: Memory,
  edge: Edge,
  now: Instant,
  typed: Typed | null,
): { readonly done: boolean; readonly table: Table<SheetSpec> } => {
  const lexicon = lexiconOf(memory.language);
  const terms = lexicon.terms(edge.zone);
  const target: Target = { key: 'tasks', tab, id: 0, lexicon, terms };
  const today = dayOf(now, edge.zone);
  const read = readTab('tasks', tab, lexicon, edge.zone, 0);
  // Parsed by the description of 任务分工, which the key alone does not tell the compiler.
  const days = (read.rows as unknown as readonly RowOf<'tasks'>[]).flatMap(({ due, finished }) => [due, finished]);
  if (!reaches(edge, [today, ...days])) return { done: false, table: read };
  // While something is put down that is not done, it may be written over the edited cell any moment: the next pass sees to it.
  const over =
    memory.unfinished || (typed !== null && typedOver('tasks', { table: read }, typed, null, terms) !== null);
  const { table, fresh } = numbered(target, read, memory);
  // Parsed by the description of 任务分工, which the key alone does not tell the compiler.
  const rows = table.rows as unknown as readonly RowOf<'tasks'>[];
  const tasks = measureTasks(rows, { ...edge.settings, today, calendar: calendarOf(edge) });
  const changes = refresh(
    { tasks, approval: edge.settings.approval, today, places: table.places },
    { started: memory.started },
  );
  const own = changes.get('tasks');
  if (own && !isNothing(changes)) commitAll(target, own, { leaveAstray: true });
  const handedIn = rows.some(({ status, finished }) => status === 'review' || (status === 'done' && finished === null));
  const shown = shownSign(tasks) === edge.shown;
  const done = shown && !over && !fresh && !(handedIn && edge.settings.approval === 'yes');
  return { done, table };
};
