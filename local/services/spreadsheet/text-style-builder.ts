import { parseColor } from '../../model/color';
import type { TextStyleModel } from '../../model/layers';
import { textStyleBuilderClass } from './classes';
import { colorText } from './color';
import { fail } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';
import type { TextStyleCore } from './text-style';
import { textStyleHandle } from './text-style';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Methods =
  | 'build'
  | 'setBold'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setForegroundColor'
  | 'setForegroundColorObject'
  | 'setItalic'
  | 'setStrikethrough'
  | 'setUnderline';

/** Makes a style. */
export class TextStyleBuilder implements Pick<GoogleBuilder, Methods> {
  static readonly calls: Calls<GoogleBuilder, Methods> = {
    build: gives(),
    setBold: gives('Boolean?'),
    setFontFamily: gives('text?'),
    setFontSize: gives('int?'),
    setForegroundColor: gives('text?'),
    setForegroundColorObject: gives('Color?'),
    setItalic: gives('Boolean?'),
    setStrikethrough: gives('Boolean?'),
    setUnderline: gives('Boolean?'),
  };
  private readonly core: TextStyleCore;

  constructor(core: TextStyleCore) {
    this.core = core;
  }

  private set<K extends keyof TextStyleModel>(name: K, value: TextStyleModel[K] | null): GoogleBuilder {
    const { [name]: _before, ...others } = this.core.style;
    this.core.style = value === null || value === undefined ? others : { ...others, [name]: value };
    return textStyleBuilderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#build() */
  build(): GoogleStyle {
    return textStyleHandle(this.core.context, this.core.style);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setBold(Boolean) */
  setBold(bold: boolean | null): GoogleBuilder {
    return this.set('bold', bold);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setFontFamily(String) */
  setFontFamily(fontFamily: string | null): GoogleBuilder {
    return this.set('fontFamily', fontFamily);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setFontSize(Integer) */
  setFontSize(fontSize: number | null): GoogleBuilder {
    return this.set('fontSize', fontSize);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setForegroundColor(String) */
  setForegroundColor(cssString: string | null): GoogleBuilder {
    const color = cssString === null ? null : (parseColor(cssString) ?? fail(this.core, 'Invalid argument: color'));
    return this.set('color', color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setForegroundColorObject(Color) */
  setForegroundColorObject(color: Color | null): GoogleBuilder {
    return this.set('color', colorText(color) ?? null);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setItalic(Boolean) */
  setItalic(italic: boolean | null): GoogleBuilder {
    return this.set('italic', italic);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setStrikethrough(Boolean) */
  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.set('strikethrough', strikethrough);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder#setUnderline(Boolean) */
  setUnderline(underline: boolean | null): GoogleBuilder {
    return this.set('underline', underline);
  }
}
