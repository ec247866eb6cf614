import type { Calls, Core } from './handle';
import { gives } from './handle';

type Rotation = GoogleAppsScript.Spreadsheet.TextRotation;

export interface TextRotationCore extends Core {
  readonly degrees: number;
  readonly vertical: boolean;
}

/** How far a text is turned. */
export class TextRotation implements Pick<Rotation, 'getDegrees' | 'isVertical'> {
  static readonly calls: Calls<Rotation, 'getDegrees' | 'isVertical'> = { getDegrees: gives(), isVertical: gives() };
  private readonly core: TextRotationCore;

  constructor(core: TextRotationCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-rotation#getDegrees() */
  getDegrees(): number {
    return this.core.degrees;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-rotation#isVertical() */
  isVertical(): boolean {
    return this.core.vertical;
  }
}
