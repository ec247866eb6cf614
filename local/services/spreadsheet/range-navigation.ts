import { dataRegion, nextDataCell } from '../../model/region';
import { constantName } from './enums';
import type { Calls } from './handle';
import { gives, reads } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'getDataRegion' | 'getNextDataCell' | 'activate' | 'activateAsCurrentCell';

const steps: Record<string, { rows: number; columns: number }> = {
  UP: { rows: -1, columns: 0 },
  DOWN: { rows: 1, columns: 0 },
  PREVIOUS: { rows: 0, columns: -1 },
  NEXT: { rows: 0, columns: 1 },
};

/** Finding one's way from a cell, and selecting. */
export class RangeNavigation extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getDataRegion: reads('', 'Dimension'),
    getNextDataCell: reads('Direction'),
    activate: gives(),
    activateAsCurrentCell: gives(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDataRegion() */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GoogleRange {
    const name = constantName(dimension);
    // ROWS looks along the rows' direction, up and down; COLUMNS to the sides.
    const growth = name === 'ROWS' ? 'rows' : name === 'COLUMNS' ? 'columns' : 'both';
    return this.range(dataRegion(this.core.book, this.sheet, this.box, growth));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNextDataCell(Direction) */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): GoogleRange {
    const { box } = this;
    const step = steps[constantName(direction)] ?? { rows: 0, columns: 1 };
    const { row, column } = nextDataCell(this.core.book, this.sheet, { row: box.top, column: box.left }, step);
    return this.range({ top: row, left: column, bottom: row, right: column });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#activate() */
  activate(): GoogleRange {
    this.core.context.selection.sheetId = this.sheet.id;
    this.core.context.selection.box = this.box;
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#activateAsCurrentCell() */
  activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }
}
