import { constant, constantName } from './enums';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods =
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getTextDirection'
  | 'getTextDirections'
  | 'setTextDirections'
  | 'setTextDirection'
  | 'setVerticalText';

type TextDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;

/** `normal` reads back as another word than a cell that was never aligned; both look alike (gas-fakes, notes/oddities.md). */
const horizontals: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: 'general-left',
};
const verticals: Readonly<Record<string, string>> = { top: 'top', middle: 'middle', bottom: 'bottom' };

/** Where the text stands in its cell, and how it runs. */
export class RangeAlignment extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getVerticalAlignment: reads(),
    getVerticalAlignments: reads(),
    setVerticalAlignment: writes('text?'),
    setVerticalAlignments: writes('Object[][]'),
    getHorizontalAlignment: reads(),
    getHorizontalAlignments: reads(),
    setHorizontalAlignment: writes('text?'),
    setHorizontalAlignments: writes('Object[][]'),
    getTextDirection: reads(),
    getTextDirections: reads(),
    setTextDirections: writes('Object[][]'),
    setTextDirection: writes('TextDirection?'),
    setVerticalText: writes('Boolean'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getVerticalAlignment() */
  getVerticalAlignment(): string {
    return this.first('verticalAlignment') ?? 'bottom';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getVerticalAlignments() */
  getVerticalAlignments(): string[][] {
    return this.block<'verticalAlignment', string>('verticalAlignment', 'bottom');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setVerticalAlignment(String) */
  setVerticalAlignment(value: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.fillKnown('verticalAlignment', value, (word) => verticals[word]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setVerticalAlignments(Object) */
  setVerticalAlignments(values: ('top' | 'middle' | 'bottom' | null)[][]): GoogleRange {
    return this.layKnown('verticalAlignment', values, (word) => verticals[word]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getHorizontalAlignment() */
  getHorizontalAlignment(): string {
    return this.first('horizontalAlignment') ?? 'general';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getHorizontalAlignments() */
  getHorizontalAlignments(): string[][] {
    return this.block<'horizontalAlignment', string>('horizontalAlignment', 'general');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setHorizontalAlignment(String) */
  setHorizontalAlignment(alignment: Horizontal): GoogleRange {
    return this.fillKnown('horizontalAlignment', alignment, (word) => horizontals[word]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setHorizontalAlignments(Object) */
  setHorizontalAlignments(alignments: Horizontal[][]): GoogleRange {
    return this.layKnown('horizontalAlignment', alignments, (word) => horizontals[word]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getTextDirection() */
  getTextDirection(): TextDirection | null {
    const name = this.first('textDirection');
    return name === undefined ? null : constant('TextDirection', name);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setTextDirection(TextDirection) */
  setTextDirection(direction: TextDirection | null): GoogleRange {
    return this.fill('textDirection', direction === null ? undefined : constantName(direction));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getTextDirections() */
  getTextDirections(): (TextDirection | null)[][] {
    return this.block('textDirection', undefined).map((row) =>
      row.map((name) => (name === undefined ? null : constant('TextDirection', name))),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setTextDirections(Object) */
  setTextDirections(directions: (TextDirection | null)[][]): GoogleRange {
    return this.lay('textDirection', directions, (direction) => constantName(direction) || undefined);
  }

  /**
   * Either way a text that was turned is turned no more (gas-fakes, test/testsheetsformatting.js).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setVerticalText(Boolean)
   */
  setVerticalText(isVertical: boolean): GoogleRange {
    this.fill('textRotation', undefined);
    return this.fill('verticalText', isVertical || undefined);
  }
}
