import type { TextRun } from '../../model/layers';
import { changeRuns } from '../../model/text-runs';
import { richTextBuilderClass, richTextClass, textStyleClass } from './classes';
import type { Context } from './context';
import { fail } from './cores';
import type { Calls } from './handle';
import { gives } from './handle';
import type { RichTextCore } from './rich-text';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type Methods = 'build' | 'setLinkUrl' | 'setText' | 'setTextStyle';

export function newRichTextCore(context: Context): RichTextCore {
  return { context, text: '', runs: [], base: {}, start: 0 };
}

/** Makes a text with links and styles. */
export class RichTextBuilder implements Pick<GoogleBuilder, Methods> {
  static readonly calls: Calls<GoogleBuilder, Methods> = {
    build: gives(),
    setLinkUrl: gives('text?', 'int,int,text?'),
    setText: gives('String'),
    setTextStyle: gives('TextStyle?', 'int,int,TextStyle?'),
  };
  private readonly core: RichTextCore;

  constructor(core: RichTextCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder#build() */
  build(): GoogleAppsScript.Spreadsheet.RichTextValue {
    return richTextClass.handle({ ...this.core });
  }

  /**
   * A new text has neither links nor styles.
   * https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder#setText(String)
   */
  setText(text: string): GoogleBuilder {
    this.core.text = String(text);
    this.core.runs = [];
    return richTextBuilderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder#setLinkUrl(String) */
  setLinkUrl(first: number | string | null, end?: number, url?: string | null): GoogleBuilder {
    const link = typeof first === 'number' ? url : first;
    return this.change(first, end, ({ link: _before, ...run }) => (link ? { ...run, link } : run));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder#setTextStyle(TextStyle) */
  setTextStyle(first: number | Style | null, end?: number, given?: Style | null): GoogleBuilder {
    const style = textStyleClass.coreOf(typeof first === 'number' ? given : first)?.style;
    return this.change(first, end, ({ style: before, ...run }) =>
      style ? { ...run, style: { ...before, ...style } } : run,
    );
  }

  private change(first: unknown, last: number | undefined, edit: (run: TextRun) => TextRun): GoogleBuilder {
    const { length } = this.core.text;
    const [start, end] = typeof first === 'number' ? [first, last ?? length] : [0, length];
    // The sentence is unverified.
    if (start < 0 || end > length || start > end) fail(this.core, 'Invalid argument: offsets are out of the text.');
    if (end > start) this.core.runs = changeRuns(this.core.runs, start, end, edit);
    return richTextBuilderClass.handle(this.core);
  }
}
