import { expect, test } from 'vitest';
import { world } from './world';

test('numbers, texts and truths come back as they went in', () => {
  const { sheet } = world();
  const values = [
    [1, 'one', true],
    [-2.5, '', false],
  ];
  expect(sheet.getRange('A1:C2').setValues(values).getValues()).toEqual(values);
});

test('a date comes back as the same instant', () => {
  const { sheet } = world();
  const instant = new Date('2024-07-01T09:30:00+08:00');
  expect(sheet.getRange('A1').setValue(instant).getValue()).toEqual(instant);
});

test('what looks like a number or a day is read as one, unless the cell is text', () => {
  const { sheet } = world();
  sheet.getRange('A1:E1').setValues([['01234', '22 34', 'TRUE', '2026-11-20', '10%']]);
  expect(sheet.getRange('A1:C1').getValues()).toEqual([[1234, 2234, true]]);
  expect(sheet.getRange('D1').getValue()).toEqual(new Date('2026-11-20T00:00:00+08:00'));
  expect(sheet.getRange('E1').getValue()).toBe(0.1);
  sheet
    .getRange('A2:B2')
    .setNumberFormat('@')
    .setValues([['01234', '2026-11-20']]);
  expect(sheet.getRange('A2:B2').getValues()).toEqual([['01234', '2026-11-20']]);
});

test('an empty sheet has no last row and no last column', () => {
  const { sheet } = world();
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1');
});

test('a range is blank until something stands in it', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:C3');
  expect(range.isBlank()).toBe(true);
  sheet.getRange('C3').setValue(0);
  expect(range.isBlank()).toBe(false);
  expect(range.offset(0, 0, 2, 2).isBlank()).toBe(true);
});

test('the first appended row is the first row', () => {
  const { sheet } = world();
  expect(sheet.appendRow(['a', 'b', 'c']).getName()).toBe(sheet.getName());
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 3]);
  sheet.appendRow(['d']);
  expect(sheet.getRange('A1:C2').getValues()).toEqual([
    ['a', 'b', 'c'],
    ['d', '', ''],
  ]);
});

test('an appended row is read anew, whatever format waits there', () => {
  const { sheet } = world();
  sheet.getRange('A:A').setNumberFormat('@');
  sheet.appendRow(['007']);
  expect(sheet.getRange('A1').getValue()).toBe(7);
});

test('a full sheet grows under an appended row', () => {
  const { sheet } = world({ rows: 1, columns: 1 });
  sheet.appendRow([1]).appendRow([2, 3]);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([2, 2]);
});

test('a block of the wrong size is refused', () => {
  const range = world().sheet.getRange('A1:B2');
  expect(() => range.setValues([['a', 'b']])).toThrow(
    'The number of rows in the data does not match the number of rows in the range. ' +
      'The data has 1 but the range has 2.',
  );
  expect(() => range.setValues([['a'], ['b']])).toThrow(
    'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 1 but the range has 2.',
  );
});

test('a cell holds 50,000 characters and no more', () => {
  const cell = world().sheet.getRange('A1');
  expect(String(cell.setValue('x'.repeat(50_000)).getValue())).toHaveLength(50_000);
  expect(() => cell.setValue('x'.repeat(50_001))).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('a formula over several cells counts its references on', () => {
  const { sheet } = world();
  sheet.getRange('C1:D2').setFormula('=A1');
  expect(sheet.getRange('C1:D2').getFormulas()).toEqual([
    ['=A1', '=B1'],
    ['=A2', '=B2'],
  ]);
});

test('a formula is worked out at once', () => {
  const { sheet } = world();
  expect(sheet.getRange('A1').setFormula('=SUM(1,2)').getValue()).toBe(3);
  sheet.getRange('A2').setValue(10);
  expect(sheet.getRange('A3').setFormula('=A1+A2').getValue()).toBe(13);
  expect(sheet.getRange('A2').setValue(1).offset(1, 0).getValue()).toBe(4);
});

test('unticked boxes and formulas count as content, dropdowns do not', () => {
  const { sheet, app } = world();
  sheet.getRange('A9').setDataValidation(app.newDataValidation().requireValueInList(['x']).build());
  expect(sheet.getLastRow()).toBe(0);
  sheet.getRange('A5').insertCheckboxes();
  expect(sheet.getLastRow()).toBe(5);
  sheet.getRange('B7').setFormula('=""');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 2]);
});

test('large blocks are written and read', () => {
  const { sheet } = world({ rows: 50_001, columns: 25 });
  const block = Array.from({ length: 50_000 }, (_row, row) =>
    Array.from({ length: 25 }, (_cell, at) => `${row} ${at}`),
  );
  sheet.getRange(2, 1, 50_000, 25).setNumberFormat('@').setValues(block);
  const read = sheet.getDataRange().getValues();
  expect(read).toHaveLength(50_001);
  expect(read.at(-1)).toEqual(block.at(-1));
});
