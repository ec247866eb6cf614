import { append, type Changes, decide, merge, noChanges, record } from '../changes/changes';
import { readMark } from '../changes/mark';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { Raw } from '../sheets/column';
import type { RowOf } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { type Act, effectOf, sequelOf, stageOf } from './act';
import { carriedOver, isAsking } from './deadline';
import { type HandIn, newHandIns } from './hand-in';
import { settleApproval } from './settle-approval';
import { type Hands, settleNotice, unknownHands } from './settle-notice';
import { newSnoozes } from './snooze';

/** All that answers, verdicts, deadlines and a pause change in the workbook. */
export interface Settlement {
  readonly changes: Changes;
  /** Those of the changes that reach into a task: put down before they are carried out. */
  readonly acts: readonly Act[];
  /** Acts of an earlier run that a person has overtaken: not carried out, but told. */
  readonly overtaken: readonly Act[];
  readonly handIns: readonly HandIn[];
}

export interface Settling {
  readonly handsOf?: (id: string) => Hands;
  /** When a pause that has just ended began. */
  readonly paused?: Instant | null;
  /** Deadlines of questions that have not reached anybody yet, by ask. */
  readonly held?: ReadonlyMap<string, Instant>;
  /** Acts that an earlier run had put down and did not bring to their end. */
  readonly intended?: readonly Act[];
  /** The highest number of an approval ever given. */
  readonly lastApproval?: string | null;
}

const typed = (raw: Raw | undefined): string | null => (raw === undefined ? null : String(raw));

const noAct: Pick<Act, 'history' | 'notice' | 'approval' | 'handIn'> = {
  history: null,
  notice: null,
  approval: null,
  handIn: null,
};

interface Found {
  readonly acts: Act[];
  readonly changes: Changes[];
}

const returnOf = ({ id, attempt }: RowOf<'notices'>): string => `${id}.${attempt ?? 1}.return`;

/** A decision that a killed run had taken out of its cell before it could write what comes of it: the stamp beside it tells. */
const usedUp = (row: RowOf<'notices'>): 'return' | null => {
  const mark = row.state === 'answered' ? readMark(row.usedUp ?? '') : null;
  return mark?.name === row.id && mark?.act === returnOf(row) ? 'return' : null;
};

const lookAtNotice = (
  found: RowOf<'notices'>,
  badDate: string | null,
  situation: Situation,
  words: AskWords,
  { handsOf = () => unknownHands, paused = null, held = new Map() }: Settling,
  { acts, changes }: Found,
): void => {
  const { id } = found;
  if (id === null) return;
  const replyBy =
    held.get(id) ??
    (paused !== null && isAsking(found) && found.replyBy !== null
      ? carriedOver(situation, found.replyBy, paused)
      : found.replyBy);
  const row = { ...found, replyBy, decision: found.decision ?? usedUp(found) };
  const { cells, moved } = settleNotice(row, badDate, situation, words, handsOf(id));
  const all = replyBy === found.replyBy ? cells : { replyBy, ...cells };
  if (Object.keys(all).length === 0) return;
  const attempt = `${id}.${row.attempt ?? 1}`;
  if (moved !== null && row.task !== null)
    acts.push({
      ...noAct,
      name: `${attempt}.accept`,
      task: row.task,
      cells: { due: moved.after },
      was: { due: moved.before },
      history: { task: row.task, title: row.title, what: 'due', ...moved, at: situation.now, notice: id },
      notice: { id, cells: all },
    });
  else if ('decision' in all) changes.push(decide('notices', id, returnOf(row), all, { decision: found.decision }));
  else changes.push(record('notices', [[id, all]]));
};

const lookAtApproval = (
  row: RowOf<'approvals'>,
  situation: Situation,
  words: AskWords,
  { handsOf = () => unknownHands }: Settling,
  { acts, changes }: Found,
): void => {
  const { id } = row;
  if (id === null) return;
  const { cells, task } = settleApproval(row, situation, words, handsOf(id));
  if (Object.keys(cells).length === 0) return;
  const now = situation.taskById.get(row.task ?? '')?.task;
  if (task !== null && row.task !== null && now)
    acts.push({
      ...noAct,
      name: `${id}.${row.decision}`,
      task: row.task,
      cells: task,
      was: { status: now.status },
      approval: { id, cells },
    });
  else changes.push(record('approvals', [[id, cells]]));
};

const handedIn = (handIns: readonly HandIn[], { acts, changes }: Found): void => {
  for (const { facts, cells, claimedDone } of handIns) {
    const { task } = facts;
    if (claimedDone && task.id !== null)
      acts.push({
        ...noAct,
        name: `${cells.id}.claimed`,
        task: task.id,
        cells: { status: 'review' },
        was: { status: task.status },
        handIn: cells,
      });
    else changes.push(append('approvals', [{ cells, unless: { task: cells.task ?? null, state: 'open' } }]));
  }
};

/** The columns without which no ask can be understood: while one of them is lost, every ask stays as it is. */
const needed = {
  tasks: ['id', 'status', 'due'],
  notices: ['id', 'task', 'due', 'state'],
  approvals: ['id', 'task', 'state'],
} as const;

/** Whether the sheets that asks live by are all there, with their columns. */
export const asksReadable = ({ book }: Pick<Situation, 'book'>): boolean =>
  (Object.keys(needed) as (keyof typeof needed)[]).every((sheet) => {
    const { present, places, twice } = book[sheet];
    return present && twice.length === 0 && needed[sheet].every((column) => places[column] !== undefined);
  });

const nothing: Settlement = { changes: noChanges, acts: [], overtaken: [], handIns: [] };

/**
 * Settles every ask of the workbook as of now. Acts in cells are completed here whoever calls, edit trigger or
 * heartbeat: the second to come finds nothing left to do. What an earlier run had put down comes first: its task is
 * changed already, or still as it was, or a person has overtaken it.
 */
export const settle = (situation: Situation, words: AskWords, settling: Settling = {}): Settlement => {
  const { book } = situation;
  const { intended = [], lastApproval = null } = settling;
  if (!asksReadable(situation)) return nothing;
  const stages = intended.map((act) => ({ act, stage: stageOf(act, book) }));
  const resumed = stages.filter(({ stage }) => stage !== 'overtaken').map(({ act }) => act);
  const busy = new Set(resumed.flatMap(({ notice, approval }) => [notice?.id, approval?.id]));
  const found: Found = { acts: [...resumed], changes: [] };
  const badDates = new Map(
    book.notices.problems.filter(({ column }) => column === 'proposed').map(({ row, raw }) => [row, typed(raw)]),
  );
  for (const row of book.notices.rows)
    if (!busy.has(row.id ?? undefined))
      lookAtNotice(row, badDates.get(row.row) ?? null, situation, words, settling, found);
  for (const row of book.approvals.rows)
    if (!busy.has(row.id ?? undefined)) lookAtApproval(row, situation, words, settling, found);
  const claimed = new Set(resumed.filter(({ handIn }) => handIn !== null).map(({ task }) => task));
  const handIns = newHandIns(situation, words, lastApproval).filter(({ facts }) => !claimed.has(facts.task.id ?? ''));
  handedIn(handIns, found);
  // One task is reached by one act a look: what it makes of the task decides on the next.
  const acts = [...new Map(found.acts.map((act) => [act.task, act])).values()];
  const snoozes = newSnoozes(situation).map((cells: Cells<'changes'>) => {
    const key = `${cells.notice}.snooze.${cells.after}`;
    return { cells: { ...cells, key }, unless: { key } };
  });
  return {
    acts,
    handIns,
    overtaken: stages.filter(({ stage }) => stage === 'overtaken').map(({ act }) => act),
    changes: merge(
      ...acts.flatMap((act) => [effectOf(act), sequelOf(act)]),
      ...found.changes,
      append('changes', snoozes),
    ),
  };
};
