import { textRotationClass } from './classes';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Rotation = GoogleAppsScript.Spreadsheet.TextRotation;
type Methods = 'getTextRotation' | 'getTextRotations' | 'setTextRotation' | 'setTextRotations';

/**
 * Turned text. A cell has an angle or stands upright, one of the two
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#textrotation).
 */
export class RangeRotation extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getTextRotation: reads(),
    getTextRotations: reads(),
    setTextRotation: writes('int', 'TextRotation?'),
    setTextRotations: writes('Object[][]'),
  };

  private rotation(degrees = 0, vertical = false): Rotation {
    return textRotationClass.handle({ context: this.core.context, degrees, vertical });
  }

  private degreesOf(rotation: Rotation | number | null): number | undefined {
    const degrees = typeof rotation === 'number' ? rotation : textRotationClass.coreOf(rotation)?.degrees;
    return degrees === 0 ? undefined : degrees;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getTextRotation() */
  getTextRotation(): Rotation {
    return this.rotation(this.first('textRotation'), this.first('verticalText'));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getTextRotations() */
  getTextRotations(): Rotation[][] {
    const vertical = this.block('verticalText', false);
    return this.block('textRotation', 0).map((row, at) =>
      row.map((degrees, column) => this.rotation(degrees, vertical[at]?.[column])),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setTextRotation(Integer) */
  setTextRotation(rotation: Rotation | number | null): GoogleRange {
    this.fill('verticalText', undefined);
    return this.fill('textRotation', this.degreesOf(rotation));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setTextRotations(Object) */
  setTextRotations(rotations: (Rotation | null)[][]): GoogleRange {
    this.mustFit(rotations);
    this.fill('verticalText', undefined);
    return this.lay('textRotation', rotations, (rotation) => this.degreesOf(rotation));
  }
}
