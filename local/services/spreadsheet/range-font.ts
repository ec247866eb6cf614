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

  getFontFamily(): string {
    return this.first('fontFamily') ?? 'Arial';
  }

  getFontFamilies(): string[][] {
    return this.block<'fontFamily', string>('fontFamily', 'Arial');
  }

  setFontFamily(value: string | null): GoogleRange {
    return this.fill('fontFamily', value ?? undefined);
  }

  setFontFamilies(values: (string | null)[][]): GoogleRange {
    return this.lay('fontFamily', values, (value) => value ?? undefined);
  }

  getFontSize(): number {
    return this.first('fontSize') ?? 10;
  }

  getFontSizes(): number[][] {
    return this.block<'fontSize', number>('fontSize', 10);
  }

  setFontSize(value: number): GoogleRange {
    return this.fill('fontSize', value);
  }

  setFontSizes(values: number[][]): GoogleRange {
    return this.lay('fontSize', values, (value) => value);
  }

  getFontWeight(): FontWeight {
    return this.first('fontWeight') ?? 'normal';
  }

  getFontWeights(): FontWeight[][] {
    return this.block<'fontWeight', FontWeight>('fontWeight', 'normal');
  }

  setFontWeight(value: FontWeight | null): GoogleRange {
    return this.fill('fontWeight', value ?? undefined);
  }

  setFontWeights(values: (FontWeight | null)[][]): GoogleRange {
    return this.lay('fontWeight', values, (value) => value ?? undefined);
  }

  getFontStyle(): FontStyle {
    return this.first('fontStyle') ?? 'normal';
  }

  getFontStyles(): FontStyle[][] {
    return this.block<'fontStyle', FontStyle>('fontStyle', 'normal');
  }

  setFontStyle(value: FontStyle | null): GoogleRange {
    return this.fill('fontStyle', value ?? undefined);
  }

  setFontStyles(values: (FontStyle | null)[][]): GoogleRange {
    return this.lay('fontStyle', values, (value) => value ?? undefined);
  }

  getFontLine(): FontLine {
    return this.first('fontLine') ?? 'none';
  }

  getFontLines(): FontLine[][] {
    return this.block<'fontLine', FontLine>('fontLine', 'none');
  }

  setFontLine(value: FontLine | null): GoogleRange {
    return this.fill('fontLine', value ?? undefined);
  }

  setFontLines(values: (FontLine | null)[][]): GoogleRange {
    return this.lay('fontLine', values, (value) => value ?? undefined);
  }
}
