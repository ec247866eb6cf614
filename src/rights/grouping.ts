import type { Situation } from '../facts/situation';
import { type BlockRow, type BlockTable, blockRows, blocksOf } from './blocks';

/** A block with fewer spare rows than this gets new ones, up to `SPARE`. */
const LEAST = 2;
export const SPARE = 3;

type Staffed = Pick<Situation, 'departments' | 'people'>;

/** Departments in the order of 职责表, those first that have somebody to fill their rows. */
const staffed = ({ departments, people }: Staffed): readonly string[] =>
  departments.filter((department) => people.contacts.has(department));

/** Rows in blocks: departments in the given order, then others as they first come, rows without one last. Stable. */
export const grouped = <R extends { readonly department?: string | null }>(
  rows: readonly R[],
  departments: readonly string[],
): readonly R[] => {
  const piles = new Map<string | null, R[]>(departments.map((department) => [department, []]));
  for (const row of rows) {
    const pile = piles.get(row.department ?? null);
    if (pile) pile.push(row);
    else piles.set(row.department ?? null, [row]);
  }
  const none = piles.get(null) ?? [];
  piles.delete(null);
  return [...[...piles.values()].flat(), ...none];
};

/** Spare rows that blocks lack, by department. */
const lacking = (rows: readonly BlockRow[], situation: Staffed): ReadonlyMap<string, number> => {
  const spares = new Map<string, number>();
  for (const { department, spare } of rows)
    if (department !== null && spare) spares.set(department, (spares.get(department) ?? 0) + 1);
  return new Map(
    staffed(situation).flatMap((department) => {
      const left = spares.get(department) ?? 0;
      return left < LEAST ? [[department, SPARE - left] as const] : [];
    }),
  );
};

/** New rows in blocks, to be inserted in this order (from below), and departments to be written under the last row. */
export interface SpareRows {
  readonly inserts: readonly { readonly after: number; readonly department: string; readonly count: number }[];
  readonly appends: readonly string[];
}

/** The spare rows that are wanted: under each department's longest block, and for one without any row at the end. */
export const spareRowsWanted = (table: BlockTable, situation: Staffed): SpareRows => {
  const rows = blockRows(table);
  const blocks = blocksOf(rows);
  const inserts: { after: number; department: string; count: number }[] = [];
  const appends: string[] = [];
  for (const [department, count] of lacking(rows, situation)) {
    const own = blocks.filter((block) => block.department === department);
    if (own.length === 0) appends.push(...Array.from({ length: count }, () => department));
    else {
      const { last } = own.reduce((long, block) => (block.rows > long.rows ? block : long));
      inserts.push({ after: last, department, count });
    }
  }
  return { inserts: inserts.sort((a, b) => b.after - a.after), appends };
};

export interface Grouping {
  /** Spare rows to be written under the last row before all are put in order. */
  readonly appends: readonly string[];
  /** The place that each row from the first under the header to the last appended one comes to, from 1; empty when each stays. */
  readonly places: readonly number[];
}

/**
 * How a sheet comes into blocks: filled rows in their order, then spare rows, then whatever stands between (blank rows) at
 * the end. Null when it is in blocks already and lacks no spare row.
 */
export const groupingOf = (table: BlockTable, situation: Staffed): Grouping | null => {
  const known = blockRows(table);
  const appends = [...lacking(known, situation)].flatMap(([department, count]) =>
    Array.from({ length: count }, () => department),
  );
  const all = [
    ...known,
    ...appends.map((department, index) => ({ row: table.lastRow + 1 + index, department, spare: true })),
  ];
  const first = table.headerRow + 1;
  const height = table.lastRow + appends.length - table.headerRow;
  const inOrder = grouped(
    [...all].sort((a, b) => Number(a.spare) - Number(b.spare) || a.row - b.row),
    situation.departments,
  );
  const place = new Map(inOrder.map(({ row }, index) => [row, index + 1]));
  let blank = inOrder.length;
  const places = Array.from({ length: height }, (_, index) => place.get(first + index) ?? ++blank);
  const stands = places.every((target, index) => target === index + 1);
  return stands && appends.length === 0 ? null : { appends, places: stands ? [] : places };
};
