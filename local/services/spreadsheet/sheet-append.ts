import { boxAt } from '../../model/area';
import { lastRow } from '../../model/extent';
import { setLayer } from '../../model/layers';
import { insertColumns, insertRows } from '../../model/lines';
import { mustHaveRoom } from './capacity';
import { rangeOn } from './cores';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { writes } from './handle';
import { scriptEntry } from './script-value';
import { type GoogleSheet, SheetPart } from './sheet-part';
import { enterEntries } from './write-values';

/** A row under the last one. */
export class SheetAppend extends SheetPart implements Pick<GoogleSheet, 'appendRow'> {
  static readonly calls: Calls<GoogleSheet, 'appendRow'> = { appendRow: writes('Object[]') };

  /**
   * PLATFORM §5, "Values": the formats that stand in the row are ignored and the texts read anew, so that even under
   * `@` "007" becomes 7. That a full sheet grows is [R]; that it grows to the right as well is unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object)
   */
  appendRow(rowContents: unknown[]): GoogleSheet {
    if (rowContents.length === 0) return this.self;
    const { sheet } = this;
    const { book } = this.core;
    const entries = Array.from(rowContents, (value) => scriptEntry(this.core, value));
    const row = lastRow(sheet) + 1;
    const wider = Math.max(0, entries.length - sheet.maxColumns);
    const longer = Math.max(0, row - sheet.maxRows);
    mustHaveRoom(this.core, (sheet.maxRows + longer) * (sheet.maxColumns + wider) - sheet.maxRows * sheet.maxColumns);
    const area = boxAt(row, 1, 1, entries.length);
    mustEditCells(this.core, area);
    if (longer > 0) insertRows(book, sheet, row, longer, row - 1);
    if (wider > 0) insertColumns(book, sheet, sheet.maxColumns + 1, wider, sheet.maxColumns);
    setLayer(sheet.layers, 'numberFormat', area, undefined);
    enterEntries(rangeOn(this.core, area), [entries]);
    return this.self;
  }
}
