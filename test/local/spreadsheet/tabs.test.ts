import { expect, test } from 'vitest';
import { createBook } from '../../../local/model/book';
import { lead, world } from './world';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const full = ['https://www.googleapis.com/auth/spreadsheets'];
const names = (sheets: Sheet[]) => sheets.map((sheet) => sheet.getName());

test('a new file has one sheet of the size that was asked for', () => {
  const options = {
    createBook: (name: string, rows: number, columns: number) =>
      createBook({ id: 'new', name, owner: lead, rows, columns }),
  };
  const file = world({ scopes: full, spreadsheet: options }).app.create('New', 25, 10);
  const [sheet] = file.getSheets();
  expect(names(file.getSheets())).toEqual(['Sheet1']);
  expect([sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([25, 10]);
  expect(file.getName()).toBe('New');
});

test('a sheet is the same by its id and by its name', () => {
  const { file, sheet } = world();
  expect(typeof sheet.getSheetId()).toBe('number');
  expect(file.getSheetById(sheet.getSheetId())?.getName()).toBe('Sheet1');
  expect(file.getSheetByName('Sheet1')?.getSheetId()).toBe(sheet.getSheetId());
  expect(sheet.getSheetName()).toBe(sheet.getName());
  expect(file.getSheetByName('sheet1')).toBeNull();
});

test('a file is found by its id, its address and its old key', () => {
  const { app, file } = world({ scopes: full });
  const old = app as typeof app & { openByKey(key: string): typeof file };
  expect(app.openById('book').getId()).toBe('book');
  expect(app.openByUrl(file.getUrl()).getId()).toBe('book');
  expect(old.openByKey('book').getId()).toBe('book');
  expect((file as typeof file & { getKey(): string }).getKey()).toBe(file.getId());
});

test('another file may only be opened with the full scope', () => {
  expect(() => world().app.openById('book')).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

test('a hidden sheet says so until it is shown again', () => {
  const sheet = world().file.insertSheet();
  expect(sheet.hideSheet().isSheetHidden()).toBe(true);
  expect(sheet.showSheet().isSheetHidden()).toBe(false);
});

test('when the sheet in front is hidden, another one comes to the front', () => {
  const { file } = world();
  file.insertSheet('Second').hideSheet();
  expect(file.getActiveSheet().getName()).toBe('Sheet1');
  expect(() => file.getActiveSheet().hideSheet()).toThrow("You can't hide all the sheets in a document.");
});

test('widths and heights can be set in one breath, for one line or for several', () => {
  const { sheet } = world();
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
  sheet.setColumnWidth(2, 200).setRowHeight(3, 31);
  expect([sheet.getColumnWidth(2), sheet.getRowHeight(3)]).toEqual([200, 31]);
  sheet.setColumnWidths(4, 3, 50).setRowHeights(5, 2, 40).setRowHeightsForced(8, 2, 5);
  expect([4, 5, 6, 7].map((column) => sheet.getColumnWidth(column))).toEqual([50, 50, 50, 100]);
  expect([5, 6, 7, 8, 9].map((row) => sheet.getRowHeight(row))).toEqual([40, 40, 21, 5, 5]);
});

test('a new sheet comes to the front with the next free name', () => {
  const { file } = world();
  expect(file.insertSheet().getName()).toBe('Sheet2');
  expect(file.getActiveSheet().getName()).toBe('Sheet2');
  file.insertSheet('First', 0);
  expect(names(file.getSheets())).toEqual(['First', 'Sheet1', 'Sheet2']);
  expect(file.insertSheet(1).getIndex()).toBe(2);
});

test('a sheet made from a template has its cells', () => {
  const { file, sheet } = world();
  sheet.getRange('A1').setValue('kept');
  const made = file.insertSheet('Made', 0, { template: sheet });
  expect(made.getRange('A1').getValue()).toBe('kept');
  expect(made.getSheetId()).not.toBe(sheet.getSheetId());
});

test('two sheets cannot have one name', () => {
  const { file, sheet } = world();
  const message = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
  expect(() => file.insertSheet('Sheet1')).toThrow(message);
  const other = file.insertSheet('Other');
  expect(() => other.setName('Sheet1')).toThrow(message);
  expect(sheet.setName('Sheet1').getName()).toBe('Sheet1');
});

test('the last sheet cannot be removed, and a removed one answers no more', () => {
  const { file, sheet } = world();
  expect(() => file.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  const gone = file.insertSheet('Gone');
  file.deleteSheet(gone);
  expect(names(file.getSheets())).toEqual(['Sheet1']);
  expect(() => gone.getLastRow()).toThrow('Sheet not found');
  expect(() => gone.getRange('A1')).toThrow('Sheet not found');
});

test('a formula follows the new name of its sheet, and breaks when the sheet goes', () => {
  const { file, sheet } = world();
  const other = file.insertSheet('Other');
  other.getRange('A1').setValue(7);
  sheet.getRange('A1').setFormula('=Other!A1');
  other.setName('An other');
  expect(sheet.getRange('A1').getFormula()).toBe("='An other'!A1");
  expect(sheet.getRange('A1').getValue()).toBe(7);
  file.deleteSheet(other);
  expect(sheet.getRange('A1').getValue()).toBe('#REF!');
});

test('sheets are duplicated, moved and copied', () => {
  const { file, sheet } = world();
  sheet.getRange('A1').setValue('x').setNote('a note');
  file.insertSheet('Last');
  file.setActiveSheet(sheet);
  const copy = file.duplicateActiveSheet();
  expect(names(file.getSheets())).toEqual(['Sheet1', 'Copy of Sheet1', 'Last']);
  expect([copy.getRange('A1').getValue(), copy.getRange('A1').getNote()]).toEqual(['x', 'a note']);
  file.moveActiveSheet(3);
  expect(names(file.getSheets())).toEqual(['Sheet1', 'Last', 'Copy of Sheet1']);
  expect(sheet.copyTo(file).getName()).toBe('Copy of Sheet1 1');
  copy.getRange('A1').setValue('y');
  expect(sheet.getRange('A1').getValue()).toBe('x');
});

test('frozen lines, tab colours and right-to-left are kept', () => {
  const { sheet } = world();
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
  expect(sheet.setTabColor('Tomato').getTabColor()).toBe('#ff6347');
  expect(sheet.setTabColor(null).getTabColor()).toBeNull();
});

test('the file keeps its name, its zone and its language', () => {
  const { file } = world();
  file.rename('Another');
  file.setSpreadsheetTimeZone('Europe/Paris');
  file.setSpreadsheetLocale('zh_CN');
  expect([file.getName(), file.getSpreadsheetTimeZone(), file.getSpreadsheetLocale()]).toEqual([
    'Another',
    'Europe/Paris',
    'zh_CN',
  ]);
  expect(file.getUrl()).toContain(file.getId());
});

test('a file holds no more than ten million cells', () => {
  const { file, sheet } = world({ rows: 1000, columns: 26 });
  const message = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  expect(() => sheet.insertRowsAfter(1, 400_000)).toThrow(message);
  expect(() => sheet.insertColumnsAfter(1, 10_000)).toThrow(message);
  sheet.insertRowsAfter(1, 383_000);
  expect(() => file.insertSheet()).toThrow(message);
});

test('only what a toast is given is shown', () => {
  const shown: unknown[] = [];
  const { file } = world({ spreadsheet: { toast: (...said) => shown.push(said) } });
  file.toast('Done');
  file.toast('Done', 'Title', -1);
  expect(shown).toEqual([
    ['Done', '', 5],
    ['Done', 'Title', -1],
  ]);
});

test('where there is no screen there is no user interface', () => {
  expect(() => world().app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});
