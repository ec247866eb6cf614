import { expect, test } from 'vitest';
import { world } from './world';

test('a box is read as a person writes it', () => {
  const { sheet } = world();
  const range = sheet.getRange('B2:D5');
  expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([2, 2, 4, 3]);
  expect(range.getA1Notation()).toBe('B2:D5');
});

test('dollar signs and small letters disappear, and one cell has no colon', () => {
  const { sheet } = world({ columns: 40 });
  expect(sheet.getRange('$C$3').getA1Notation()).toBe('C3');
  expect(sheet.getRange('$aa$11').getA1Notation()).toBe('AA11');
  expect(sheet.getRange('C3:C3').getA1Notation()).toBe('C3');
});

test('whole columns reach the end of the sheet and keep their notation', () => {
  const { sheet } = world();
  const columns = sheet.getRange('D:F');
  expect(columns.getNumRows()).toBe(sheet.getMaxRows());
  sheet.insertRowsAfter(1000, 5);
  expect(columns.getNumRows()).toBe(1005);
  expect(columns.getA1Notation()).toBe('D:F');
});

test('a notation may name its own sheet, and no other one', () => {
  const { sheet, file } = world();
  expect(sheet.getRange('Sheet1!E10:F12').getA1Notation()).toBe('E10:F12');
  file.insertSheet('Other');
  expect(() => sheet.getRange('Other!A1')).toThrow('Range not found');
  expect(file.getRange("'Other'!B2").getSheet().getName()).toBe('Other');
});

test.each([
  ['B2:D5', [true, true, true, true]],
  ['2:5', [true, true, false, false]],
  ['B:D', [false, false, true, true]],
] as const)('%s says which of its sides are bounded', (notation, bounded) => {
  const range = world().sheet.getRange(notation);
  expect([
    range.isStartRowBounded(),
    range.isEndRowBounded(),
    range.isStartColumnBounded(),
    range.isEndColumnBounded(),
  ]).toEqual(bounded);
});

test('an offset of no rows or no columns is refused', () => {
  const range = world().sheet.getRange('B2:D5');
  expect(() => range.offset(0, 0, 0)).toThrow('number of rows');
  expect(() => range.offset(0, 0, 1, 0)).toThrow('number of columns');
  expect(range.offset(1, -1).getA1Notation()).toBe('A3:C6');
  expect(() => range.offset(-2, 0)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
});

test('cells are counted from the corner of their range', () => {
  const range = world().sheet.getRange('B2:D5');
  expect(range.getCell(1, 1).getA1Notation()).toBe('B2');
  expect(range.getCell(2, 2).getA1Notation()).toBe('C3');
  expect(() => range.getCell(5, 1)).toThrow('Cell reference out of range');
});

test('the second names of the same numbers agree with the first', () => {
  const { sheet } = world();
  const range = sheet.getRange('B2:D5') as GoogleAppsScript.Spreadsheet.Range & { getColumnIndex(): number };
  expect(range.getRowIndex()).toBe(range.getRow());
  expect(range.getColumnIndex()).toBe(range.getColumn());
  expect(range.getHeight()).toBe(range.getNumRows());
  expect(range.getWidth()).toBe(range.getNumColumns());
  expect(range.getGridId()).toBe(sheet.getSheetId());
});

test('a list of ranges keeps its order', () => {
  const { sheet } = world({ columns: 100 });
  const ranges = sheet.getRangeList(['a2:c3', 'bb4:be12']).getRanges();
  expect(ranges.map((range) => range.getA1Notation())).toEqual(['A2:C3', 'BB4:BE12']);
});

test('a list of ranges does to each what it is told', () => {
  const { sheet } = world();
  const list = sheet.getRangeList(['A1', 'C1:D1']).setValue('x').setBackground('red').setFontWeight('bold');
  expect(sheet.getRange('A1:D1').getValues()).toEqual([['x', '', 'x', 'x']]);
  expect(sheet.getRange('A1:D1').getBackgrounds()).toEqual([['#ff0000', '#ffffff', '#ff0000', '#ff0000']]);
  list.clear({ contentsOnly: true });
  expect(sheet.getRange('A1:D1').isBlank()).toBe(true);
  expect(sheet.getRange('C1').getFontWeight()).toBe('bold');
});

const refusals: [string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown][] = [
  ['The starting row of the range is too small.', (sheet) => sheet.getRange(0, 1)],
  ['The starting column of the range is too small.', (sheet) => sheet.getRange(1, 0)],
  ['The number of rows in the range must be at least 1.', (sheet) => sheet.getRange(1, 1, 0)],
  ['The number of columns in the range must be at least 1.', (sheet) => sheet.getRange(1, 1, 1, 0)],
  ['The coordinates of the range are outside the dimensions of the sheet.', (sheet) => sheet.getRange(1001, 1)],
  ['The coordinates of the range are outside the dimensions of the sheet.', (sheet) => sheet.getRange('AA1')],
  ['Range not found', (sheet) => sheet.getRange('no such name')],
  [
    "The parameters (Boolean) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    (sheet) => Reflect.apply(sheet.getRange, sheet, [true]),
  ],
];

test.each(refusals)('%s', (message, ask) => {
  const { sheet } = world();
  expect(() => ask(sheet)).toThrow(message);
  try {
    ask(sheet);
  } catch (error) {
    expect((error as Error).name).toBe('Exception');
  }
});
