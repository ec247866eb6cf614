import { expect, test } from 'vitest';
import { contact, enter, world } from './world';

function listed() {
  const at = world();
  at.sheet.getRange('B2:D6').setValues([
    ['name', 'rank', 'note'],
    ['a', 3, 'x'],
    ['b', 1, ''],
    ['c', 3, 'y'],
    ['d', 2, 'x'],
  ]);
  return at;
}

test('there is no filter until one is made; then any range of the sheet gives it', () => {
  const { sheet } = listed();
  expect(sheet.getFilter()).toBeNull();
  expect(sheet.getRange('A1').getFilter()).toBeNull();
  const filter = sheet.getRange('B2:D6').createFilter();
  expect(String(filter)).toBe('Filter');
  expect(sheet.getRange('Z99').getFilter()?.getRange().getA1Notation()).toBe('B2:D6');
  expect(() => sheet.getRange('A1:B2').createFilter()).toThrow();
  filter.remove();
  expect(sheet.getFilter()).toBeNull();
  expect(() => filter.getRange()).toThrow();
});

test('sorting by a filter orders the rows under the header, equals staying in order', () => {
  const { sheet } = listed();
  const filter = sheet.getRange('B2:D6').createFilter();
  filter.sort(3, true);
  expect(sheet.getRange('B2:B6').getValues().flat()).toEqual(['name', 'b', 'd', 'a', 'c']);
  filter.sort(3, false);
  expect(sheet.getRange('B2:B6').getValues().flat()).toEqual(['name', 'a', 'c', 'd', 'b']);
  expect(() => filter.sort(9, true)).toThrow();
});

test('only the column that a filter is sorted by has an order', () => {
  const { sheet } = listed();
  const filter = sheet.getRange('B2:D6').createFilter();
  const order = (column: number) => Reflect.get(filter, 'getColumnSortSpec')(column).getSortOrder();
  const sentence =
    'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.';
  expect(() => order(3)).toThrow(sentence);
  filter.sort(3, false);
  expect(String(order(3))).toBe('DESCENDING');
  expect(() => order(2)).toThrow(sentence);
});

test('rows that do not meet a criterion are hidden by the filter, the header and what lies outside never', () => {
  const { app, sheet } = listed();
  const filter = sheet.getRange('B2:D6').createFilter();
  const hidden = () => [1, 2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByFilter(row));
  filter.setColumnFilterCriteria(3, app.newFilterCriteria().whenNumberGreaterThan(1).build());
  expect(hidden()).toEqual([4]);
  filter.setColumnFilterCriteria(4, app.newFilterCriteria().setHiddenValues(['x']).build());
  expect(hidden()).toEqual([3, 4, 6]);
  filter.removeColumnFilterCriteria(3);
  expect(hidden()).toEqual([3, 6]);
  filter.setColumnFilterCriteria(4, app.newFilterCriteria().whenFormulaSatisfied('=$B3="a"').build());
  expect(hidden()).toEqual([4, 5, 6]);
});

test('criteria tell what they were made of, and a copy of them leaves the first alone', () => {
  const { app, sheet } = listed();
  const filter = sheet.getRange('B2:D6').createFilter();
  expect(filter.getColumnFilterCriteria(2)).toBeNull();
  filter.setColumnFilterCriteria(3, app.newFilterCriteria().whenNumberBetween(1, 2).build());
  const criteria = filter.getColumnFilterCriteria(3);
  expect([criteria?.getCriteriaType(), criteria?.getCriteriaValues()]).toEqual([
    app.BooleanCriteria.NUMBER_BETWEEN,
    [1, 2],
  ]);
  const other = criteria?.copy().setVisibleValues(['a']).whenTextContains('b').build();
  expect([other?.getCriteriaType(), other?.getVisibleValues()]).toEqual([app.BooleanCriteria.TEXT_CONTAINS, ['a']]);
  expect(criteria?.getVisibleValues()).toEqual([]);
  expect(app.newFilterCriteria().build().getCriteriaType()).toBeNull();
});

test('a filter is not sorted across cells protected against whoever runs the script', () => {
  const { book, sheet } = listed();
  const protection = sheet.getRange('C4').protect();
  protection.removeEditors(protection.getEditors());
  sheet.getRange('B2:D6').createFilter();
  const there = enter(book, { user: contact }).sheet.getFilter();
  expect(() => there?.sort(3, true)).toThrow('You are trying to edit a protected cell or object.');
});
