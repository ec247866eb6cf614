import { describe, expect, it } from 'vitest';
import { hostWith } from '../run-script';
import { world } from './world';

const PHONE = 13_800_138_000;

/** What a script gets from a cell that shows days. */
const asks = `
  var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(a);
  var value = cell.getValue();
  return [typeof value, value instanceof Date, String(value), cell.getDisplayValue()];`;

describe('a number that is no day, in a cell that shows days', () => {
  it.each([PHONE, -5, 20_260_315, 2_958_466])('is the number itself, unless a host is told otherwise: %s', (number) => {
    expect(hostWith(asks).call('main', number)).toEqual(['number', false, String(number), String(number)]);
  });

  it('may be a date that is none, made by the script’s own Date', () => {
    const host = hostWith(asks, { limits: { oddDates: 'invalid' } });
    expect(host.call('main', PHONE)).toEqual(['object', true, 'Invalid Date', String(PHONE)]);
  });

  it('may be the text that the cell shows', () => {
    const host = hostWith(asks, { limits: { oddDates: 'text' } });
    expect(host.call('main', PHONE)).toEqual(['string', false, String(PHONE), String(PHONE)]);
    const resumed = hostWith(asks, { state: host.state() });
    expect(resumed.call('main', PHONE)).toEqual(['string', false, String(PHONE), String(PHONE)]);
  });

  it('is still a date from the first day to the last that a sheet knows', () => {
    expect(hostWith(asks).call('main', 0)).toMatchObject([
      'object',
      true,
      expect.stringContaining('1899'),
      '1899-12-30',
    ]);
    expect(hostWith(asks).call('main', 2_958_465)).toMatchObject([
      'object',
      true,
      expect.stringContaining('9999'),
      '9999-12-31',
    ]);
  });

  it('stops nobody who looks at the file from outside', () => {
    const host = hostWith(asks);
    host.call('main', PHONE);
    const name = host.spreadsheet.getSheets()[0]?.getName() ?? '';
    expect(host.sheet(name).values).toEqual([[PHONE]]);
    host.edit(name, 'A2', PHONE).edit(name, 'A3', String(PHONE));
    expect(host.sheet(name).values).toEqual([[PHONE], [PHONE], [PHONE]]);
  });

  it('is a number that formulas cannot count days with', () => {
    const { sheet } = world();
    sheet.getRange('A1').setValue(PHONE);
    const formulas = [
      '=YEAR(A1)',
      '=WEEKDAY(A1)',
      '=EDATE(A1,1)',
      '=WORKDAY(A1,3)',
      '=NETWORKDAYS(1,A1)',
      '=NETWORKDAYS(1,-5)',
      '=DATEDIF(1,A1,"M")',
    ];
    sheet.getRange(2, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
    expect(sheet.getRange(2, 1, formulas.length, 1).getValues().flat()).toEqual(formulas.map(() => '#NUM!'));
    sheet.getRange('B1').setFormula('=A1-1');
    expect(sheet.getRange('B1').setNumberFormat('yyyy-mm-dd').getValue()).toBe(PHONE - 1);
  });
});

it('a time that is longer than a day, or runs backwards, is a length of time and no odd date', () => {
  const { sheet } = world();
  const cell = sheet.getRange('A1').setNumberFormat('[h]:mm').setValue(-0.5);
  expect(cell.getValue()).toBeInstanceOf(Date);
});

it('a date that is none, handed to a cell, does not stop the script', () => {
  const { sheet } = world();
  expect(sheet.getRange('A1').setValue(new Date(Number.NaN)).getValue()).toBe('#NUM!');
});
