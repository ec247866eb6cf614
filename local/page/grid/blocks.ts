import type { Cell } from '../../model/sheet-model';
import type { EditedBlock } from '../../server/protocol';

/** A cell that somebody changed in the grid; rows and columns from 0. */
export interface Touched {
  sheet: string;
  row: number;
  column: number;
  value: Cell;
}

interface Run {
  row: number;
  column: number;
  values: Cell[];
}

function rowRuns(cells: readonly Touched[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}

/**
 * The rectangles that cells make up, as few as runs of rows allow: a paste or a deletion is one rectangle, and so one
 * event for the host.
 */
export function blocksOf(cells: readonly Touched[]): EditedBlock[] {
  const blocks: EditedBlock[] = [];
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const open: EditedBlock[] = [];
    for (const run of rowRuns(cells.filter((cell) => cell.sheet === sheet))) {
      const above = open.find(
        (block) =>
          block.column === run.column + 1 &&
          block.row + block.values.length === run.row + 1 &&
          block.values[0]?.length === run.values.length,
      );
      if (above) above.values.push(run.values);
      else open.push({ sheet, row: run.row + 1, column: run.column + 1, values: [run.values] });
    }
    blocks.push(...open);
  }
  return blocks;
}
