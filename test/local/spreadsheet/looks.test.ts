import { expect, test } from 'vitest';
import { colorNames } from '../../../local/model/color-names';
import { world } from './world';

function dressed() {
  const made = world();
  const cell = made.sheet.getRange('A1');
  const rule = made.app.newDataValidation().requireNumberGreaterThan(0).build();
  cell.setValue(5).setBackground('red').setNumberFormat('0.00').setNote('note').setDataValidation(rule);
  const state = () => ({
    value: cell.getValue(),
    background: cell.getBackground(),
    format: cell.getNumberFormat(),
    note: cell.getNote(),
    validated: cell.getDataValidation() !== null,
  });
  return { ...made, cell, state, before: state() };
}

const plain = { background: '#ffffff', format: '0.###############' };

test('a cleared sheet has neither values nor formats, but notes and validations', () => {
  const { sheet, state, before } = dressed();
  sheet.clear();
  expect(state()).toEqual({ ...before, ...plain, value: '' });
});

test('clearing one thing of a sheet leaves the others', () => {
  const { sheet, state, before } = dressed();
  sheet.clearNotes();
  expect(state()).toEqual({ ...before, note: '' });
  sheet.clearContents();
  expect(state()).toEqual({ ...before, note: '', value: '' });
  sheet.clearFormats();
  expect(state()).toEqual({ ...before, ...plain, note: '', value: '' });
});

test('clear takes what its options name', () => {
  const { cell, state, before } = dressed();
  cell.clear({ validationsOnly: true });
  expect(state()).toEqual({ ...before, validated: false });
  cell.clear({ commentsOnly: true, contentsOnly: true });
  expect(state()).toEqual({ ...before, validated: false, note: '', value: '' });
  cell.clear({ formatOnly: true });
  expect(state()).toEqual({ ...plain, validated: false, note: '', value: '' });
});

test('clearFormat of a range leaves the number format', () => {
  const { cell, state, before } = dressed();
  cell.clearFormat();
  expect(state()).toEqual({ ...before, background: '#ffffff' });
});

test('clearing the formats of a sheet takes its conditional formats along', () => {
  const { sheet, app, cell } = dressed();
  const rule = app.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([cell]).build();
  sheet.setConditionalFormatRules([rule]);
  sheet.clearContents();
  expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  sheet.clearFormats();
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

test('notes are given as a block, not as a text', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:B1');
  expect(() => Reflect.apply(range.setNotes, range, ['foo'])).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  );
  range.setNotes([['one', null]]);
  expect(range.getNotes()).toEqual([['one', '']]);
});

test('a number as a note reads differently alone and in a block', () => {
  const { sheet } = world();
  const cell = sheet.getRange('A1');
  Reflect.apply(cell.setNotes, cell, [[[25]]]);
  expect(cell.getNote()).toBe('25.0');
  Reflect.apply(cell.setNote, cell, [25]);
  expect(cell.getNote()).toBe('25');
});

test('an untouched cell wraps and overflows at once; one set to overflow does not wrap', () => {
  const { sheet, app } = world();
  const cell = sheet.getRange('A1');
  expect([cell.getWrap(), String(cell.getWrapStrategy())]).toEqual([true, 'OVERFLOW']);
  cell.setWrapStrategy(app.WrapStrategy.OVERFLOW);
  expect([cell.getWrap(), String(cell.getWrapStrategy())]).toEqual([false, 'OVERFLOW']);
  expect([cell.setWrap(true).getWrap(), String(cell.getWrapStrategy())]).toEqual([true, 'WRAP']);
});

test.each([
  ['LIGHTCORAL', '#f08080'],
  ['PapayaWhip', '#ffefd5'],
  ['#ABCDEF', '#abcdef'],
  ['#abc', '#aabbcc'],
  [null, '#ffffff'],
])('the background %s reads back as %s', (given, read) => {
  expect(world().sheet.getRange('A1').setBackground(given).getBackground()).toBe(read);
});

test('147 colours have a name', () => {
  expect(Object.keys(colorNames)).toHaveLength(147);
});

test('null brings letters back to normal', () => {
  const cell = world().sheet.getRange('A1');
  cell.setFontWeight('bold').setFontStyle('italic').setFontLine('underline').setVerticalAlignment('top');
  cell.setFontWeight(null).setFontStyle(null).setFontLine(null).setVerticalAlignment(null);
  expect([cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine(), cell.getVerticalAlignment()]).toEqual([
    'normal',
    'normal',
    'none',
    'bottom',
  ]);
});

test('the general format reads back as digits, any other as it was given', () => {
  const cell = world().sheet.getRange('A1');
  expect(cell.setNumberFormat('general').getNumberFormat()).toBe('0.###############');
  expect(cell.setNumberFormat('yyyy"年"m"月"d"日"').getNumberFormat()).toBe('yyyy"年"m"月"d"日"');
});

test('a text direction can be set and taken back', () => {
  const { sheet, app } = world();
  const cell = sheet.getRange('A1').setTextDirection(app.TextDirection.RIGHT_TO_LEFT);
  expect(String(cell.getTextDirection())).toBe('RIGHT_TO_LEFT');
  expect(cell.setTextDirection(null).getTextDirection()).toBeNull();
});

test('looks in blocks come back in blocks', () => {
  const range = world().sheet.getRange('A1:B1');
  range.setFontColors([['red', null]]).setFontWeights([['bold', null]]);
  range.setHorizontalAlignments([['center', 'right']]);
  expect(range.getFontColorObjects().map((row) => row.map((one) => one.asRgbColor().asHexString()))).toEqual([
    ['#ff0000', '#000000'],
  ]);
  expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
  expect(range.getHorizontalAlignments()).toEqual([['center', 'right']]);
  expect(() => range.setBackgrounds([['red']])).toThrow('The data has 1 but the range has 2.');
});

test('a colour is made before it is read', () => {
  const { app, sheet } = world();
  const builder = app.newColor();
  expect(String(builder.getColorType())).toBe('UNSUPPORTED');
  expect(() => builder.asRgbColor()).toThrow('Object is not of type RgbColor.');
  const color = builder.setRgbColor('#0a0B0c').build();
  expect(String(color.getColorType())).toBe('RGB');
  expect([color.asRgbColor().getRed(), color.asRgbColor().getGreen(), color.asRgbColor().getBlue()]).toEqual([
    10, 11, 12,
  ]);
  expect(() => color.asThemeColor()).toThrow('Object is not of type ThemeColor.');
  expect(sheet.getRange('A1').setBackgroundObject(color).getBackground()).toBe('#0a0b0c');
});

test('a text keeps its links and its styles, part by part', () => {
  const { sheet, app } = world();
  const bold = app.newTextStyle().setBold(true).setForegroundColor('blue').build();
  const value = app
    .newRichTextValue()
    .setText('see the task')
    .setLinkUrl(8, 12, 'https://example.com/1')
    .setTextStyle(0, 3, bold)
    .build();
  const read = sheet.getRange('A1').setRichTextValue(value).getRichTextValue();
  expect(sheet.getRange('A1').getValue()).toBe('see the task');
  expect([read?.getLinkUrl(), read?.getLinkUrl(8, 12)]).toEqual([null, 'https://example.com/1']);
  expect([read?.getTextStyle(0, 3).isBold(), read?.getTextStyle().isBold()]).toEqual([true, null]);
  expect(read?.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex()])).toEqual([
    ['see', 0, 3],
    [' the ', 3, 8],
    ['task', 8, 12],
  ]);
  sheet.getRange('A1').setValue('plain');
  expect(sheet.getRange('A1').getRichTextValue()?.getRuns()).toHaveLength(1);
  expect(sheet.getRange('A2').setValue(5).getRichTextValue()).toBeNull();
});

test('the style of a cell is read and written as one object', () => {
  const { sheet, app } = world();
  const cell = sheet.getRange('A1').setFontWeight('bold').setFontSize(14);
  const style = cell.getTextStyle();
  expect([style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor()]).toEqual([
    true,
    false,
    14,
    '#000000',
  ]);
  cell.setTextStyle(app.newTextStyle().setItalic(true).build());
  expect([cell.getFontStyle(), cell.getFontWeight()]).toEqual(['italic', 'bold']);
});
