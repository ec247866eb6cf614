import { expect, test } from 'vitest';
import { createBook } from '../../../local/model/book';
import { world } from './world';

const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';

test('a notation that begins with a bare exclamation mark means the sheet itself', () => {
  expect(world().sheet.getRange('!c2:e5').getA1Notation()).toBe('C2:E5');
});

test('no formula where one was empties the cell', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:B1').setValues([[1, 2]]);
  range.setFormulas([[null as unknown as string, '=1+1']]);
  expect(range.getValues()).toEqual([['', 2]]);
  expect(range.getFormulas()).toEqual([['', '=1+1']]);
  range.setFormula(null as unknown as string);
  expect(range.getValues()).toEqual([['', '']]);
});

test('a validation of which nothing is asked yet has no criterion', () => {
  const { app } = world();
  const builder = app.newDataValidation();
  expect(builder.getCriteriaType()).toBeNull();
  expect(String(builder.requireCheckbox().getCriteriaType())).toBe('CHECKBOX');
});

test.each(['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'])(
  '%s is a criterion of validations, though the reference does not list it',
  (name) => {
    const criteria = world().app.DataValidationCriteria as unknown as Record<string, unknown>;
    expect(String(criteria[name])).toBe(name);
  },
);

test('an alignment that was set to normal is another than one that was never set', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:B1');
  expect(range.getHorizontalAlignment()).toBe('general');
  range.setHorizontalAlignment('normal');
  expect(range.getHorizontalAlignments()).toEqual([['general-left', 'general-left']]);
  range.setHorizontalAlignment(null);
  expect(range.getHorizontalAlignment()).toBe('general');
});

test("a fresh cell's style names a list of fonts, the cell itself only the first", () => {
  const range = world().sheet.getRange('A1');
  expect(range.getTextStyle().getFontFamily()).toBe('arial,sans,sans-serif');
  expect(range.getFontFamily()).toBe('Arial');
  range.setFontFamily('Helvetica');
  expect(range.getTextStyle().getFontFamily()).toBe('Helvetica');
});

test('a text is turned or stands upright, never both', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1');
  const turned = () => [range.getTextRotation().getDegrees(), range.getTextRotation().isVertical()];
  expect([range.setTextRotation(45), turned()][1]).toEqual([45, false]);
  expect([range.setVerticalText(true), turned()][1]).toEqual([0, true]);
  expect([range.setTextRotation(30), turned()][1]).toEqual([30, false]);
  expect([range.setVerticalText(false), turned()][1]).toEqual([0, false]);
});

test('what looks like a formula once its blanks are trimmed stays a text', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:A3').setValues([['   =SUM(1,2)'], [' two  words '], [' +x']]);
  range.trimWhitespace();
  expect(range.getValues()).toEqual([['=SUM(1,2)'], ['two words'], ['+x']]);
  expect(range.getFormulas()).toEqual([[''], [''], ['']]);
});

test('the data region of a blank cell that touches data by a corner at most is the cell itself', () => {
  const { sheet } = world();
  sheet.getRange('B2:D4').setValue('x');
  const region = (a1: string) => sheet.getRange(a1).getDataRegion().getA1Notation();
  expect(region('A1')).toBe('A1');
  expect(region('Z90')).toBe('Z90');
  expect(region('B1')).toBe('B1:D4');
  expect(region('E3')).toBe('B2:E4');
  expect(region('C3')).toBe('B2:D4');
  sheet.getRange('E5').setValue('by a corner');
  expect(region('C3')).toBe('B2:E5');
});

test('the spreadsheet made active last is the active one', () => {
  const other = createBook({ id: 'other', name: 'Other', owner: 'lead@example.com' });
  const third = createBook({ id: 'third', name: 'Third', owner: 'lead@example.com' });
  const { app, file } = world({
    scopes: [SPREADSHEETS],
    spreadsheet: { openBook: (id) => [other, third].find((one) => one.id === id) },
  });
  app.setActiveSpreadsheet(app.openById('other'));
  expect(app.getActiveSpreadsheet().getName()).toBe('Other');
  expect(app.getActiveSheet().getParent().getName()).toBe('Other');
  app.setActiveSpreadsheet(app.openById('third'));
  expect(app.getActive().getName()).toBe('Third');
  app.setActiveSpreadsheet(file);
  expect(app.getActiveSpreadsheet().getName()).toBe('A file');
});

test('a colour or an alignment that is none changes nothing, and the log names it', () => {
  const said: string[] = [];
  const { sheet } = world({ log: (line) => said.push(line) });
  const range = sheet.getRange('A1').setBackground('red').setFontColor('blue');
  range.setHorizontalAlignment('center').setVerticalAlignment('top');
  range.setBackground('nonsense').setFontColor('#gggggg');
  range.setHorizontalAlignment('middle' as 'center').setVerticalAlignment('center' as 'top');
  sheet.getRange('A1:B1').setBackgrounds([['nonsense', 'green']]);
  sheet.getRange('A1:B1').setHorizontalAlignments([['foo' as unknown as 'left', 'right']]);
  expect(sheet.getRange('A1:B1').getBackgrounds()).toEqual([['#ff0000', '#008000']]);
  expect(sheet.getRange('A1:B1').getHorizontalAlignments()).toEqual([['center', 'right']]);
  expect([range.getFontColorObject().asRgbColor().asHexString(), range.getVerticalAlignment()]).toEqual([
    '#0000ff',
    'top',
  ]);
  expect(said).toEqual(
    [
      'background nonsense',
      'fontColor #gggggg',
      'horizontalAlignment middle',
      'verticalAlignment center',
      'background nonsense',
      'horizontalAlignment foo',
    ].map((what) => `Ignored as at Google: ${what}`),
  );
});

test('a handle of a tab that is gone throws, whatever it is asked', () => {
  const { file } = world();
  const gone = file.insertSheet('Gone');
  const range = gone.getRange('A1');
  file.deleteSheet(gone);
  expect(() => gone.getName()).toThrow('Sheet not found');
  expect(() => gone.getLastRow()).toThrow('Sheet not found');
  expect(() => gone.getParent()).toThrow('Sheet not found');
  expect(() => gone.activate()).toThrow('Sheet not found');
  expect(() => range.getValue()).toThrow('Sheet not found');
  expect(() => range.getA1Notation()).toThrow('Sheet not found');
  expect(() => range.getSheet()).toThrow('Sheet not found');
  expect(() => range.setValue(1)).toThrow('Sheet not found');
  expect(() => file.deleteSheet(gone)).toThrow('Sheet not found');
});
