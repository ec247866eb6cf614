import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../local/host';
import { scriptProject } from '../script-project';
import { takeLog } from './script-log';

const CODE = `
function plan() {
  ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function onEdit(e) { note('onEdit', e); }
function edited(e) { note('edited', e); }
function changed(e) { log('changed ' + e.changeType); }
function note(what, e) {
  log(what + ' ' + e.range.getA1Notation() + ' ' + [e.value, e.oldValue].join('|') + ' ' + e.authMode + ' ' + ('value' in e));
}
function log(line) {
  var store = PropertiesService.getScriptProperties();
  store.setProperty('log', (store.getProperty('log') || '') + line + '\\n');
}
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('by script'); }
`;

function newHost(): { host: Host; sheet: string } {
  const host = createHost({ dist: scriptProject(CODE) });
  host.call('plan');
  return { host, sheet: host.file.book.sheets[0]?.name ?? '' };
}

describe('an edit', () => {
  it('of one cell tells its value and the one before, as texts, to the simple and to the installed trigger', () => {
    const { host, sheet } = newHost();
    host.edit(sheet, 'B2', 'x').edit(sheet, 'B2', 5);
    expect(takeLog(host)).toEqual([
      'onEdit B2 x| LIMITED true',
      'edited B2 x| FULL true',
      'changed EDIT',
      'onEdit B2 5|x LIMITED true',
      'edited B2 5|x FULL true',
      'changed EDIT',
    ]);
  });

  it('of many cells is one event without values', () => {
    const { host, sheet } = newHost();
    host.edit(sheet, 'A1', [
      ['a', 1],
      ['b', 2],
    ]);
    expect(takeLog(host)).toEqual(['onEdit A1:B2 | LIMITED false', 'edited A1:B2 | FULL false', 'changed EDIT']);
    expect(host.sheet(sheet).values).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('that empties a cell tells only what was there', () => {
    const { host, sheet } = newHost();
    host.edit(sheet, 'A1', 'x');
    takeLog(host);
    host.clear(sheet, 'A1');
    expect(takeLog(host)[0]).toBe('onEdit A1 |x LIMITED false');
  });

  it('is refused where a protection stands, and fires nothing', () => {
    const { host, sheet } = newHost();
    host.share('guest@example.com');
    host.file.book.protections.push({
      id: 1,
      kind: 'RANGE',
      sheetId: host.file.book.sheets[0]?.id ?? 0,
      area: { top: 1, left: 1, bottom: 2, right: 2 },
      description: '',
      warningOnly: false,
      domainEdit: false,
      editors: [],
      unprotected: [],
    });
    const guest = host.as('guest@example.com');
    const refusal = 'You are trying to edit a protected cell or object.';
    expect(() => guest.edit(sheet, 'B2', 'x')).toThrow(refusal);
    expect(() => guest.edit(sheet, 'C3', 'x')).not.toThrow();
    expect(() => guest.sort(sheet, 'A1:C9', 1)).toThrow(refusal);
    expect(() => guest.deleteRows(sheet, 2)).toThrow(refusal);
    expect(() => guest.clear(sheet, 'A1:Z1')).toThrow(refusal);
    expect(() => host.as('owner@example.com').edit(sheet, 'B2', 'x')).not.toThrow();
    expect(takeLog(host).filter((line) => line.startsWith('onEdit'))).toHaveLength(2);
  });

  it('is not for viewers and strangers', () => {
    const { host, sheet } = newHost();
    host.share('viewer@example.com', 'viewer');
    expect(() => host.as('viewer@example.com').edit(sheet, 'A1', 'x')).toThrow('may only view');
    expect(() => host.as('stranger@example.com').edit(sheet, 'A1', 'x')).toThrow('You need access');
  });

  it('by the script fires nothing', () => {
    const { host } = newHost();
    host.call('write');
    expect(takeLog(host)).toEqual([]);
  });

  it('that makes a trigger fail stands all the same', () => {
    const host = createHost({ dist: scriptProject(`function onEdit() { throw new Error('no'); }`) });
    const sheet = host.file.book.sheets[0]?.name ?? '';
    host.edit(sheet, 'A1', 'x');
    expect(host.sheet(sheet).values).toEqual([['x']]);
    expect(host.executions[0]).toMatchObject({ kind: 'simple', source: 'edit', outcome: 'failed' });
  });

  it('reads typed text as the spreadsheet does', () => {
    const { host, sheet } = newHost();
    host.edit(sheet, 'A1', [['2024-07-05', '12', 'TRUE', "'007", '']]);
    expect(host.sheet(sheet).values).toEqual([[new Date('2024-07-04T16:00:00Z'), 12, true, '007']]);
  });
});

describe('inserting, deleting and sorting', () => {
  it('fire change triggers and no edit trigger', () => {
    const { host, sheet } = newHost();
    host.edit(sheet, 'A1', [['h'], [2], [1]]);
    takeLog(host);
    host.sort(sheet, 'A2:A3', 1).insertRows(sheet, 2, 1).deleteRows(sheet, 3, 1);
    expect(takeLog(host)).toEqual(['changed OTHER', 'changed INSERT_ROW', 'changed REMOVE_ROW']);
    expect(host.sheet(sheet).values).toEqual([['h'], [''], [2]]);
  });

  it('can come between a read and a write of the script', () => {
    const host = createHost({
      dist: scriptProject(`function main() {
        var range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A2');
        var values = range.getValues();
        range.setValues(values);
      }`),
    });
    const sheet = host.file.book.sheets[0]?.name ?? '';
    host.edit(sheet, 'A1', [['b'], ['a']]);
    host.between('Range.setValues', (h) => h.sort(sheet, 'A1:A2', 1));
    host.call('main');
    expect(host.sheet(sheet).values).toEqual([['b'], ['a']]);
    expect(host.calls).toMatchObject({ reads: 1, writes: 1, byMethod: { 'Range.getValues': 1, 'Range.setValues': 1 } });
  });
});

describe('a sheet as a test reads it', () => {
  it('has rows by header, without blank ones, under the last frozen row', () => {
    const { host, sheet } = newHost();
    host.edit(sheet, 'A1', [['Title'], ['Name', 'Due', 'Done'], ['x', '2024-07-05', 'TRUE'], ['', '', 'FALSE'], ['y']]);
    const model = host.file.book.sheets[0];
    if (model) model.frozenRows = 2;
    expect(host.sheet(sheet).headers).toEqual(['Name', 'Due', 'Done']);
    expect(host.sheet(sheet).rows()).toEqual([
      { Name: 'x', Due: new Date('2024-07-04T16:00:00Z'), Done: true },
      { Name: 'y', Due: '', Done: '' },
    ]);
    expect(() => host.sheet('none')).toThrow('There is no sheet none');
  });
});
