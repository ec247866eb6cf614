import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods =
  | 'getFontFamily'
  | 'getFontFamilies'
  | 'setFontFamily'
  | 'setFontFamilies'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'getFontLine'
  | 'getFontLines'
  | 'setFontLine'
  | 'setFontLines';
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

/** How the letters look. */
export class RangeFont extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getFontFamily: reads(),
    getFontFamilies: reads(),
    setFontFamily: writes('text?'),
    setFontFamilies: writes('Object[][]'),
    getFontSize: reads(),
    getFontSizes: reads(),
    setFontSize: writes('int'),
    setFontSizes: writes('Object[][]'),
    getFontWeight: reads(),
    getFontWeights: reads(),
    setFontWeight: writes('text?'),
    setFontWeights: writes('Object[][]'),
    getFontStyle: reads(),
    getFontStyles: reads(),
    setFontStyle: writes('text?'),
    setFontStyles: writes('Object[][]'),
    getFontLine: reads(),
    getFontLines: reads(),
    setFontLine: writes('text?'),
    setFontLines: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamily() */
  getFontFamily(): string {
    return this.first('fontFamily') ?? 'Arial';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamilies() */
  getFontFamilies(): string[][] {
    return this.block<'fontFamily', string>('fontFamily', 'Arial');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamily(String) */
  setFontFamily(value: string | null): GoogleRange {
    return this.fill('fontFamily', value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamilies(Object) */
  setFontFamilies(values: (string | null)[][]): GoogleRange {
    return this.lay('fontFamily', values, (value) => value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSize() */
  getFontSize(): number {
    return this.first('fontSize') ?? 10;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSizes() */
  getFontSizes(): number[][] {
    return this.block<'fontSize', number>('fontSize', 10);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSize(Integer) */
  setFontSize(value: number): GoogleRange {
    return this.fill('fontSize', value);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSizes(Object) */
  setFontSizes(values: number[][]): GoogleRange {
    return this.lay('fontSize', values, (value) => value);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeight() */
  getFontWeight(): FontWeight {
    return this.first('fontWeight') ?? 'normal';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeights() */
  getFontWeights(): FontWeight[][] {
    return this.block<'fontWeight', FontWeight>('fontWeight', 'normal');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeight(String) */
  setFontWeight(value: FontWeight | null): GoogleRange {
    return this.fill('fontWeight', value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeights(Object) */
  setFontWeights(values: (FontWeight | null)[][]): GoogleRange {
    return this.lay('fontWeight', values, (value) => value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyle() */
  getFontStyle(): FontStyle {
    return this.first('fontStyle') ?? 'normal';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyles() */
  getFontStyles(): FontStyle[][] {
    return this.block<'fontStyle', FontStyle>('fontStyle', 'normal');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyle(String) */
  setFontStyle(value: FontStyle | null): GoogleRange {
    return this.fill('fontStyle', value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyles(Object) */
  setFontStyles(values: (FontStyle | null)[][]): GoogleRange {
    return this.lay('fontStyle', values, (value) => value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLine() */
  getFontLine(): FontLine {
    return this.first('fontLine') ?? 'none';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLines() */
  getFontLines(): FontLine[][] {
    return this.block<'fontLine', FontLine>('fontLine', 'none');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLine(String) */
  setFontLine(value: FontLine | null): GoogleRange {
    return this.fill('fontLine', value ?? undefined);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLines(Object) */
  setFontLines(values: (FontLine | null)[][]): GoogleRange {
    return this.lay('fontLine', values, (value) => value ?? undefined);
  }
}
