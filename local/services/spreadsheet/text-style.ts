import type { TextStyleModel } from '../../model/layers';
import { textStyleBuilderClass, textStyleClass } from './classes';
import { colorHandle } from './color';
import type { Context } from './context';
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

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#copy() */
  copy(): GoogleBuilder {
    return textStyleBuilderClass.handle({ ...this.core });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#getFontFamily() */
  getFontFamily(): string | null {
    return this.core.style.fontFamily ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#getFontSize() */
  getFontSize(): number | null {
    return this.core.style.fontSize ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#getForegroundColor() */
  getForegroundColor(): string | null {
    return this.core.style.color ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#getForegroundColorObject() */
  getForegroundColorObject(): Color | null {
    const { color } = this.core.style;
    return color === undefined ? null : colorHandle(this.core.context, color);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#isBold() */
  isBold(): boolean | null {
    return this.core.style.bold ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#isItalic() */
  isItalic(): boolean | null {
    return this.core.style.italic ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#isStrikethrough() */
  isStrikethrough(): boolean | null {
    return this.core.style.strikethrough ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/text-style#isUnderline() */
  isUnderline(): boolean | null {
    return this.core.style.underline ?? null;
  }
}
