import { expect, test } from 'vitest';
import { world } from './world';

test('values go in and come out', () => {
  const { sheet } = world();
  sheet.getRange('A1:B2').setValues([
    ['a', 1],
    [true, new Date('2024-07-01T00:00:00+08:00')],
  ]);
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['a', 1],
    [true, new Date('2024-07-01T00:00:00+08:00')],
  ]);
  expect(sheet.getLastRow()).toBe(2);
  expect(sheet.getRange('B2').getDisplayValue()).toBe('7/1/2024');
  expect(() => sheet.getRange('A1:B2').setValues([['a', 1]])).toThrow('The data has 1 but the range has 2.');
  expect(() => Reflect.get(sheet, 'getCharts')).toThrow('Sheet.getCharts is not emulated');
});
