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

function horizontal(alignment: Horizontal): string | undefined {
  return alignment === null || alignment === 'normal' ? undefined : alignment;
}

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
    return this.fill('verticalAlignment', value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setVerticalAlignments(Object) */
  setVerticalAlignments(values: ('top' | 'middle' | 'bottom' | null)[][]): GoogleRange {
    return this.lay('verticalAlignment', values, (value) => value ?? undefined);
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
    return this.fill('horizontalAlignment', horizontal(alignment));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setHorizontalAlignments(Object) */
  setHorizontalAlignments(alignments: Horizontal[][]): GoogleRange {
    return this.lay('horizontalAlignment', alignments, horizontal);
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

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setVerticalText(Boolean) */
  setVerticalText(isVertical: boolean): GoogleRange {
    return this.fill('verticalText', isVertical || undefined);
  }
}
