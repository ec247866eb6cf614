import { expect, test } from 'vitest';
import { typeInto } from '../../../local/execution/person-acts';
import { copyBook, copyName } from '../../../local/model/copy-book';
import { setLayer } from '../../../local/model/layers';
import { addMetadata } from '../../../local/model/metadata';
import { nameRange } from '../../../local/model/named-ranges';
import { readValues } from '../../../local/model/values';
import { area, contact, type Desk, desk, lead, protect, tab, validate } from './desk';

function furnished(): Desk {
  const at = desk();
  typeInto(at.of(lead), tab, 'A1', [['x', '=A1&"y"']]);
  protect(at, 'A1', { editors: [contact] });
  protect(at, '', { editors: [contact], description: 'frame', unprotected: [area('B2')] });
  nameRange(at.book, 'here', at.sheet.id, area('A1'));
  addMetadata(at.book, { key: 'key', value: '1', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } });
  validate(at, 'A1', { criterion: 'CHECKBOX', values: [], allowInvalid: true });
  setLayer(at.sheet.layers, 'note', { top: 1, left: 1, bottom: 1, right: 1 }, 'note');
  return at;
}

test('a copy belongs to whoever made it, and to nobody else', () => {
  const copy = copyBook(furnished().book, 'copy', 'new@example.com', 'Mine');
  expect([copy.id, copy.name, copy.owner]).toEqual(['copy', 'Mine', 'new@example.com']);
  expect([copy.editors, copy.viewers]).toEqual([[], []]);
});

test('in a copy range protections are gone and sheet protections have no editors, but keep their free cells', () => {
  const copy = copyBook(furnished().book, 'copy', 'new@example.com', 'Mine');
  expect(copy.protections).toMatchObject([
    { kind: 'SHEET', description: 'frame', editors: [], unprotected: [area('B2')] },
  ]);
});

test('a copy has the cells, notes, validations, names and metadata, and shares none of them with the first file', () => {
  const at = furnished();
  const copy = copyBook(at.book, 'copy', 'new@example.com', 'Mine');
  const [sheet] = copy.sheets;
  if (!sheet) throw new Error('a copy has a sheet');
  expect(sheet.layers.note).toEqual(at.sheet.layers.note);
  expect(sheet.layers.validation).toEqual(at.sheet.layers.validation);
  expect(copy.namedRanges).toEqual(at.book.namedRanges);
  expect(copy.metadata).toEqual(at.book.metadata);
  typeInto(at.of(lead), tab, 'A1', [['changed']]);
  expect(readValues(copy, sheet, { top: 1, left: 1, bottom: 1, right: 2 }, { toDate: String })).toEqual([['x', 'xy']]);
});

test('the name proposed for a copy is in the language of the file', () => {
  const { book } = desk();
  expect(copyName(book)).toBe('Copy of A file');
  expect(copyName({ ...book, locale: 'zh_CN' })).toBe('“A file”的副本');
});
