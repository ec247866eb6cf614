import { describe, expect, it } from 'vitest';
import type { Host } from '../../../local/host';
import { hostWith } from '../run-script';

const SHEET = 'var sheet = SpreadsheetApp.getActive().getSheets()[0];';

/** A host whose one tab has the letters a to e under each other, and who plays this script. */
function hostOf(body: string): { host: Host; tab: string; column(): unknown[] } {
  const host = hostWith(`${SHEET} ${body}`);
  const tab = host.spreadsheet.getSheets()[0]?.getName() ?? '';
  host.edit(
    tab,
    'A1',
    ['a', 'b', 'c', 'd', 'e'].map((letter) => [letter]),
  );
  return { host, tab, column: () => host.sheet(tab).values.map((row) => row[0]) };
}

describe('what a script writes', () => {
  it('is seen by others only once the script reads, flushes or ends', () => {
    const { host, column } = hostOf(`
      sheet.getRange('A1').setValue('written');
      PropertiesService.getScriptProperties().setProperty('one', '1');
      sheet.getRange('A2').getValue();
      PropertiesService.getScriptProperties().setProperty('two', '2');
      sheet.getRange('A3').setValue('later');
      SpreadsheetApp.flush();
      PropertiesService.getScriptProperties().setProperty('three', '3');
      sheet.getRange('A4').setValue('last');`);
    const seen: unknown[] = [];
    host.between('Properties.setProperty', () => seen.push(column().join('')), { times: 3 });
    host.call('main');
    expect(seen).toEqual(['abcde', 'writtenbcde', 'writtenblaterde']);
    expect(column()).toEqual(['written', 'b', 'later', 'last', 'e']);
  });

  it('lands where it was meant to, whoever has moved the rows meanwhile', () => {
    const { host, tab, column } = hostOf(`sheet.getRange('A3').setValue('C'); SpreadsheetApp.flush();`);
    host.between('SpreadsheetApp.flush', (h) => h.insertRows(tab, 2));
    host.call('main');
    expect(column()).toEqual(['a', '', 'C', 'c', 'd', 'e']);
  });

  it('is read back by the script itself, and so is the size of the sheet', () => {
    const { host } = hostOf(`
      sheet.getRange('A1').setValue('A');
      var first = sheet.getRange('A1').getValue();
      sheet.insertRowsAfter(sheet.getMaxRows(), 2);
      var rows = sheet.getMaxRows();
      sheet.setName('renamed');
      return [first, rows, SpreadsheetApp.getActive().getSheetByName('renamed') !== null, sheet.appendRow(['f']).getLastRow()];`);
    expect(host.call('main')).toEqual(['A', 1002, true, 6]);
  });

  it('may be meant for rows that are still to be inserted, which does not bring it out', () => {
    const { host, column } = hostOf(`
      sheet.insertRowsAfter(1000, 3);
      sheet.insertRowsAfter(1003, 1);
      sheet.getRange(1002, 1, 2, 1).setValues([['x'], ['y']]);
      sheet.getRange('A1004').setValue('z');
      PropertiesService.getScriptProperties().setProperty('one', '1');
      SpreadsheetApp.flush();`);
    const seen: number[] = [];
    host.between('Properties.setProperty', () => seen.push(column().length));
    host.call('main');
    expect(seen).toEqual([5]);
    expect(column().slice(1000)).toEqual(['', 'x', 'y', 'z']);
  });

  it('is a picture of the values as they were at the call', () => {
    const { host, column } = hostOf(`
      var values = [['1st'], ['2nd']];
      sheet.getRange('A1:A2').setValues(values);
      values[0][0] = 'changed';`);
    host.call('main');
    expect(column().slice(0, 2)).toEqual(['1st', '2nd']);
  });

  it('that gives back something new takes effect at once, behind what was written before it', () => {
    const { host, column } = hostOf(`
      sheet.getRange('A1').setValue('A');
      SpreadsheetApp.getActive().insertSheet('second');
      PropertiesService.getScriptProperties().setProperty('one', '1');`);
    const seen: unknown[] = [];
    host.between('Properties.setProperty', (h) => seen.push(column()[0], h.spreadsheet.getNumSheets()));
    host.call('main');
    expect(seen).toEqual(['A', 2]);
  });

  it('of an execution that runs inside another does not wait for that one', () => {
    const { host, column } = hostOf(`if (a) { sheet.getRange('A2').setValue('inner'); return; }
      sheet.getRange('A1').setValue('outer'); SpreadsheetApp.flush();`);
    const seen: unknown[] = [];
    host.between('SpreadsheetApp.flush', (h) => {
      h.call('main', true);
      seen.push(...column().slice(0, 2));
    });
    host.call('main');
    expect(seen).toEqual(['a', 'inner']);
    expect(column().slice(0, 2)).toEqual(['outer', 'inner']);
  });
});

describe('a bad write', () => {
  const NOTED = (write: string, next: string) => `
    try { ${write} } catch (error) { return 'at the call: ' + error.message; }
    try { ${next} } catch (error) { return 'later: ' + error.message; }
    return 'never';`;

  it('whose arguments do not fit is refused at the call', () => {
    const { host } = hostOf(NOTED(`sheet.getRange('A1:B1').setValues([['1']]);`, 'SpreadsheetApp.flush();'));
    expect(host.call('main')).toContain('at the call: The number of columns');
  });

  it('outside the sheet is refused at the call too', () => {
    const { host } = hostOf(NOTED(`sheet.getRange('A1001').setValue(1);`, 'SpreadsheetApp.flush();'));
    expect(host.call('main')).toContain('at the call: The coordinates of the range are outside');
  });

  it.each([
    ['a protection', 'A1', 'protected cell'],
    ['a rule of the cell', 'A2', 'data validation'],
  ])('that %s refuses throws at the next read or flush', (_, cell, message) => {
    const { host, column } = hostOf(
      `if (a) {
        sheet.getRange('A1').protect().removeEditor('guest@example.com');
        var rule = SpreadsheetApp.newDataValidation().requireValueInList(['b', 'B']).setAllowInvalid(false).build();
        sheet.getRange('A2').setDataValidation(rule);
        return;
      }
      ${NOTED(
        `sheet.getRange('${cell}').setValue('none of them'); Session.getScriptTimeZone();`,
        `sheet.getRange('A5').getValue();`,
      )}`,
    );
    host.share('guest@example.com').call('main', true);
    expect(host.as('guest@example.com').call('main')).toMatch(new RegExp(`^later: .*${message}`));
    expect(column().slice(0, 2)).toEqual(['a', 'b']);
  });

  it('takes along what was written behind it, not what was written before', () => {
    const { host, column } = hostOf(`
      if (a) return void sheet.getRange('A2').protect().removeEditor('guest@example.com');
      sheet.getRange('A1').setValue('A');
      sheet.getRange('A2').setValue('B');
      sheet.getRange('A3').setValue('C');
      try { SpreadsheetApp.flush(); } catch (error) {}
      sheet.getRange('A4').setValue('D');`);
    host.share('guest@example.com').call('main', true);
    host.as('guest@example.com').call('main');
    expect(column()).toEqual(['A', 'b', 'c', 'D', 'e']);
  });

  it('that nothing is read behind makes the execution fail at its end', () => {
    const { host, tab } = hostOf(`
      sheet.getRange('A1').setValue(1);
      PropertiesService.getScriptProperties().setProperty('one', '1');`);
    host.between('Properties.setProperty', (h) => {
      h.spreadsheet.insertSheet('other');
      const sheet = h.spreadsheet.getSheetByName(tab);
      if (sheet) h.spreadsheet.deleteSheet(sheet);
    });
    expect(() => host.call('main')).toThrow('Sheet not found');
    expect(host.executions.at(-1)).toMatchObject({ outcome: 'failed' });
  });

  it('to lines that somebody has deleted meanwhile is refused', () => {
    const { host, tab } = hostOf(`sheet.getRange('A1000').setValue(1); SpreadsheetApp.flush();`);
    host.between('SpreadsheetApp.flush', (h) => h.deleteRows(tab, 500));
    expect(() => host.call('main')).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  });
});
