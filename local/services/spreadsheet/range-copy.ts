import type { Box } from '../../model/area';
import { boxAt, columnsOf, rowsOf } from '../../model/area';
import { sheetById } from '../../model/book';
import { sheetStructureChanged } from '../../model/changes';
import { clearBox } from '../../model/clear';
import { moveMerges, pasteMerges } from '../../model/merge';
import type { PasteWhat } from '../../model/paste';
import { copyBox, pasteBox, transpose } from '../../model/paste';
import { expandRuns, setRun } from '../../model/runs';
import { rangeClass, sheetClass } from './classes';
import type { RangeCore, SheetCore } from './cores';
import { boxOfRange, fail, liveSheet, outsideMessage, rangeOn, sheetOf } from './cores';
import { constantName } from './enums';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { alters } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'copyTo' | 'moveTo' | 'copyValuesToRange' | 'copyFormatToRange';

const everything: PasteWhat = { contents: true, formats: true, notes: true, validations: true };

/** How wide columns are belongs to the sheet, not to its cells. */
type CopyWhat = PasteWhat & { columnWidths?: boolean };

const byType: Record<string, CopyWhat> = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: { ...everything, noBorders: true },
  PASTE_FORMAT: { contents: false, formats: true },
  PASTE_FORMULA: { contents: true, formats: false },
  PASTE_VALUES: { contents: true, resultsOnly: true, formats: false },
  PASTE_COLUMN_WIDTHS: { contents: false, formats: false, columnWidths: true },
  PASTE_DATA_VALIDATION: { contents: false, formats: false, validations: true },
};

function pasteWidths(source: RangeCore, box: Box, target: RangeCore, left: number): void {
  const widths = expandRuns(liveSheet(source).columnWidths, box.left, box.right);
  const sheet = liveSheet(target);
  widths.forEach((width, index) => {
    setRun(sheet.columnWidths, left + index, left + index, width);
  });
  sheetStructureChanged(target.book.changes, sheet.id);
}

function whatOf(how: unknown): CopyWhat {
  if (how === undefined) return everything;
  const name = constantName(how);
  // Live takes any text or unknown option and pastes all of it (BEHAVIOURS §4).
  if (name !== '') return byType[name] ?? { contents: false, formats: false };
  const options = typeof how === 'object' && how !== null ? how : {};
  if ('contentsOnly' in options && options.contentsOnly === true)
    return { contents: true, resultsOnly: true, formats: false };
  if ('formatOnly' in options && options.formatOnly === true) return { contents: false, formats: true };
  return everything;
}

/** Copying and moving cells. */
export class RangeCopy extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    copyTo: alters('Range', 'Range,Object', 'Range,Object,Boolean'),
    moveTo: alters('Range'),
    copyValuesToRange: alters('int,int,int,int,int', 'Sheet,int,int,int,int'),
    copyFormatToRange: alters('int,int,int,int,int', 'Sheet,int,int,int,int'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#copyTo(Range) */
  copyTo(destination: GoogleRange, how?: unknown, transposed = false): void {
    const target = rangeClass.coreOf(destination) ?? fail(this.core, 'Range not found');
    this.paste(target, whatOf(how), transposed);
  }

  /** The whole source is pasted; a larger target is filled in whole multiples of it (BEHAVIOURS §4). */
  private paste(target: RangeCore, what: CopyWhat, transposed = false): void {
    const source = copyBox(this.core.book, this.sheet, this.box);
    const clip = transposed ? transpose(source) : source;
    const box = boxOfRange(target);
    const sheet = liveSheet(target);
    const down = Math.max(1, Math.floor(rowsOf(box) / clip.rows));
    const across = Math.max(1, Math.floor(columnsOf(box) / clip.columns));
    const covered = boxAt(box.top, box.left, down * clip.rows, across * clip.columns);
    if (covered.bottom > sheet.maxRows || covered.right > sheet.maxColumns) fail(this.core, outsideMessage);
    mustEditCells(target, covered);
    if (what.columnWidths) pasteWidths(this.core, this.box, target, covered.left);
    for (let row = 0; row < down; row += 1) {
      for (let column = 0; column < across; column += 1) {
        const place = boxAt(box.top + row * clip.rows, box.left + column * clip.columns, clip.rows, clip.columns);
        pasteBox(target.book, sheet, place, clip, what);
        if (what.formats && !transposed) pasteMerges(this.sheet, this.box, sheet, place);
      }
    }
  }

  /**
   * Cuts the cells out and puts them down elsewhere.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#moveTo(Range)
   */
  moveTo(target: GoogleRange): void {
    const to = rangeClass.coreOf(target) ?? fail(this.core, 'Range not found');
    const { box } = this;
    const place = boxOfRange(to);
    const covered: Box = boxAt(place.top, place.left, rowsOf(box), columnsOf(box));
    const sheet = liveSheet(to);
    if (covered.bottom > sheet.maxRows || covered.right > sheet.maxColumns) fail(this.core, outsideMessage);
    mustEditCells(this.core, box);
    mustEditCells(to, covered);
    const clip = copyBox(this.core.book, this.sheet, box);
    clearBox(this.core.book, this.sheet, box, { contents: true, formats: true, notes: true, validations: true });
    // A formula that is moved keeps its references.
    pasteBox(to.book, sheet, covered, { ...clip, top: covered.top, left: covered.left }, everything);
    moveMerges(this.sheet, box, sheet, covered);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#copyValuesToRange(Integer,Integer,Integer,Integer,Integer) */
  copyValuesToRange(place: number | GoogleAppsScript.Spreadsheet.Sheet, ...sides: number[]): void {
    this.paste(this.targetOf(place, sides), { contents: true, resultsOnly: true, formats: false });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#copyFormatToRange(Integer,Integer,Integer,Integer,Integer) */
  copyFormatToRange(place: number | GoogleAppsScript.Spreadsheet.Sheet, ...sides: number[]): void {
    this.paste(this.targetOf(place, sides), { contents: false, formats: true });
  }

  private targetOf(place: number | GoogleAppsScript.Spreadsheet.Sheet, sides: readonly number[]): RangeCore {
    const [left = 1, right = left, top = 1, bottom = top] = sides;
    const sheet = typeof place === 'number' ? sheetById(this.core.book, place) : undefined;
    const core: SheetCore =
      sheetClass.coreOf(place) ?? (sheet ? sheetOf(this.core, sheet) : fail(this.core, 'Sheet not found'));
    return rangeOn(core, { top, left, bottom, right });
  }
}
