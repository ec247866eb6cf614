import type { Calls } from './handle';
import { writes } from './handle';
import { RangeAlignment } from './range-alignment';
import { RangeBorders } from './range-borders';
import { RangeColor } from './range-color';
import { RangeFont } from './range-font';
import { type GoogleRangeList, RangeListPart } from './range-list-part';
import { RangeNumberFormat } from './range-number-format';
import { RangeRotation } from './range-rotation';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Constant<E extends keyof Sheets> = Sheets[E][keyof Sheets[E]];
type Side = boolean | null;
type Methods =
  | 'setBackground'
  | 'setBackgroundRGB'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setNumberFormat'
  | 'setTextDirection'
  | 'setTextRotation'
  | 'setVerticalAlignment'
  | 'setVerticalText'
  | 'setWrap'
  | 'setWrapStrategy';

/** The looks of several ranges of one sheet. */
export class RangeListLooks extends RangeListPart implements Pick<GoogleRangeList, Methods> {
  static readonly calls: Calls<GoogleRangeList, Methods> = {
    setBackground: writes('text?'),
    setBackgroundRGB: writes('int,int,int'),
    setBorder: RangeBorders.calls.setBorder,
    setFontColor: writes('text?'),
    setFontFamily: writes('text?'),
    setFontLine: writes('text?'),
    setFontSize: writes('int'),
    setFontStyle: writes('text?'),
    setFontWeight: writes('text?'),
    setHorizontalAlignment: writes('text?'),
    setNumberFormat: writes('text?'),
    setTextDirection: writes('TextDirection?'),
    setTextRotation: writes('int'),
    setVerticalAlignment: writes('text?'),
    setVerticalText: writes('Boolean'),
    setWrap: writes('Boolean'),
    setWrapStrategy: writes('WrapStrategy'),
  };

  setBackground(color: string | null): GoogleRangeList {
    return this.each((range) => new RangeColor(range).setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRangeList {
    return this.each((range) => new RangeColor(range).setBackgroundRGB(red, green, blue));
  }

  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: Constant<'BorderStyle'> | null = null,
  ): GoogleRangeList {
    return this.each((range) =>
      new RangeBorders(range).setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  setFontColor(color: string | null): GoogleRangeList {
    return this.each((range) => new RangeColor(range).setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontFamily(fontFamily));
  }

  setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontLine(fontLine));
  }

  setFontSize(size: number): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontSize(size));
  }

  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontWeight(fontWeight));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setHorizontalAlignment(alignment));
  }

  setNumberFormat(numberFormat: string): GoogleRangeList {
    return this.each((range) => new RangeNumberFormat(range).setNumberFormat(numberFormat));
  }

  setTextDirection(direction: Constant<'TextDirection'> | null): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setTextDirection(direction));
  }

  setTextRotation(degrees: number): GoogleRangeList {
    return this.each((range) => new RangeRotation(range).setTextRotation(degrees));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setVerticalAlignment(alignment));
  }

  setVerticalText(isVertical: boolean): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setVerticalText(isVertical));
  }

  setWrap(isWrapEnabled: boolean): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: Constant<'WrapStrategy'>): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setWrapStrategy(strategy));
  }
}
