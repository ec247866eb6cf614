import type { Box } from '../../model/area';
import { columnsOf, rowsOf } from '../../model/area';
import { clearBox } from '../../model/clear';
import { copyBox, pasteBox } from '../../model/paste';
import { constantName } from './enums';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { alters, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'insertCells' | 'deleteCells';

const all = { contents: true, formats: true, notes: true, validations: true };

/** Cells put in or taken out, the others of the touched rows or columns making way. */
export class RangeCells extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    insertCells: writes('Dimension'),
    deleteCells: alters('Dimension'),
  };

  /** From the range to the end of the sheet, in the direction in which the cells move. */
  private rest(byRows: boolean): Box {
    const { box, sheet } = this;
    return byRows ? { ...box, bottom: sheet.maxRows } : { ...box, right: sheet.maxColumns };
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#insertCells(Dimension) */
  insertCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): GoogleRange {
    const byRows = constantName(dimension) === 'ROWS';
    const { box, sheet } = this;
    const rest = this.rest(byRows);
    mustEditCells(this.core, rest);
    const [down, across] = byRows ? [rowsOf(box), 0] : [0, columnsOf(box)];
    const source = { ...rest, bottom: rest.bottom - down, right: rest.right - across };
    this.shift(source, down, across);
    clearBox(this.core.book, sheet, box, all);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#deleteCells(Dimension) */
  deleteCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    const byRows = constantName(dimension) === 'ROWS';
    const { box, sheet } = this;
    const rest = this.rest(byRows);
    mustEditCells(this.core, rest);
    const [down, across] = byRows ? [rowsOf(box), 0] : [0, columnsOf(box)];
    this.shift({ ...rest, top: rest.top + down, left: rest.left + across }, -down, -across);
    const gap = byRows
      ? { ...rest, top: Math.max(rest.top, rest.bottom - down + 1) }
      : { ...rest, left: Math.max(rest.left, rest.right - across + 1) };
    clearBox(this.core.book, sheet, gap, all);
  }

  private shift(source: Box, down: number, across: number): void {
    if (source.top > source.bottom || source.left > source.right) return;
    const clip = copyBox(this.core.book, this.sheet, source);
    const target: Box = {
      top: source.top + down,
      bottom: source.bottom + down,
      left: source.left + across,
      right: source.right + across,
    };
    pasteBox(this.core.book, this.sheet, target, { ...clip, top: target.top, left: target.left }, all);
  }
}
