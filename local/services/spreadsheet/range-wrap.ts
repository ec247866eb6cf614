import type { WrapName } from '../../model/layers';
import { constant, constantName } from './enums';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Methods =
  | 'getWrap'
  | 'getWraps'
  | 'setWrap'
  | 'setWraps'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategy'
  | 'setWrapStrategies';

/** A cell nobody touched wraps and overflows at once; one set to overflow does not wrap (BEHAVIOURS §5). */
function wraps(name: WrapName | undefined): boolean {
  return name === undefined || name === 'WRAP';
}

function wrapName(strategy: WrapStrategy): WrapName {
  const name = constantName(strategy);
  return name === 'WRAP' || name === 'CLIP' ? name : 'OVERFLOW';
}

/** What becomes of a text that is wider than its cell. */
export class RangeWrap extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getWrap: reads(),
    getWraps: reads(),
    setWrap: writes('Boolean'),
    setWraps: writes('Object[][]'),
    getWrapStrategy: reads(),
    getWrapStrategies: reads(),
    setWrapStrategy: writes('WrapStrategy'),
    setWrapStrategies: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getWrap() */
  getWrap(): boolean {
    return wraps(this.first('wrap'));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getWraps() */
  getWraps(): boolean[][] {
    return this.block('wrap', undefined).map((row) => row.map(wraps));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setWrap(Boolean) */
  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.fill('wrap', isWrapEnabled ? 'WRAP' : 'OVERFLOW');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setWraps(Object) */
  setWraps(isWrapEnabled: boolean[][]): GoogleRange {
    return this.lay('wrap', isWrapEnabled, (value) => (value ? 'WRAP' : 'OVERFLOW'));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getWrapStrategy() */
  getWrapStrategy(): WrapStrategy {
    return constant('WrapStrategy', this.first('wrap') ?? 'OVERFLOW');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getWrapStrategies() */
  getWrapStrategies(): WrapStrategy[][] {
    return this.block<'wrap', WrapName>('wrap', 'OVERFLOW').map((row) =>
      row.map((name) => constant('WrapStrategy', name)),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setWrapStrategy(WrapStrategy) */
  setWrapStrategy(strategy: WrapStrategy): GoogleRange {
    return this.fill('wrap', wrapName(strategy));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setWrapStrategies(Object) */
  setWrapStrategies(strategies: WrapStrategy[][]): GoogleRange {
    return this.lay('wrap', strategies, wrapName);
  }
}
