import { expect, test } from 'vitest';
import { copyBook } from '../../../local/model/copy-book';
import { world } from './world';

const full = 'https://www.googleapis.com/auth/spreadsheets';

test('with the scope for the current file alone no other file is opened, made or copied', () => {
  const { app, file } = world();
  const refusal = (method: string) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${full}`;
  expect(() => app.openById('other')).toThrow(refusal('SpreadsheetApp.openById'));
  expect(() => app.openByUrl('https://docs.google.com/spreadsheets/d/other/edit')).toThrow(
    refusal('SpreadsheetApp.openByUrl'),
  );
  expect(() => app.create('new')).toThrow(refusal('SpreadsheetApp.create'));
  expect(() => file.copy('copy')).toThrow(refusal('Spreadsheet.copy'));
});

test('with the full scope a copy is another file, of whoever runs the script', () => {
  const { file } = world({
    scopes: [full],
    spreadsheet: { copyBook: (book, name) => copyBook(book, 'copy', 'new@example.com', name) },
  });
  const copy = file.copy('Mine');
  expect([copy.getId(), copy.getName(), copy.getOwner()?.getEmail()]).toEqual(['copy', 'Mine', 'new@example.com']);
});
