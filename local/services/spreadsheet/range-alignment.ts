import type { WrapName } from '../../model/layers';
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
  | 'getWrap'
  | 'getWraps'
  | 'setWrap'
  | 'setWraps'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategy'
  | 'setWrapStrategies'
  | 'getTextDirection'
  | 'getTextDirections'
  | 'setTextDirections'
  | 'setTextDirection'
  | 'setVerticalText';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type TextDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;

function horizontal(alignment: Horizontal): string | undefined {
  return alignment === null || alignment === 'normal' ? undefined : alignment;
}

/** A cell nobody touched wraps and overflows at once; one set to overflow does not wrap (BEHAVIOURS §5). */
function wraps(name: WrapName | undefined): boolean {
  return name === undefined || name === 'WRAP';
}

function wrapName(strategy: WrapStrategy): WrapName {
  const name = constantName(strategy);
  return name === 'WRAP' || name === 'CLIP' ? name : 'OVERFLOW';
}

/** Where the text stands in its cell, and whether it wraps. */
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
    getWrap: reads(),
    getWraps: reads(),
    setWrap: writes('Boolean'),
    setWraps: writes('Object[][]'),
    getWrapStrategy: reads(),
    getWrapStrategies: reads(),
    setWrapStrategy: writes('WrapStrategy'),
    setWrapStrategies: writes('Object[][]'),
    getTextDirection: reads(),
    getTextDirections: reads(),
    setTextDirections: writes('Object[][]'),
    setTextDirection: writes('TextDirection?'),
    setVerticalText: writes('Boolean'),
  };

  getVerticalAlignment(): string {
    return this.first('verticalAlignment') ?? 'bottom';
  }

  getVerticalAlignments(): string[][] {
    return this.block<'verticalAlignment', string>('verticalAlignment', 'bottom');
  }

  setVerticalAlignment(value: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.fill('verticalAlignment', value ?? undefined);
  }

  setVerticalAlignments(values: ('top' | 'middle' | 'bottom' | null)[][]): GoogleRange {
    return this.lay('verticalAlignment', values, (value) => value ?? undefined);
  }

  getHorizontalAlignment(): string {
    return this.first('horizontalAlignment') ?? 'general';
  }

  getHorizontalAlignments(): string[][] {
    return this.block<'horizontalAlignment', string>('horizontalAlignment', 'general');
  }

  setHorizontalAlignment(alignment: Horizontal): GoogleRange {
    return this.fill('horizontalAlignment', horizontal(alignment));
  }

  setHorizontalAlignments(alignments: Horizontal[][]): GoogleRange {
    return this.lay('horizontalAlignment', alignments, horizontal);
  }

  getWrap(): boolean {
    return wraps(this.first('wrap'));
  }

  getWraps(): boolean[][] {
    return this.block('wrap', undefined).map((row) => row.map(wraps));
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.fill('wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
  }

  setWraps(isWrapEnabled: boolean[][]): GoogleRange {
    return this.lay('wrap', isWrapEnabled, (value) => (value ? 'WRAP' : 'OVERFLOW'));
  }

  getWrapStrategy(): WrapStrategy {
    return constant('WrapStrategy', this.first('wrap') ?? 'OVERFLOW');
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this.block<'wrap', WrapName>('wrap', 'OVERFLOW').map((row) =>
      row.map((name) => constant('WrapStrategy', name)),
    );
  }

  setWrapStrategy(strategy: WrapStrategy): GoogleRange {
    return this.fill('wrap', wrapName(strategy));
  }

  setWrapStrategies(strategies: WrapStrategy[][]): GoogleRange {
    return this.lay('wrap', strategies, wrapName);
  }

  getTextDirection(): TextDirection | null {
    const name = this.first('textDirection');
    return name === undefined ? null : constant('TextDirection', name);
  }

  setTextDirection(direction: TextDirection | null): GoogleRange {
    return this.fill('textDirection', direction === null ? undefined : constantName(direction));
  }

  getTextDirections(): (TextDirection | null)[][] {
    return this.block('textDirection', undefined).map((row) =>
      row.map((name) => (name === undefined ? null : constant('TextDirection', name))),
    );
  }

  setTextDirections(directions: (TextDirection | null)[][]): GoogleRange {
    return this.lay('textDirection', directions, (direction) => constantName(direction) || undefined);
  }

  setVerticalText(isVertical: boolean): GoogleRange {
    return this.fill('verticalText', isVertical || undefined);
  }
}
