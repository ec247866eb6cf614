import { isEmpty, type Settlement, settle, settledBook } from '../asks/settle';
import { situationOf } from '../facts/situation';
import { actorKey } from '../jobs/edge';
import { heldClocks } from '../jobs/hold-clocks';
import type { Fill } from '../jobs/plan';
import { standInLead } from '../jobs/stand-in-lead';
import { ledgerOf } from '../notices/ledger';
import type { Cells } from '../sheets/cells';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { appendRows } from './append';
import { type Desk, tabOf } from './desk';
import { fillRows } from './fill';
import { readTab } from './read';

type AskSheet = 'notices' | 'approvals' | 'tasks';

/** What people fill is written cell by cell, what is the script's in one block. */
const isPeoples = (sheet: AskSheet, column: string): boolean => {
  const spec: SheetSpec = sheets[sheet];
  return spec.columns[column]?.edit !== 'script';
};

const fillsOf = <K extends AskSheet>(sheet: K, rows: ReadonlyMap<number, Cells<K>>): readonly Fill[] => {
  const named = [...new Set([...rows.values()].flatMap((cells) => Object.keys(cells)))];
  const fill = (columns: readonly string[], block: boolean): Fill =>
    ({
      sheet,
      columns,
      block,
      rows: [...rows]
        .filter(([, cells]) => columns.some((column) => column in cells))
        .map(([row, cells]) => ({ row, cells })),
    }) as unknown as Fill;
  const own = named.filter((column) => !isPeoples(sheet, column));
  return [
    ...(own.length > 0 ? [fill(own, true)] : []),
    ...named.filter((column) => isPeoples(sheet, column)).map((column) => fill([column], false)),
  ];
};

const fillSheet = <K extends AskSheet>(desk: Desk, sheet: K, rows: ReadonlyMap<number, Cells<K>>): void => {
  if (rows.size === 0) return;
  const tab = tabOf(desk, sheet);
  fillRows(tab, desk.situation.book[sheet], fillsOf(sheet, rows), desk.terms, () =>
    readTab(sheet, tab, desk.lexicon, desk.terms.zone, 0),
  );
};

const appendTo = (desk: Desk, sheet: SheetKey & ('approvals' | 'changes'), rows: readonly object[]): void => {
  if (rows.length === 0) return;
  const tab = tabOf(desk, sheet);
  const table = desk.situation.book[sheet];
  appendRows(tab, table, { sheet, rows } as Parameters<typeof appendRows>[2], desk.terms);
};

const write = (desk: Desk, settlement: Settlement): void => {
  appendTo(desk, 'changes', settlement.changes);
  appendTo(
    desk,
    'approvals',
    settlement.handIns.map(({ cells }) => cells),
  );
  fillSheet(desk, 'tasks', settlement.tasks);
  fillSheet(desk, 'notices', settlement.notices);
  fillSheet(desk, 'approvals', settlement.approvals);
};

/**
 * Completes every act that stands in cells (answers, decisions, verdicts, tasks handed in) and every deadline that
 * has passed; the desk as it stands afterwards. The history of a due date is written before the date itself moves.
 */
export const settleDesk = (desk: Desk): Desk => {
  const { memory, situation, terms, now } = desk;
  const resumed = memory.pausedAt !== null && situation.settings.paused === 'no' ? memory.pausedAt : null;
  const pausing = situation.settings.paused === 'yes' ? (memory.pausedAt ?? now) : null;
  const known = { ...desk, memory: { ...memory, pausedAt: pausing, actors: {} } };
  const handsOf = (id: string) => ({
    answer: memory.actors[actorKey(id, 'answer')] ?? '',
    decision: memory.actors[actorKey(id, 'decision')] ?? '',
  });
  const held = heldClocks(situation, ledgerOf(situation.book), memory.since);
  const settlement = settle(situation, desk.text.asks, { handsOf, paused: resumed, held });
  if (isEmpty(settlement)) return known;
  write(desk, settlement);
  const book = settledBook(situation, settlement);
  return { ...known, situation: standInLead(situationOf(book, now, terms), memory.owner) };
};
