import { parseColor } from '../../model/color';
import type { TextStyleModel } from '../../model/layers';
import { textStyleBuilderClass, textStyleClass } from './classes';
import { colorHandle, colorText } from './color';
import type { Context } from './context';
import { fail } from './cores';
import type { Calls, Core } from './handle';
import { gives } from './handle';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Methods =
  | 'copy'
  | 'getFontFamily'
  | 'getFontSize'
  | 'getForegroundColor'
  | 'getForegroundColorObject'
  | 'isBold'
  | 'isItalic'
  | 'isStrikethrough'
  | 'isUnderline';
type BuilderMethods =
  | 'build'
  | 'setBold'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setForegroundColor'
  | 'setForegroundColorObject'
  | 'setItalic'
  | 'setStrikethrough'
  | 'setUnderline';

export interface TextStyleCore extends Core {
  style: TextStyleModel;
}

export function textStyleHandle(context: Context, style: TextStyleModel): GoogleStyle {
  return textStyleClass.handle({ context, style });
}

/** How letters look; null is what was not said, or differs within the text. */
export class TextStyle implements Pick<GoogleStyle, Methods> {
  static readonly calls: Calls<GoogleStyle, Methods> = {
    copy: gives(),
    getFontFamily: gives(),
    getFontSize: gives(),
    getForegroundColor: gives(),
    getForegroundColorObject: gives(),
    isBold: gives(),
    isItalic: gives(),
    isStrikethrough: gives(),
    isUnderline: gives(),
  };
  private readonly core: TextStyleCore;

  constructor(core: TextStyleCore) {
    this.core = core;
  }

  copy(): GoogleBuilder {
    return textStyleBuilderClass.handle({ ...this.core });
  }

  getFontFamily(): string | null {
    return this.core.style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.core.style.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.core.style.color ?? null;
  }

  getForegroundColorObject(): Color | null {
    const { color } = this.core.style;
    return color === undefined ? null : colorHandle(this.core.context, color);
  }

  isBold(): boolean | null {
    return this.core.style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.core.style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.core.style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.core.style.underline ?? null;
  }
}

/** Makes a style. */
export class TextStyleBuilder implements Pick<GoogleBuilder, BuilderMethods> {
  static readonly calls: Calls<GoogleBuilder, BuilderMethods> = {
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

  build(): GoogleStyle {
    return textStyleHandle(this.core.context, this.core.style);
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return this.set('bold', bold);
  }

  setFontFamily(fontFamily: string | null): GoogleBuilder {
    return this.set('fontFamily', fontFamily);
  }

  setFontSize(fontSize: number | null): GoogleBuilder {
    return this.set('fontSize', fontSize);
  }

  setForegroundColor(cssString: string | null): GoogleBuilder {
    const color = cssString === null ? null : (parseColor(cssString) ?? fail(this.core, 'Invalid argument: color'));
    return this.set('color', color);
  }

  setForegroundColorObject(color: Color | null): GoogleBuilder {
    return this.set('color', colorText(color) ?? null);
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return this.set('italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.set('strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return this.set('underline', underline);
  }
}
