import type { Calls } from './handle';
import { writes } from './handle';
import { RangeAlignment } from './range-alignment';
import { RangeBorders } from './range-borders';
import { RangeColor } from './range-color';
import { RangeFont } from './range-font';
import { type GoogleRangeList, RangeListPart } from './range-list-part';
import { RangeNumberFormat } from './range-number-format';
import { RangeRotation } from './range-rotation';
import { RangeWrap } from './range-wrap';

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

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setBackground(String) */
  setBackground(color: string | null): GoogleRangeList {
    return this.each((range) => new RangeColor(range).setBackground(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setBackgroundRGB(Integer,Integer,Integer) */
  setBackgroundRGB(red: number, green: number, blue: number): GoogleRangeList {
    return this.each((range) => new RangeColor(range).setBackgroundRGB(red, green, blue));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean) */
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

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFontColor(String) */
  setFontColor(color: string | null): GoogleRangeList {
    return this.each((range) => new RangeColor(range).setFontColor(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFontFamily(String) */
  setFontFamily(fontFamily: string | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontFamily(fontFamily));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFontLine(String) */
  setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontLine(fontLine));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFontSize(Integer) */
  setFontSize(size: number): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontSize(size));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFontStyle(String) */
  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontStyle(fontStyle));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setFontWeight(String) */
  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRangeList {
    return this.each((range) => new RangeFont(range).setFontWeight(fontWeight));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setHorizontalAlignment(String) */
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setHorizontalAlignment(alignment));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setNumberFormat(String) */
  setNumberFormat(numberFormat: string): GoogleRangeList {
    return this.each((range) => new RangeNumberFormat(range).setNumberFormat(numberFormat));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setTextDirection(TextDirection) */
  setTextDirection(direction: Constant<'TextDirection'> | null): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setTextDirection(direction));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setTextRotation(Integer) */
  setTextRotation(degrees: number): GoogleRangeList {
    return this.each((range) => new RangeRotation(range).setTextRotation(degrees));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setVerticalAlignment(String) */
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setVerticalAlignment(alignment));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setVerticalText(Boolean) */
  setVerticalText(isVertical: boolean): GoogleRangeList {
    return this.each((range) => new RangeAlignment(range).setVerticalText(isVertical));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setWrap(Boolean) */
  setWrap(isWrapEnabled: boolean): GoogleRangeList {
    return this.each((range) => new RangeWrap(range).setWrap(isWrapEnabled));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setWrapStrategy(WrapStrategy) */
  setWrapStrategy(strategy: Constant<'WrapStrategy'>): GoogleRangeList {
    return this.each((range) => new RangeWrap(range).setWrapStrategy(strategy));
  }
}
