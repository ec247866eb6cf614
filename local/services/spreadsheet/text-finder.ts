import { boxAt, boxOf } from '../../model/area';
import { replaceText, textTest } from '../../model/find-text';
import { layerAt, layerBlock } from '../../model/layers';
import { displayAt, readDisplay } from '../../model/values';
import { rangeClass, textFinderClass } from './classes';
import type { RangeCore } from './cores';
import { boxOfRange, rangeOn, sheetOf } from './cores';
import type { Calls } from './handle';
import { gives, makes, reads } from './handle';
import type { FinderCore } from './text-finder-core';
import { enterEntries } from './write-values';

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'findAll'
  | 'findNext'
  | 'findPrevious'
  | 'getCurrentMatch'
  | 'ignoreDiacritics'
  | 'matchCase'
  | 'matchEntireCell'
  | 'matchFormulaText'
  | 'replaceAllWith'
  | 'replaceWith'
  | 'startFrom'
  | 'useRegularExpression';

/** Finds texts as cells show them, or as their formulas are written; row by row, sheet by sheet. */
export class TextFinder implements Pick<GoogleFinder, Methods> {
  static readonly calls: Calls<GoogleFinder, Methods> = {
    findAll: reads(),
    findNext: reads(),
    findPrevious: reads(),
    getCurrentMatch: gives(),
    ignoreDiacritics: gives('Boolean'),
    matchCase: gives('Boolean'),
    matchEntireCell: gives('Boolean'),
    matchFormulaText: gives('Boolean'),
    replaceAllWith: makes('String'),
    replaceWith: makes('String'),
    startFrom: gives('Range'),
    useRegularExpression: gives('Boolean'),
  };
  private readonly core: FinderCore;

  constructor(core: FinderCore) {
    this.core = core;
  }

  private set(change: Partial<FinderCore['query']>): GoogleFinder {
    this.core.query = { ...this.core.query, ...change };
    return textFinderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#ignoreDiacritics(Boolean) */
  ignoreDiacritics(ignoreDiacritics: boolean): GoogleFinder {
    return this.set({ ignoreDiacritics });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#matchCase(Boolean) */
  matchCase(matchCase: boolean): GoogleFinder {
    return this.set({ matchCase });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#matchEntireCell(Boolean) */
  matchEntireCell(entireCell: boolean): GoogleFinder {
    return this.set({ entireCell });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#matchFormulaText(Boolean) */
  matchFormulaText(inFormulas: boolean): GoogleFinder {
    return this.set({ inFormulas });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#useRegularExpression(Boolean) */
  useRegularExpression(regularExpression: boolean): GoogleFinder {
    return this.set({ regularExpression });
  }

  /**
   * The search begins after this range.
   * https://developers.google.com/apps-script/reference/spreadsheet/text-finder#startFrom(Range)
   */
  startFrom(startRange: GoogleRange): GoogleFinder {
    const start = rangeClass.coreOf(startRange);
    delete this.core.current;
    if (start) this.core.start = start;
    return textFinderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#findAll() */
  findAll(): GoogleRange[] {
    return this.matches().map((match) => rangeClass.handle(match));
  }

  /**
   * After the last match there is none: that the search does not begin anew is unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/text-finder#findNext()
   */
  findNext(): GoogleRange | null {
    const place = this.core.current ?? this.core.start;
    const found = this.matches().find((match) => !place || this.compare(match, place) > 0);
    return this.arriveAt(found);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#findPrevious() */
  findPrevious(): GoogleRange | null {
    const place = this.core.current ?? this.core.start;
    const found = this.matches().findLast((match) => !place || this.compare(match, place) < 0);
    return this.arriveAt(found);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#getCurrentMatch() */
  getCurrentMatch(): GoogleRange | null {
    return this.core.current ? rangeClass.handle(this.core.current) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#replaceWith(String) */
  replaceWith(replacement: string): number {
    return this.core.current ? this.replaceIn(this.core.current, String(replacement)) : 0;
  }

  /**
   * How many occurrences were replaced, which may be more than cells.
   * https://developers.google.com/apps-script/reference/spreadsheet/text-finder#replaceAllWith(String)
   */
  replaceAllWith(replacement: string): number {
    return this.matches().reduce((sum, match) => sum + this.replaceIn(match, String(replacement)), 0);
  }

  private matches(): RangeCore[] {
    const { book, query } = this.core;
    const matches = textTest(query);
    return this.core.scope().flatMap(({ sheet, area }) => {
      const box = boxOf(area, sheet);
      const texts = readDisplay(book, sheet, box);
      const formulas = query.inFormulas ? layerBlock(sheet.layers, 'formula', box, undefined) : [];
      const found: RangeCore[] = [];
      texts.forEach((line, row) => {
        line.forEach((text, column) => {
          if (!matches(formulas[row]?.[column] ?? text)) return;
          found.push(rangeOn(sheetOf(this.core, sheet), boxAt(box.top + row, box.left + column)));
        });
      });
      return found;
    });
  }

  /** What stands in a formula's cell is replaced only in the formula's own text. */
  private replaceIn(match: RangeCore, replacement: string): number {
    const { book, query } = this.core;
    const { top, left } = boxOfRange(match);
    const formula = layerAt(match.sheet.layers, 'formula', top, left);
    if (formula !== undefined && !query.inFormulas) return 0;
    const { text, count } = replaceText(query, formula ?? displayAt(book, match.sheet, top, left), replacement);
    if (count > 0) enterEntries(match, [[text]]);
    return count;
  }

  private arriveAt(found: RangeCore | undefined): GoogleRange | null {
    if (!found) return null;
    this.core.current = found;
    return rangeClass.handle(found);
  }

  private compare(a: RangeCore, b: RangeCore): number {
    const { sheets } = this.core.book;
    const [one, other] = [boxOfRange(a), boxOfRange(b)];
    return sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || one.top - other.top || one.left - other.left;
  }
}
