import { append, type Changes, decide, isNothing, merge, noChanges, record } from '../changes/changes';
import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import type { Cells } from '../sheets/cells';
import type { SheetKey } from '../sheets/index';
import type { AskWords } from '../text/asks';
import { type Act, effectOf, sequelOf, stageOf } from './act';
import { carriedOver } from './deadline';
import { dueAsks, type Issued, issuedRows, type LastNumber } from './issue';
import { type Hands, unknownHands } from './kind';
import { type AnyAsk, type AnyKind, type AskSheet, allKinds, asksOf, unreadOf } from './kinds/index';
import { settleAsk } from './settle-ask';
import { newSnoozes } from './snooze';

/** All that answers, verdicts, deadlines and a pause change in the workbook. */
export interface Settlement {
  readonly changes: Changes;
  /** Those of the changes that reach into another row: put down before they are carried out. */
  readonly acts: readonly Act[];
  /** Acts of an earlier run that a person has overtaken: not carried out, but told. */
  readonly overtaken: readonly Act[];
  /** The asks that begin with this look. */
  readonly made: Issued;
}

export interface Settling {
  readonly handsOf?: (id: string) => Hands;
  /** When a pause that has just ended began. */
  readonly paused?: Instant | null;
  /** Deadlines of questions that have not reached anybody yet, by ask. */
  readonly held?: ReadonlyMap<string, Instant>;
  /** Acts that an earlier run had put down and did not bring to their end. */
  readonly intended?: readonly Act[];
  readonly last?: LastNumber;
}

interface Found {
  readonly acts: Act[];
  readonly changes: Changes[];
}

/** The deadline of those whose turn it is, where a pause or a question that nobody has heard yet moves it. */
const movedDeadline = (
  kind: AnyKind,
  row: AnyAsk,
  situation: Situation,
  paused: Instant | null,
  held: Instant | undefined,
): Cells<AskSheet> => {
  const clock = row.state === null ? null : (kind.stages[row.state]?.clock ?? null);
  const by = clock?.dueBy(row) ?? null;
  if (clock === null || by === null) return {};
  const moved = held ?? (paused === null ? by : carriedOver(situation, by, paused));
  return moved === by ? {} : { [clock.column]: moved };
};

/** Looks at every ask of one kind that no act of an earlier run is about. */
const lookAtAll = (
  kind: AnyKind,
  busy: ReadonlySet<string>,
  situation: Situation,
  words: AskWords,
  { handsOf = () => unknownHands, paused = null, held = new Map() }: Settling,
  { acts, changes }: Found,
): void => {
  const { sheet } = kind;
  const recorded: (readonly [string, Cells<AskSheet>])[] = [];
  for (const found of asksOf(kind, situation.book)) {
    const { id } = found;
    if (id === null || busy.has(id)) continue;
    const deadline = movedDeadline(kind, found, situation, paused, held.get(id));
    const row = { ...(kind.restored?.(found) ?? found), ...deadline };
    const look = { situation, words, unread: unreadOf(kind, situation.book, found), hands: handsOf(id) };
    const { cells, effect, usesUp } = settleAsk(kind, row, look);
    const all = { ...deadline, ...cells };
    if (Object.keys(all).length === 0) continue;
    if (effect !== null) acts.push({ ...effect, ask: { sheet, id, cells: all }, make: null });
    else if (usesUp !== null)
      changes.push(decide(sheet, id, usesUp.name, all, { [usesUp.column]: found[usesUp.column] }));
    else recorded.push([id, all]);
  }
  changes.push(record(sheet, recorded));
};

/** The columns without which no ask can be understood: while one of them is lost, every ask stays as it is. */
const needed: readonly (readonly [SheetKey, readonly string[]])[] = [
  ['tasks', ['id', 'status', 'due']],
  ...allKinds.map(({ sheet, needs }) => [sheet, needs] as const),
];

/** Whether the sheets that asks live by are all there, with their columns. */
export const asksReadable = ({ book }: Pick<Situation, 'book'>): boolean =>
  needed.every(([sheet, columns]) => {
    const { present, places, twice } = book[sheet];
    return present && twice.length === 0 && columns.every((column) => places[column] !== undefined);
  });

const nothing: Settlement = { changes: noChanges, acts: [], overtaken: [], made: new Map() };

/**
 * Settles every ask of the workbook as of now. Acts in cells are completed here whoever calls, edit trigger or
 * heartbeat: the second to come finds nothing left to do. What an earlier run had put down comes first: its row is
 * changed already, or still as it was, or a person has overtaken it.
 */
export const settle = (situation: Situation, words: AskWords, settling: Settling = {}): Settlement => {
  const { intended = [], last = () => null } = settling;
  if (!asksReadable(situation)) return nothing;
  const stages = intended.map((act) => ({ act, stage: stageOf(act, situation.book) }));
  const resumed = stages.filter(({ stage }) => stage !== 'overtaken').map(({ act }) => act);
  const busy = new Set(resumed.flatMap(({ ask }) => ask?.id ?? []));
  const begun = new Set(resumed.filter(({ make }) => make !== null).map(({ id }) => id));
  const found: Found = { acts: [...resumed], changes: [] };
  for (const kind of allKinds) lookAtAll(kind, busy, situation, words, settling, found);
  const due = dueAsks('pass', situation, words, last);
  const made = new Map(
    [...due].map(([letters, asks]) => [letters, asks.filter(({ subject }) => !begun.has(subject ?? ''))]),
  );
  found.changes.push(issuedRows(made));
  for (const { sheet, prefix } of allKinds)
    for (const { effect, cells, unless } of made.get(prefix) ?? [])
      if (effect !== null) found.acts.push({ ...effect, history: null, ask: null, make: { sheet, cells, unless } });
  // One row is reached by one act a look: what it makes of the row decides on the next.
  const acts = [...new Map(found.acts.map((act) => [`${act.sheet} ${act.id}`, act])).values()];
  return {
    acts,
    made,
    overtaken: stages.filter(({ stage }) => stage === 'overtaken').map(({ act }) => act),
    changes: merge(
      ...acts.flatMap((act) => [effectOf(act), sequelOf(act)]),
      ...found.changes,
      append('changes', newSnoozes(situation)),
    ),
  };
};

export const isEmpty = ({ changes }: Settlement): boolean => isNothing(changes);
