import { boxAt } from '../../model/area';
import { cellsChanged } from '../../model/changes';
import type { TextRun, TextStyleModel } from '../../model/layers';
import { layerAt, setLayerBlock } from '../../model/layers';
import { readCalculated } from '../../model/values';
import { richTextClass, textStyleClass } from './classes';
import { fail } from './cores';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';
import { textStyleHandle } from './text-style';
import { enterEntries } from './write-values';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Methods =
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'getTextStyle'
  | 'getTextStyles'
  | 'setTextStyle'
  | 'setTextStyles';

/** What a style says of a cell without a font of its own; the cell itself says Arial (gas-fakes, test/testsheetsformatting.js). */
const freshFont = 'arial,sans,sans-serif';

/** Texts with links and styles, and the style of a cell as one object. */
export class RangeText extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getRichTextValue: reads(),
    getRichTextValues: reads(),
    setRichTextValue: writes('RichTextValue'),
    setRichTextValues: writes('Object[][]'),
    getTextStyle: reads(),
    getTextStyles: reads(),
    setTextStyle: writes('TextStyle?'),
    setTextStyles: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getRichTextValue() */
  getRichTextValue(): GoogleText | null {
    const { top, left } = this.box;
    return this.richText(top, left);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getRichTextValues() */
  getRichTextValues(): (GoogleText | null)[][] {
    return this.eachCell((row, column) => this.richText(row, column));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setRichTextValue(RichTextValue) */
  setRichTextValue(value: GoogleText): GoogleRange {
    return this.setRichTextValues(this.eachCell(() => value));
  }

  /**
   * The text stays text, whatever it looks like: unverified.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setRichTextValues(Object)
   */
  setRichTextValues(values: GoogleText[][]): GoogleRange {
    const box = this.mustFit(values);
    const { sheet } = this;
    const cores = values.map((row) =>
      row.map((value) => richTextClass.coreOf(value) ?? fail(this.core, 'Invalid argument: richTextValues')),
    );
    enterEntries(
      this.core,
      cores.map((row) => row.map(({ text }) => (text === '' ? '' : `'${text}`))),
    );
    const runs = cores.map((row) =>
      row.map((core): TextRun[] | undefined => (core.runs.length > 0 ? [...core.runs] : undefined)),
    );
    setLayerBlock(sheet.layers, 'text', box, runs);
    cellsChanged(this.core.book.changes, sheet.id, box);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getTextStyle() */
  getTextStyle(): GoogleStyle {
    const { top, left } = this.box;
    return textStyleHandle(this.core.context, this.style(top, left));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getTextStyles() */
  getTextStyles(): GoogleStyle[][] {
    return this.eachCell((row, column) => textStyleHandle(this.core.context, this.style(row, column)));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setTextStyle(TextStyle) */
  setTextStyle(style: GoogleStyle | null): GoogleRange {
    return this.setTextStyles(this.eachCell(() => style));
  }

  /**
   * What a style does not say stays as it is; null brings the cell's letters back to the default.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setTextStyles(Object)
   */
  setTextStyles(styles: (GoogleStyle | null)[][]): GoogleRange {
    const box = this.mustFit(styles);
    mustEditCells(this.core, box);
    const wanted = styles.map((row) =>
      row.map((style) => (style === null ? null : textStyleClass.coreOf(style)?.style)),
    );
    this.put('fontColor', wanted, ({ color }) => color);
    this.put('fontFamily', wanted, ({ fontFamily }) => fontFamily);
    this.put('fontSize', wanted, ({ fontSize }) => fontSize);
    this.put('fontWeight', wanted, ({ bold }) => (bold === undefined ? undefined : bold ? 'bold' : 'normal'));
    this.put('fontStyle', wanted, ({ italic }) => (italic === undefined ? undefined : italic ? 'italic' : 'normal'));
    this.put('fontLine', wanted, ({ underline, strikethrough }) => {
      if (underline === undefined && strikethrough === undefined) return undefined;
      return strikethrough ? 'line-through' : underline ? 'underline' : 'none';
    });
    return this.self;
  }

  private put<K extends 'fontColor' | 'fontFamily' | 'fontSize' | 'fontWeight' | 'fontStyle' | 'fontLine'>(
    name: K,
    wanted: (TextStyleModel | null | undefined)[][],
    pick: (style: TextStyleModel) => ReturnType<typeof layerAt<K>>,
  ): void {
    const before = this.block(name, undefined);
    const after = wanted.map((row, at) =>
      row.map((style, column) => (style === null ? undefined : (pick(style ?? {}) ?? before[at]?.[column]))),
    );
    this.lay(name, after, (value) => value);
  }

  private eachCell<T>(make: (row: number, column: number) => T): T[][] {
    const { box } = this;
    return Array.from({ length: box.bottom - box.top + 1 }, (_row, row) =>
      Array.from({ length: box.right - box.left + 1 }, (_cell, column) => make(box.top + row, box.left + column)),
    );
  }

  private style(row: number, column: number): TextStyleModel {
    const { layers } = this.sheet;
    const line = layerAt(layers, 'fontLine', row, column);
    return {
      bold: layerAt(layers, 'fontWeight', row, column) === 'bold',
      italic: layerAt(layers, 'fontStyle', row, column) === 'italic',
      strikethrough: line === 'line-through',
      underline: line === 'underline',
      color: layerAt(layers, 'fontColor', row, column) ?? '#000000',
      fontFamily: layerAt(layers, 'fontFamily', row, column) ?? freshFont,
      fontSize: layerAt(layers, 'fontSize', row, column) ?? 10,
    };
  }

  /** Null where the cell holds no text. */
  private richText(row: number, column: number): GoogleText | null {
    const [[text = ''] = []] = readCalculated(this.core.book, this.sheet, boxAt(row, column));
    if (typeof text !== 'string') return null;
    const runs = layerAt(this.sheet.layers, 'text', row, column) ?? [];
    return richTextClass.handle({ context: this.core.context, text, runs, base: this.style(row, column), start: 0 });
  }
}
