import { parseColor, rgb } from '../../model/color';
import { colorHandle, colorText } from './color';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods =
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBackgroundRGB'
  | 'getBackgroundObject'
  | 'getBackgroundObjects'
  | 'setBackgroundObject'
  | 'setBackgroundObjects'
  | 'getFontColorObject'
  | 'getFontColorObjects'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontColorObject'
  | 'setFontColorObjects';

type Color = GoogleAppsScript.Spreadsheet.Color;

interface Retired {
  getFontColor(): string;
  getFontColors(): string[][];
}

const white = '#ffffff';
const black = '#000000';

/** No colour of a cell's own: what these words do is unverified. */
function ownColor(color: string | null): string | null {
  return color === '' || color === 'transparent' ? null : color;
}

function ownColors(colors: (string | null)[][]): (string | null)[][] {
  return colors.map((row) => row.map(ownColor));
}

/** Colours of cells and letters. */
export class RangeColor extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange & Retired, Methods | keyof Retired> = {
    getFontColor: reads(),
    getFontColors: reads(),
    getBackground: reads(),
    getBackgrounds: reads(),
    setBackground: writes('text?'),
    setBackgrounds: writes('Object[][]'),
    setBackgroundRGB: writes('int,int,int'),
    getBackgroundObject: reads(),
    getBackgroundObjects: reads(),
    setBackgroundObject: writes('Color?'),
    setBackgroundObjects: writes('Object[][]?'),
    getFontColorObject: reads(),
    getFontColorObjects: reads(),
    setFontColor: writes('text?'),
    setFontColors: writes('Object[][]'),
    setFontColorObject: writes('Color?'),
    setFontColorObjects: writes('Object[][]?'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBackground() */
  getBackground(): string {
    return this.first('background') ?? white;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBackgrounds() */
  getBackgrounds(): string[][] {
    return this.block<'background', string>('background', white);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackground(String) */
  setBackground(color: string | null): GoogleRange {
    return this.fillKnown('background', ownColor(color), parseColor);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgrounds(Object) */
  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.layKnown('background', ownColors(colors), parseColor);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgroundRGB(Integer,Integer,Integer) */
  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    return this.fill('background', rgb(red, green, blue));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBackgroundObject() */
  getBackgroundObject(): Color {
    return colorHandle(this.core.context, this.getBackground());
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgroundObject(Color) */
  setBackgroundObject(color: Color | null): GoogleRange {
    return this.fill('background', color === null ? undefined : colorText(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBackgroundObjects() */
  getBackgroundObjects(): Color[][] {
    return this.getBackgrounds().map((row) => row.map((color) => colorHandle(this.core.context, color)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgroundObjects(Object) */
  setBackgroundObjects(colors: (Color | null)[][] | null): GoogleRange {
    if (colors === null) return this.fill('background', undefined);
    return this.lay('background', colors, (color) => colorText(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColorObjects(Object) */
  setFontColorObjects(colors: (Color | null)[][] | null): GoogleRange {
    if (colors === null) return this.fill('fontColor', undefined);
    return this.lay('fontColor', colors, (color) => colorText(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColorObject() */
  getFontColorObject(): Color {
    return colorHandle(this.core.context, this.first('fontColor') ?? black);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColorObjects() */
  getFontColorObjects(): Color[][] {
    return this.block<'fontColor', string>('fontColor', black).map((row) =>
      row.map((color) => colorHandle(this.core.context, color)),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColor(String) */
  setFontColor(color: string | null): GoogleRange {
    return this.fillKnown('fontColor', ownColor(color), parseColor);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColors(Object) */
  setFontColors(colors: (string | null)[][]): GoogleRange {
    return this.layKnown('fontColor', ownColors(colors), parseColor);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColorObject(Color) */
  setFontColorObject(color: Color | null): GoogleRange {
    return this.fill('fontColor', color === null ? undefined : colorText(color));
  }

  /** No longer in the reference, still answered at Google. */
  getFontColor(): string {
    return this.first('fontColor') ?? black;
  }

  getFontColors(): string[][] {
    return this.block<'fontColor', string>('fontColor', black);
  }
}
