import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Look, PaintedCell, PaintedNote, PaintedRule, SheetPatch } from '../../server/grid/picture';
import { type Collector, SET_CELLS } from './collect';
import { noteOf } from './notes';
import { ruleOf } from './rules';
import { contentOf, styleOf } from './snapshot';

const DEFAULT_HEIGHT = 21;

/** What the grid remembers of each tab, to know what a patch replaces. */
export interface Drawn {
  looks: Look[];
  rules: Map<string, PaintedRule[]>;
  notes: Map<string, PaintedNote[]>;
  links: Map<string, string>;
}

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

function put(matrix: Matrix, row: number, column: number, data: Nullable<ICellData>): void {
  matrix[row] ??= {};
  matrix[row][column] = data;
}

export function linkKey(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

export function keepLinks(drawn: Drawn, sheet: string, cells: readonly PaintedCell[]): void {
  for (const [row, column, , , , link] of cells) {
    if (link) drawn.links.set(linkKey(sheet, row, column), link);
    else drawn.links.delete(linkKey(sheet, row, column));
  }
}

/**
 * Brings the grid to what the host says, with bare mutations: a command would come up when the person undoes. A cell is
 * emptied first, since the library merges a new look into the old one.
 */
export function applyPatch(api: FUniver, unitId: string, drawn: Drawn, patch: SheetPatch, collector: Collector): void {
  const { sheet } = patch;
  const subUnitId = sheet;
  const run = (id: string, parameters: object): void => {
    api.syncExecuteCommand(id, { unitId, subUnitId, ...parameters });
  };
  const cells = patch.cells.filter(([row, column]) => !collector.isPending(sheet, row, column));
  const emptied: Matrix = {};
  const filled: Matrix = {};
  for (const cell of cells) {
    const [row, column, , look] = cell;
    put(emptied, row, column, null);
    put(filled, row, column, { ...contentOf(cell), s: styleOf(drawn.looks[look] ?? {}) });
  }
  keepLinks(drawn, sheet, cells);
  collector.quietly(() => {
    if (cells.length > 0) {
      run(SET_CELLS, { cellValue: emptied });
      run(SET_CELLS, { cellValue: filled });
    }
    for (const [row, height] of patch.heights ?? []) {
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      run('sheet.mutation.set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
      run('sheet.mutation.set-worksheet-row-height', { ranges, rowHeight: height || DEFAULT_HEIGHT });
    }
    if (patch.rules) {
      const before = drawn.rules.get(sheet) ?? [];
      if (before.length > 0) run('data-validation.mutation.removeRule', { ruleId: before.map(({ id }) => id) });
      if (patch.rules.length > 0) run('data-validation.mutation.addRule', { rule: patch.rules.map(ruleOf) });
      drawn.rules.set(sheet, patch.rules);
    }
    if (patch.notes) {
      for (const [row, col] of drawn.notes.get(sheet) ?? []) {
        run('sheet.mutation.remove-note', { sheetId: sheet, row, col, silent: true });
      }
      for (const note of patch.notes) {
        run('sheet.mutation.update-note', {
          sheetId: sheet,
          row: note[0],
          col: note[1],
          note: noteOf(note),
          silent: true,
        });
      }
      drawn.notes.set(sheet, patch.notes);
    }
  });
}
