import type { Situation } from '../facts/situation';
import type { TableOf } from '../sheets/index';

/** A row of 任务分工 as far as blocks are concerned. */
export interface BlockRow {
  readonly row: number;
  readonly department: string | null;
  /** Holds its department alone: a task may be typed here. */
  readonly spare: boolean;
}

/** Rows of one department that stand together. */
export interface Block {
  readonly department: string;
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  readonly spares: number;
}

/** Tasks and spare rows in the order in which they stand. */
export const blockRows = ({ rows, spareRows }: Pick<TableOf<'tasks'>, 'rows' | 'spareRows'>): readonly BlockRow[] =>
  [
    ...rows.map(({ row, department }) => ({ row, department, spare: false })),
    ...spareRows.map(({ row, department }) => ({ row, department, spare: true })),
  ].sort((a, b) => a.row - b.row);

/** The blocks as they stand; a row without a department belongs to none and ends one. Blank rows between do not. */
export const blocksOf = (rows: readonly BlockRow[]): readonly Block[] => {
  const blocks: Block[] = [];
  let above: string | null = null;
  for (const { row, department, spare } of rows) {
    const before = department !== null && department === above ? blocks.pop() : undefined;
    above = department;
    if (department === null) continue;
    blocks.push({
      department,
      first: before?.first ?? row,
      last: row,
      rows: (before?.rows ?? 0) + 1,
      spares: (before?.spares ?? 0) + (spare ? 1 : 0),
    });
  }
  return blocks;
};

/** Departments that fill in rows which stand apart, each with the first block away from its first one. */
export const scatteredBlocks = ({ book, people }: Pick<Situation, 'book' | 'people'>): readonly Block[] => {
  const seen = new Map<string, number>();
  return blocksOf(blockRows(book.tasks)).filter(({ department }) => {
    const count = (seen.get(department) ?? 0) + 1;
    seen.set(department, count);
    return count === 2 && people.contacts.has(department);
  });
};
