import { expect, test } from 'vitest';
import { contact, enter, lead, world } from './world';

const notation = (range: GoogleAppsScript.Spreadsheet.Range | null) => range?.getA1Notation() ?? null;

test('a name shows at once what it was changed to: its cells, itself, its end', () => {
  const { file, sheet } = world();
  file.setNamedRange('first', sheet.getRange('A1:B2'));
  const [named] = file.getNamedRanges();
  if (!named) throw new Error('it is there');
  named.setName('second').setRange(sheet.getRange('C3'));
  expect(file.getNamedRanges().map((one) => one.getName())).toEqual(['second']);
  expect(file.getRangeByName('first')).toBeNull();
  expect(notation(file.getRangeByName('SECOND'))).toBe('C3');
  expect(notation(sheet.getRange('second'))).toBe('C3');
  named.remove();
  expect(file.getNamedRanges()).toEqual([]);
  expect(() => named.getName()).toThrow();
});

test('naming cells anew under a known name moves the name; a sheet lists only its own names', () => {
  const { file, sheet } = world();
  const other = file.insertSheet('other');
  file.setNamedRange('here', sheet.getRange('A1'));
  file.setNamedRange('here', other.getRange('B2:B'));
  expect(file.getNamedRanges()).toHaveLength(1);
  expect([sheet.getNamedRanges(), other.getNamedRanges()].map((names) => names.length)).toEqual([0, 1]);
  file.removeNamedRange('here');
  expect(other.getNamedRanges()).toEqual([]);
  expect(() => file.removeNamedRange('here')).toThrow();
});

test.each(['', '1st', 'A1', 'two words', 'R1C1', 'true', 'a-b'])('%s cannot be the name of a range', (name) => {
  const { file, sheet } = world();
  expect(() => file.setNamedRange(name, sheet.getRange('A1'))).toThrow();
});

test('a protection of a name goes where the name goes', () => {
  const { file, sheet } = world();
  file.setNamedRange('frame', sheet.getRange('A1'));
  const protection = sheet.getRange('Z1').protect().setRangeName('frame');
  file.setNamedRange('frame', sheet.getRange('B2'));
  expect(notation(protection.getRange())).toBe('B2');
  file.removeNamedRange('frame');
  expect([protection.getRangeName(), notation(protection.getRange())]).toEqual([null, 'B2']);
});

test.each(['B2:C3', 'A2:B2', 'B2', 'A1:A5', '2:3'])('metadata cannot cling to %s', (a1) => {
  const { sheet } = world();
  expect(() => sheet.getRange(a1).addDeveloperMetadata('key')).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
      'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
});

test('metadata is found by all its criteria, and follows what is set on it', () => {
  const { app, file, sheet } = world();
  file.addDeveloperMetadata('schema', '1');
  sheet.addDeveloperMetadata('sheet', 'tasks', app.DeveloperMetadataVisibility.PROJECT);
  sheet.getRange('C:C').addDeveloperMetadata('column', 'due');
  sheet.getRange('2:2').addDeveloperMetadata('row');
  const find = (key: string) => file.createDeveloperMetadataFinder().withKey(key).find();
  const [column] = find('column');
  if (!column) throw new Error('it is there');
  expect([column.getValue(), column.getVisibility()]).toEqual(['due', app.DeveloperMetadataVisibility.DOCUMENT]);
  expect(find('row')[0]?.getValue()).toBeNull();
  const finder = () => file.createDeveloperMetadataFinder();
  expect(finder().find()).toHaveLength(4);
  expect(finder().withKey('column').withValue('due').withId(column.getId()).find()).toHaveLength(1);
  expect(finder().withKey('column').withValue('else').find()).toEqual([]);
  expect(finder().withVisibility(app.DeveloperMetadataVisibility.PROJECT).find()[0]?.getKey()).toBe('sheet');
  expect(finder().withLocationType(app.DeveloperMetadataLocationType.ROW).find()[0]?.getKey()).toBe('row');
  column.setKey('moved').setValue('end');
  expect(find('column')).toEqual([]);
  expect(find('moved')[0]?.getValue()).toBe('end');
  column.remove();
  expect(find('moved')).toEqual([]);
});

test('metadata tells where it clings, also after it was moved', () => {
  const { app, file, sheet } = world();
  const type = app.DeveloperMetadataLocationType;
  sheet.getRange('C:C').addDeveloperMetadata('key');
  const [item] = sheet.getRange('C:C').getDeveloperMetadata();
  if (!item) throw new Error('it is there');
  expect(item.getLocation().getLocationType()).toBe(type.COLUMN);
  expect(notation(item.getLocation().getColumn())).toBe('C:C');
  expect([item.getLocation().getRow(), item.getLocation().getSheet()]).toEqual([null, null]);
  expect(notation(item.moveToRow(sheet.getRange('4:4')).getLocation().getRow())).toBe('4:4');
  expect(() => item.moveToColumn(sheet.getRange('4:4'))).toThrow();
  expect(item.moveToSheet(sheet).getLocation().getSheet()?.getSheetId()).toBe(sheet.getSheetId());
  expect(sheet.getDeveloperMetadata()).toHaveLength(1);
  expect(item.moveToSpreadsheet().getLocation().getSpreadsheet()?.getId()).toBe(file.getId());
  expect(file.getDeveloperMetadata()).toHaveLength(1);
  expect(sheet.getDeveloperMetadata()).toEqual([]);
});

test('a sheet finds what clings to its lines too, a range only what lies inside it or, asked so, crosses it', () => {
  const { sheet } = world();
  sheet.addDeveloperMetadata('sheet');
  sheet.getRange('C:C').addDeveloperMetadata('column');
  const keys = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
    finder.find().map((one) => one.getKey());
  expect(keys(sheet.createDeveloperMetadataFinder())).toEqual(['sheet', 'column']);
  expect(keys(sheet.getRange('B:D').createDeveloperMetadataFinder())).toEqual(['column']);
  expect(keys(sheet.getRange('C2').createDeveloperMetadataFinder())).toEqual([]);
  expect(keys(sheet.getRange('C2').createDeveloperMetadataFinder().onIntersectingLocations())).toEqual([
    'sheet',
    'column',
  ]);
});

test('metadata of a column goes with it when columns come in before it, and ends with it', () => {
  const { sheet } = world();
  sheet.getRange('C:C').addDeveloperMetadata('column');
  sheet.insertColumnBefore(1);
  const [item] = sheet.createDeveloperMetadataFinder().find();
  expect(notation(item?.getLocation().getColumn() ?? null)).toBe('D:D');
  sheet.deleteColumn(4);
  expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
});

test('the lists of people hold those with more rights too', () => {
  const { file } = world({ viewers: ['viewer@example.com'] });
  const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());
  expect(file.getOwner()?.getEmail()).toBe(lead);
  expect(emails(file.getEditors())).toEqual([lead, contact]);
  expect(emails(file.getViewers())).toEqual([lead, contact, 'viewer@example.com']);
  file.addEditor('viewer@example.com').addViewers(['viewer@example.com', 'new@example.com']);
  expect(emails(file.getEditors())).toEqual([lead, contact, 'viewer@example.com']);
  file.removeEditor(contact).removeViewer('new@example.com').removeEditor(lead);
  expect(emails(file.getViewers())).toEqual([lead, 'viewer@example.com']);
});

test('a file on a shared drive has no owner', () => {
  const { file } = world({ owner: null, editors: [lead] });
  expect(file.getOwner()).toBeNull();
});

test('the file is shared only with Google accounts, and only by who may edit it', () => {
  const { book, file } = world({
    viewers: ['v@example.com'],
    spreadsheet: { accounts: (email) => email !== 'x@qq.com' },
  });
  expect(() => file.addEditors(['a@example.com', 'x@qq.com'])).toThrow('Invalid email: x@qq.com');
  expect(file.getEditors()).toHaveLength(2);
  expect(() => enter(book, { user: 'v@example.com' }).file.addEditor('a@example.com')).toThrow();
});
