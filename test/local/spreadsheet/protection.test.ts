import { expect, test } from 'vitest';
import { contact, enter, lead, world } from './world';

const outsider = 'nobody@example.com';
const refused = 'You are trying to edit a protected cell or object.';

const addresses = (protection: GoogleAppsScript.Spreadsheet.Protection) =>
  protection.getEditors().map((user) => user.getEmail());

test('a new protection lists the editors of the file without its owner, and changes nothing yet', () => {
  const { book, sheet } = world();
  const protection = sheet.getRange('A1:B2').protect();
  expect(addresses(protection)).toEqual([contact]);
  expect(protection.canEdit()).toBe(true);
  expect(protection.canDomainEdit()).toBe(false);
  expect(protection.isWarningOnly()).toBe(false);
  expect(protection.getDescription()).toBe('');
  expect(enter(book, { user: contact }).sheet.getRange('A1').setValue(1).getValue()).toBe(1);
});

test('a protected sheet with a warning and free cells can be set up in one chain, and lists no editors', () => {
  const { app, sheet } = world({ editors: [] });
  const protection = sheet
    .protect()
    .setDescription('frame')
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange('A1:B1')]);
  expect(protection.getProtectionType()).toBe(app.ProtectionType.SHEET);
  expect(protection.canEdit()).toBe(true);
  expect(protection.getEditors()).toEqual([]);
  expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['A1:B1']);
  expect(protection.getDescription()).toBe('frame');
});

test('the range of a protected sheet covers it wholly and has no notation', () => {
  const { sheet } = world();
  const range = sheet.protect().getRange();
  expect([range.getNumRows(), range.getNumColumns()]).toEqual([sheet.getMaxRows(), sheet.getMaxColumns()]);
  expect(range.getA1Notation()).toBe('');
});

test('a protected range follows what it is told: other cells, a name, a named range', () => {
  const { app, file, sheet } = world();
  const protection = sheet.getRange('A1').protect();
  expect(protection.getProtectionType()).toBe(app.ProtectionType.RANGE);
  expect(protection.setRange(sheet.getRange('C3:D4')).getRange().getA1Notation()).toBe('C3:D4');
  expect(protection.getRangeName()).toBeNull();
  file.setNamedRange('frame', sheet.getRange('E5:F6'));
  expect(protection.setRangeName('frame').getRangeName()).toBe('frame');
  expect(protection.getRange().getA1Notation()).toBe('E5:F6');
  file.setNamedRange('other', sheet.getRange('G7'));
  const other = file.getNamedRanges().find((named) => named.getName() === 'other');
  expect(other && protection.setNamedRange(other).getRangeName()).toBe('other');
  expect(protection.getRange().getA1Notation()).toBe('G7');
  expect(protection.getUnprotectedRanges()).toEqual([]);
  expect(() => protection.setRangeName('none')).toThrow();
  expect(() => protection.setUnprotectedRanges([sheet.getRange('A1')])).toThrow();
});

test('protecting a sheet twice gives the same protection, protecting a range twice gives two', () => {
  const { app, file, sheet } = world();
  sheet.protect().setDescription('once');
  expect(sheet.protect().getDescription()).toBe('once');
  sheet.getRange('A1').protect();
  sheet.getRange('A1').protect();
  file.insertSheet('second').getRange('A1').protect();
  expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
  expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
  expect(file.getProtections(app.ProtectionType.RANGE)).toHaveLength(3);
  expect(() => Reflect.apply(sheet.getProtections, sheet, ['RANGE'])).toThrow('method signature');
});

test('once the others are removed only the owner may write there; the owner and whoever runs the script stay', () => {
  const { book, sheet } = world();
  const protection = sheet.getRange('A1:B2').protect();
  protection.removeEditors(protection.getEditors());
  expect(addresses(protection)).toEqual([]);
  expect(protection.removeEditor(lead).canEdit()).toBe(true);
  const there = enter(book, { user: contact });
  expect(() => there.sheet.getRange('B2').setValue(1)).toThrow(refused);
  expect(() => there.sheet.getRange('A1:C3').setValues(Array(3).fill(['', '', '']))).toThrow(refused);
  expect(there.sheet.getRange('C3').setValue(1).getValue()).toBe(1);
  sheet.getRange('B2').setValue('lead');
  expect(sheet.getRange('B2').getValue()).toBe('lead');

  const mine = there.sheet.getRange('D4').protect();
  expect(addresses(mine.removeEditor(contact))).toEqual([contact]);
});

test('whoever may not edit inside may see the protection, but neither its editors nor change it', () => {
  const { app, book, sheet } = world();
  const made = sheet.getRange('A1').protect().setDescription('lead only');
  made.removeEditors(made.getEditors());
  const there = enter(book, { user: contact });
  const [protection] = there.sheet.getProtections(app.ProtectionType.RANGE);
  if (!protection) throw new Error('it is there');
  expect([protection.canEdit(), protection.getDescription()]).toEqual([false, 'lead only']);
  for (const act of [
    () => protection.getEditors(),
    () => protection.canDomainEdit(),
    () => protection.setDescription('mine'),
    () => protection.addEditor(contact),
    () => protection.remove(),
  ]) {
    expect(act).toThrow(refused);
  }
});

test('naming somebody in a protection does not share the file with him', () => {
  const { book, file, sheet } = world();
  const protection = sheet.getRange('A1').protect().addEditor(outsider).addEditors([contact.toUpperCase()]);
  expect(addresses(protection)).toEqual([contact, outsider]);
  expect(file.getEditors().map((user) => user.getEmail())).not.toContain(outsider);
  expect(() => enter(book, { user: outsider }).sheet.getRange('A1').setValue(1)).toThrow();
});

test('an address that is no Google account is refused by name, and nobody is added', () => {
  const { sheet } = world({ spreadsheet: { accounts: (email) => email !== 'x@163.com' } });
  const protection = sheet.getRange('A1').protect();
  expect(() => protection.addEditor('x@163.com')).toThrow('Invalid email: x@163.com');
  expect(() => protection.addEditors([outsider, 'x@163.com'])).toThrow('Invalid email: x@163.com');
  expect(() => protection.addEditor('nobody')).toThrow('Invalid email: nobody');
  expect(addresses(protection)).toEqual([contact]);
});

test('cells left free on a protected sheet may be edited by all, the rest by nobody else', () => {
  const { book, sheet } = world();
  const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B'), sheet.getRange('D2:D')]);
  protection.removeEditors(protection.getEditors());
  const there = enter(book, { user: contact }).sheet;
  there.getRange('B2:B3').setValues([[1], [2]]);
  expect(() => there.getRange('B2:C2').setValues([[1, 2]])).toThrow(refused);
  expect(() => there.getRange('B1').setValue(1)).toThrow(refused);
  protection.setUnprotectedRanges([]);
  expect(() => there.getRange('B2').setValue(1)).toThrow(refused);
});

test('a warning stops no script; turned off again, every editor of the file is back', () => {
  const { book, sheet } = world();
  const protection = sheet.getRange('A1').protect();
  protection.removeEditors(protection.getEditors());
  protection.setWarningOnly(true);
  enter(book, { user: contact }).sheet.getRange('A1').setValue(1);
  expect(addresses(protection.addEditor(outsider))).toEqual([]);
  expect(addresses(protection.setWarningOnly(false))).toEqual([contact]);
});

test('the domain may be let in where there is one', () => {
  const { book, sheet } = world();
  const protection = sheet.getRange('A1').protect();
  protection.removeEditors(protection.getEditors());
  protection.setDomainEdit(true);
  expect(protection.canDomainEdit()).toBe(true);
  enter(book, { user: contact }).sheet.getRange('A1').setValue(1);
  const home = world({ spreadsheet: { consumer: () => true } });
  expect(() => home.sheet.protect().setDomainEdit(false)).toThrow();
});

test('a removed protection protects nothing, and its handle is dead', () => {
  const { app, book, sheet } = world();
  const protection = sheet.getRange('A1').protect();
  protection.removeEditors(protection.getEditors());
  protection.remove();
  expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  enter(book, { user: contact }).sheet.getRange('A1').setValue(1);
  expect(() => protection.getRange()).toThrow();
});
