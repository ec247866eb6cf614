import { parseColor } from '../../model/color';
import { colorBuilderClass, colorClass, rgbColorClass } from './classes';
import type { Context } from './context';
import { fail } from './cores';
import { constant } from './enums';
import type { Calls, Core } from './handle';
import { gives } from './handle';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GoogleRgb = GoogleAppsScript.Base.RgbColor;

export interface ColorCore extends Core {
  /** '' as long as a builder was given no colour. */
  hex: string;
}

export function colorHandle(context: Context, hex: string): GoogleColor {
  return colorClass.handle({ context, hex });
}

/** `#rrggbb` of a Color object. Theme colours are not emulated. */
export function colorText(color: unknown): string | undefined {
  return colorClass.coreOf(color)?.hex;
}

/** A colour with three channels. */
export class RgbColor implements Pick<GoogleRgb, 'asHexString' | 'getRed' | 'getGreen' | 'getBlue' | 'getColorType'> {
  static readonly calls: Calls<GoogleRgb, 'asHexString' | 'getRed' | 'getGreen' | 'getBlue' | 'getColorType'> = {
    asHexString: gives(),
    getRed: gives(),
    getGreen: gives(),
    getBlue: gives(),
    getColorType: gives(),
  };
  private readonly core: ColorCore;

  constructor(core: ColorCore) {
    this.core = core;
  }

  private channel(at: number): number {
    return Number.parseInt(this.core.hex.slice(at, at + 2), 16);
  }

  /** https://developers.google.com/apps-script/reference/base/rgb-color#asHexString() */
  asHexString(): string {
    return this.core.hex;
  }

  /** https://developers.google.com/apps-script/reference/base/rgb-color#getRed() */
  getRed(): number {
    return this.channel(1);
  }

  /** https://developers.google.com/apps-script/reference/base/rgb-color#getGreen() */
  getGreen(): number {
    return this.channel(3);
  }

  /** https://developers.google.com/apps-script/reference/base/rgb-color#getBlue() */
  getBlue(): number {
    return this.channel(5);
  }

  /** https://developers.google.com/apps-script/reference/base/rgb-color#getColorType() */
  getColorType(): GoogleAppsScript.Base.ColorType {
    return constant('ColorType', 'RGB');
  }
}

type Methods = 'asRgbColor' | 'asThemeColor' | 'getColorType';

/** A colour of a cell. Theme colours are not emulated: each is red, green and blue. */
export class Color implements Pick<GoogleColor, Methods> {
  static readonly calls: Calls<GoogleColor, Methods> = {
    asRgbColor: gives(),
    asThemeColor: gives(),
    getColorType: gives(),
  };
  protected readonly core: ColorCore;

  constructor(core: ColorCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/color#asRgbColor() */
  asRgbColor(): GoogleRgb {
    if (this.core.hex === '') fail(this.core, 'Object is not of type RgbColor.');
    return rgbColorClass.handle({ context: this.core.context, hex: this.core.hex });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/color#asThemeColor() */
  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    return fail(this.core, 'Object is not of type ThemeColor.');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/color#getColorType() */
  getColorType(): GoogleAppsScript.Base.ColorType {
    return constant('ColorType', this.core.hex === '' ? 'UNSUPPORTED' : 'RGB');
  }
}

/** Makes a colour. */
export class ColorBuilder extends Color implements Pick<GoogleBuilder, 'build' | 'setRgbColor'> {
  static override readonly calls: Calls<GoogleBuilder, Methods | 'build' | 'setRgbColor'> = {
    ...Color.calls,
    build: gives(),
    setRgbColor: gives('text'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/color-builder#build() */
  build(): GoogleColor {
    return colorHandle(this.core.context, this.core.hex);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/color-builder#setRgbColor(String) */
  setRgbColor(cssString: string): GoogleBuilder {
    this.core.hex = parseColor(cssString) ?? fail(this.core, 'Invalid argument: color');
    return colorBuilderClass.handle(this.core);
  }
}

/** A builder before a colour was chosen. */
export function newColorCore(context: Context): ColorCore {
  return { context, hex: '' };
}
