import type { TextRun, TextStyleModel } from '../../model/layers';
import { commonLink, commonStyle, piecesOf } from '../../model/text-runs';
import { richTextBuilderClass, richTextClass } from './classes';
import type { Calls, Core } from './handle';
import { gives } from './handle';
import { textStyleHandle } from './text-style';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Methods = 'copy' | 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle';

export interface RichTextCore extends Core {
  text: string;
  runs: readonly TextRun[];
  /** The looks of the cell, where the text has none of its own. */
  readonly base: TextStyleModel;
  /** Where this piece begins in the text it was taken from. */
  readonly start: number;
}

/** A text with links and styles of its own. */
export class RichText implements Pick<GoogleText, Methods> {
  static readonly calls: Calls<GoogleText, Methods> = {
    copy: gives(),
    getEndIndex: gives(),
    getLinkUrl: gives('', 'int,int'),
    getRuns: gives(),
    getStartIndex: gives(),
    getText: gives(),
    getTextStyle: gives('', 'int,int'),
  };
  private readonly core: RichTextCore;

  constructor(core: RichTextCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#copy() */
  copy(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return richTextBuilderClass.handle({ ...this.core, start: 0 });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#getText() */
  getText(): string {
    return this.core.text;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#getStartIndex() */
  getStartIndex(): number {
    return this.core.start;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#getEndIndex() */
  getEndIndex(): number {
    return this.core.start + this.core.text.length;
  }

  /**
   * Null where the stretch has no link, or several.
   * https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#getLinkUrl()
   */
  getLinkUrl(startOffset = 0, endOffset = this.core.text.length): string | null {
    return commonLink(this.core.runs, startOffset, endOffset) ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#getTextStyle() */
  getTextStyle(startOffset = 0, endOffset = this.core.text.length): GoogleAppsScript.Spreadsheet.TextStyle {
    return textStyleHandle(this.core.context, commonStyle(this.core.runs, startOffset, endOffset, this.core.base));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value#getRuns() */
  getRuns(): GoogleText[] {
    const { context, text, runs, base } = this.core;
    return piecesOf(runs, 0, text.length).map((piece) =>
      richTextClass.handle({
        context,
        base,
        text: text.slice(piece.start, piece.end),
        runs: [{ ...piece, start: 0, end: piece.end - piece.start }],
        start: piece.start,
      }),
    );
  }
}
