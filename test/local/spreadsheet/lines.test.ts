import { expect, test } from 'vitest';
import { world } from './world';

function three() {
  const { sheet } = world();
  return sheet.appendRow(['sample1', 'sample2', 'sample3']);
}

test('each new column inside the data moves the last one on, and is blank', () => {
  const sheet = three();
  sheet.insertColumnAfter(2);
  expect(sheet.getLastColumn()).toBe(4);
  expect(sheet.getRange('C1').getValue()).toBe('');
  sheet.insertColumnBefore(2);
  expect(sheet.getLastColumn()).toBe(5);
  sheet.insertColumns(2, 2);
  sheet.insertColumnsAfter(2, 2);
  sheet.insertColumnsBefore(2, 2);
  expect(sheet.getLastColumn()).toBe(11);
});

test('blank rows inserted under the data do not count', () => {
  const sheet = three();
  sheet.insertRowAfter(2);
  sheet.insertRowBefore(2);
  sheet.insertRows(2, 2);
  sheet.insertRowsAfter(2, 2);
  sheet.insertRowsBefore(2, 2);
  expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([1, 1008]);
});

test('deleted columns are missing, deleted blank rows are not missed', () => {
  const sheet = three();
  sheet.insertColumnsAfter(1, 2);
  expect(sheet.deleteColumn(2).getLastColumn()).toBe(4);
  sheet.deleteColumns(2, 2);
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['sample1', 'sample3', '']]);
  sheet.deleteRow(2).deleteRows(2, 2);
  expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([1, 997]);
});

test('rows beyond the sheet cannot be deleted, nor all rows that are not frozen', () => {
  const sheet = three();
  expect(() => sheet.deleteRows(999, 3)).toThrow('Those rows are out of bounds.');
  sheet.setFrozenRows(1);
  expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  sheet.deleteRows(3, 998);
  expect(sheet.getMaxRows()).toBe(2);
});

test('new rows look like their neighbour: above when inserted after it, below when before it', () => {
  const { sheet } = world();
  sheet.getRange('A1').setBackground('red').setNote('header');
  sheet.getRange('A2').setBackground('lime');
  sheet.insertRowAfter(1);
  expect(sheet.getRange('A2').getBackground()).toBe('#ff0000');
  expect(sheet.getRange('A2').getNote()).toBe('');
  sheet.insertRowBefore(3);
  expect(sheet.getRange('A1:A4').getBackgrounds()).toEqual([['#ff0000'], ['#ff0000'], ['#00ff00'], ['#00ff00']]);
});

test('formulas, rules and dropdowns follow the lines that move', () => {
  const { sheet, app } = world();
  const choices = app.newDataValidation().requireValueInRange(sheet.getRange('C2:C3')).build();
  sheet.getRange('A5').setFormula('=SUM(C2:C3)').setDataValidation(choices);
  const rule = app
    .newConditionalFormatRule()
    .whenCellEmpty()
    .setBackground('red')
    .setRanges([sheet.getRange('A2:A9')]);
  sheet.setConditionalFormatRules([rule.build()]);
  sheet.insertRowsBefore(1, 2);
  expect(sheet.getRange('A7').getFormula()).toBe('=SUM(C4:C5)');
  expect(sheet.getRange('A7').getDataValidation()?.getCriteriaValues()[0].getA1Notation()).toBe('C4:C5');
  expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('A4:A11');
});

test('rows and columns can be hidden and shown', () => {
  const { sheet } = world();
  sheet.hideRows(2, 2);
  sheet.hideColumn(sheet.getRange('B2'));
  expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
  expect(sheet.isColumnHiddenByUser(2)).toBe(true);
  sheet.unhideRow(sheet.getRange('A2'));
  sheet.showColumns(2);
  expect([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2)]).toEqual([
    false,
    true,
    false,
  ]);
});

test('moved rows take their looks along, and formulas follow them', () => {
  const { sheet } = world();
  sheet.getRange('A1:A5').setValues([['a'], ['b'], ['c'], ['d'], ['e']]);
  sheet.getRange('A1').setNote('first');
  sheet.getRange('C1').setFormula('=A2');
  sheet.moveRows(sheet.getRange('A1:A2'), 5);
  expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['c', 'd', 'a', 'b', 'e']);
  expect(sheet.getRange('A3').getNote()).toBe('first');
  expect(sheet.getRange('C3').getFormula()).toBe('=A4');
  sheet.moveColumns(sheet.getRange('C1'), 1);
  expect(sheet.getRange('A3:B3').getValues()).toEqual([['b', 'a']]);
});

test('the whole sheet is sorted, header and all, unless rows are frozen', () => {
  const { sheet } = world();
  const fill = () =>
    sheet.getRange('A1:B4').setValues([
      ['Name', 'Age'],
      ['Cy', 3],
      ['Al', 9],
      ['Bo', 5],
    ]);
  fill();
  sheet.sort(2);
  expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Cy', 'Bo', 'Al', 'Name']);
  sheet.sort(1, false);
  expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Name', 'Cy', 'Bo', 'Al']);
  fill();
  sheet.setFrozenRows(1);
  sheet.sort(1);
  expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Name', 'Al', 'Bo', 'Cy']);
});

test('a range is sorted by columns counted from the sheet’s first', () => {
  const { sheet } = world();
  const range = sheet.getRange('C2:D5').setValues([
    ['b', 2],
    ['a', 2],
    ['c', 1],
    ['a', 3],
  ]);
  range.sort(4);
  expect(range.getValues()).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 2],
    ['a', 3],
  ]);
  range.sort([3, { column: 4, ascending: false }]);
  expect(range.getValues()).toEqual([
    ['a', 3],
    ['a', 2],
    ['b', 2],
    ['c', 1],
  ]);
  range.sort({ column: 3, ascending: false });
  expect(range.getValues()[0]).toEqual(['c', 1]);
});

test('truths rank above numbers and texts, blanks come last either way', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:A5').setValues([[1], ['x'], [false], [''], [3]]);
  expect(range.sort({ column: 1, ascending: false }).getValues().flat()).toEqual([false, 'x', 3, 1, '']);
  expect(range.sort(1).getValues().flat()).toEqual([1, 3, 'x', false, '']);
});

test('of rows that say the same, the first is kept and the range that is left is answered', () => {
  const { sheet } = world();
  const range = sheet.getRange('B2:C5').setValues([
    ['a', 1],
    ['b', 2],
    ['A', 3],
    ['b', 2],
  ]);
  expect(range.removeDuplicates().getA1Notation()).toBe('B2:C4');
  expect(sheet.getRange('B2:C5').getValues()).toEqual([
    ['a', 1],
    ['b', 2],
    ['A', 3],
    ['', ''],
  ]);
  expect(range.removeDuplicates([2]).getNumRows()).toBe(3);
  expect(sheet.getRange('B2:B5').getValues().flat()).toEqual(['a', 'b', '', '']);
});

test('cells put in or taken out shift only their own rows or columns', () => {
  const { sheet, app } = world();
  const range = sheet.getRange('A1:C3').setValues([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  sheet.getRange('B1').insertCells(app.Dimension.ROWS);
  expect(sheet.getRange('A1:C4').getValues()).toEqual([
    [1, '', 3],
    [4, 2, 6],
    [7, 5, 9],
    ['', 8, ''],
  ]);
  sheet.getRange('B1').deleteCells(app.Dimension.ROWS);
  expect(range.getValues()).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  sheet.getRange('B2').insertCells(app.Dimension.COLUMNS);
  expect(sheet.getRange('A2:D2').getValues()).toEqual([[4, '', 5, 6]]);
  sheet.getRange('A2:B2').deleteCells(app.Dimension.COLUMNS);
  expect(sheet.getRange('A2:D2').getValues()).toEqual([[5, 6, '', '']]);
});

test('Ctrl and an arrow lead to the end of a filled stretch, to the next one, or to the edge', () => {
  const { sheet, app } = world({ rows: 20, columns: 10 });
  const { UP, DOWN, NEXT, PREVIOUS } = app.Direction;
  sheet.getRange('B2:B4').setValue('x');
  sheet.getRange('B8').setValue('y');
  const from = (cell: string, direction: GoogleAppsScript.Spreadsheet.Direction) =>
    sheet.getRange(cell).getNextDataCell(direction).getA1Notation();
  expect([from('B2', DOWN), from('B4', DOWN), from('B8', DOWN), from('B20', DOWN)]).toEqual(['B4', 'B8', 'B20', 'B20']);
  expect([from('B8', UP), from('B4', UP), from('B2', UP), from('B1', UP)]).toEqual(['B4', 'B2', 'B1', 'B1']);
  expect([from('B2', NEXT), from('A2', NEXT), from('D2', PREVIOUS)]).toEqual(['J2', 'B2', 'B2']);
});

test('the data around a cell is one block, and includes the empty cell it was asked from', () => {
  const { sheet, app } = world();
  sheet.getRange('B2:D4').setValue('x');
  expect(sheet.getRange('C3').getDataRegion().getA1Notation()).toBe('B2:D4');
  expect(sheet.getRange('E3').getDataRegion().getA1Notation()).toBe('B2:E4');
  expect(sheet.getRange('C3').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('C2:C4');
  expect(sheet.getRange('C3').getDataRegion(app.Dimension.COLUMNS).getA1Notation()).toBe('B3:D3');
  expect(sheet.getRange('H9').getDataRegion().getA1Notation()).toBe('H9');
});
