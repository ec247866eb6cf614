import { expect, test } from 'vitest';
import { world } from './world';

function source() {
  const made = world();
  const range = made.sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ]);
  range.setBackgrounds([
    ['#111111', '#222222'],
    ['#333333', '#444444'],
  ]);
  return { ...made, range };
}

test('the whole source is pasted beyond a smaller target', () => {
  const { sheet, range } = source();
  range.copyTo(sheet.getRange('D1'));
  expect(sheet.getRange('D1:E2').getValues()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(sheet.getRange('E2').getBackground()).toBe('#444444');
});

test('a larger target is filled in whole multiples only', () => {
  const { sheet, range } = source();
  sheet.getRange('F1:F4').setValue('kept');
  range.copyTo(sheet.getRange('D1:F4'));
  expect(sheet.getRange('D1:F4').getValues()).toEqual([
    [1, 2, 'kept'],
    [3, 4, 'kept'],
    [1, 2, 'kept'],
    [3, 4, 'kept'],
  ]);
});

test('values alone leave the looks of the target as they were, formulas become their results', () => {
  const { sheet, range, app } = source();
  sheet.getRange('B2').setFormula('=A1+A2');
  range.copyTo(sheet.getRange('D1'), app.CopyPasteType.PASTE_VALUES, false);
  expect(sheet.getRange('E2').getValue()).toBe(4);
  expect(sheet.getRange('E2').getFormula()).toBe('');
  expect(sheet.getRange('E2').getBackground()).toBe('#ffffff');
  range.copyTo(sheet.getRange('G1'), { contentsOnly: true });
  expect(sheet.getRange('H2').getValue()).toBe(4);
  range.copyTo(sheet.getRange('J1'), { formatOnly: true });
  expect([sheet.getRange('J1').getValue(), sheet.getRange('J1').getBackground()]).toEqual(['', '#111111']);
});

test('rows may become columns, with their looks', () => {
  const { sheet, range, app } = source();
  range.copyTo(sheet.getRange('D1'), app.CopyPasteType.PASTE_NORMAL, true);
  expect(sheet.getRange('D1:E2').getValues()).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(sheet.getRange('E1').getBackground()).toBe('#333333');
});

test('copied formulas count their references on, moved ones keep them', () => {
  const { sheet } = source();
  sheet.getRange('C1').setFormula('=A1+$B$1');
  sheet.getRange('C1').copyTo(sheet.getRange('D3'));
  expect(sheet.getRange('D3').getFormula()).toBe('=B3+$B$1');
  sheet.getRange('C1').moveTo(sheet.getRange('F6'));
  expect(sheet.getRange('F6').getFormula()).toBe('=A1+$B$1');
  expect(sheet.getRange('C1').isBlank()).toBe(true);
});

test('notes and validations are copied too', () => {
  const { sheet, range, app } = source();
  range.setNote('n').setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
  range.copyTo(sheet.getRange('D1'));
  expect(sheet.getRange('E2').getNote()).toBe('n');
  expect(sheet.getRange('E2').getDataValidation()).not.toBeNull();
  range.copyTo(sheet.getRange('G1'), app.CopyPasteType.PASTE_DATA_VALIDATION, false);
  expect([sheet.getRange('G1').getValue(), sheet.getRange('G1').getNote()]).toEqual(['', '']);
  expect(sheet.getRange('G1').getDataValidation()).not.toBeNull();
});

test('the widths of columns can be pasted, and nothing else with them', () => {
  const { sheet, range, app } = source();
  sheet.setColumnWidth(2, 40);
  range.copyTo(sheet.getRange('D1'), app.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  expect([sheet.getColumnWidth(4), sheet.getColumnWidth(5)]).toEqual([100, 40]);
  expect(sheet.getRange('D1:E2').isBlank()).toBe(true);
});

test('a source is copied by sheet and edges', () => {
  const { sheet, range } = source();
  range.copyValuesToRange(sheet, 4, 5, 1, 4);
  range.copyFormatToRange(sheet.getSheetId(), 7, 8, 1, 2);
  expect(sheet.getRange('D3:E4').getValues()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(sheet.getRange('H2').getBackground()).toBe('#444444');
  expect(sheet.getRange('G1:H2').isBlank()).toBe(true);
});

test.each([[[]], [['x']], [['range', 'FOO', 'no truth']]])('copyTo(%j) fits no form of the method', (given) => {
  const { sheet, range } = source();
  const args = given.map((one) => (one === 'range' ? sheet.getRange('D1') : one));
  expect(() => Reflect.apply(range.copyTo, range, args)).toThrow(
    /^The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Range\.copyTo\.$/,
  );
});

test.each([['FOO'], [{ contentsOnly: true, formatOnly: true }], [{ unknown: 1 }]])(
  'copyTo(range, %j) is taken without complaint',
  (how) => {
    const { sheet, range } = source();
    Reflect.apply(range.copyTo, range, [sheet.getRange('D1'), how]);
    expect(sheet.getRange('D1').getValue()).toBe(1);
  },
);

test('merged cells keep the first value, and are copied merged', () => {
  const { sheet, range } = source();
  range.merge();
  expect(range.getValues()).toEqual([
    [1, ''],
    ['', ''],
  ]);
  expect([range.isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()]).toEqual([true, false]);
  range.copyTo(sheet.getRange('D1'));
  expect(
    sheet
      .getRange('D1')
      .getMergedRanges()
      .map((one) => one.getA1Notation()),
  ).toEqual(['D1:E2']);
  range.breakApart();
  expect(range.isPartOfMerge()).toBe(false);
  sheet.getRange('A5:B6').mergeAcross();
  expect(sheet.getRange('A5:B6').getMergedRanges()).toHaveLength(2);
});
