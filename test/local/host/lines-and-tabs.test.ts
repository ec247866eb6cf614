import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../local/host';
import { scriptProject } from '../script-project';

const CODE = `
function plan() {
  ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function edited(e) { log('edited ' + e.range.getA1Notation() + ' ' + ('value' in e)); }
function changed(e) { log('changed ' + e.changeType); }
function log(line) {
  var store = PropertiesService.getScriptProperties();
  store.setProperty('log', (store.getProperty('log') || '') + line + '\\n');
}`;

const GUEST = 'guest@example.com';
const PROTECTED = 'You are trying to edit a protected cell or object.';

function newHost(): { host: Host; sheet: string } {
  const host = createHost({ dist: scriptProject(CODE) });
  host.call('plan');
  host.share(GUEST);
  const sheet = host.file.book.sheets[0]?.name ?? '';
  host.spreadsheet
    .getSheets()[0]
    ?.getRange('A1:B4')
    .setValues([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ]);
  return { host, sheet };
}

function takeLog(host: Host): string[] {
  const store = host.file.properties.script ?? {};
  const lines = (store.log ?? '').split('\n').filter(Boolean);
  store.log = '';
  return lines;
}

const first = (host: Host, sheet: string) => host.sheet(sheet).values.map(([cell]) => cell);

describe('lines that a person drags elsewhere', () => {
  it('are an edit of their new place and a change, when they hold anything', () => {
    const { host, sheet } = newHost();
    host.moveRows(sheet, 1, 2, 4);
    expect(first(host, sheet)).toEqual(['c', 'a', 'b', 'd']);
    expect(takeLog(host)).toEqual(['edited A2:Z3 false', 'changed EDIT']);
    host.moveRows(sheet, 4, 1, 1);
    expect(first(host, sheet)).toEqual(['d', 'c', 'a', 'b']);
    host.moveColumns(sheet, 2, 1, 1);
    expect(host.sheet(sheet).values[0]).toEqual([4, 'd']);
    expect(takeLog(host).slice(2)).toEqual(['edited A1:A1000 false', 'changed EDIT']);
  });

  it('are a change alone when they are blank, and nothing when they stay where they are', () => {
    const { host, sheet } = newHost();
    host.moveRows(sheet, 5, 1, 2);
    expect(first(host, sheet)).toEqual(['a', '', 'b', 'c', 'd']);
    host.moveColumns(sheet, 3, 1, 1);
    expect(takeLog(host)).toEqual(['changed OTHER', 'changed OTHER']);
    host.moveRows(sheet, 2, 2, 3).moveRows(sheet, 2, 2, 4).moveRows(sheet, 2, 2, 2);
    expect(takeLog(host)).toEqual([]);
  });

  it('stay where a protection holds them, or would take them in', () => {
    const { host, sheet } = newHost();
    host.spreadsheet.getSheets()[0]?.getRange('A2:B3').protect().removeEditor(GUEST);
    host.as(GUEST);
    expect(() => host.moveRows(sheet, 2, 1, 5)).toThrow(PROTECTED);
    expect(() => host.moveRows(sheet, 4, 1, 3)).toThrow(PROTECTED);
    expect(() => host.moveColumns(sheet, 1, 1, 4)).toThrow(PROTECTED);
    host.moveRows(sheet, 4, 1, 1);
    expect(first(host, sheet)).toEqual(['d', 'a', 'b', 'c']);
    host.as('owner@example.com').moveRows(sheet, 3, 2, 1);
    expect(first(host, sheet)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('cannot lie outside the sheet', () => {
    const { host, sheet } = newHost();
    expect(() => host.moveRows(sheet, 1000, 2, 1)).toThrow('outside');
    expect(() => host.moveColumns(sheet, 1, 1, 28)).toThrow('outside');
    host.moveColumns(sheet, 1, 1, 27);
    expect(host.sheet(sheet).values[0]?.[25]).toBe('a');
  });
});

describe('a tab', () => {
  it('is added, renamed and deleted by a person, each a change and no edit', () => {
    const { host, sheet } = newHost();
    host.as(GUEST).addTab('New').renameTab('New', 'Newer').edit('Newer', 'A1', 'x');
    expect(host.file.book.sheets.map(({ name }) => name)).toEqual([sheet, 'Newer']);
    host.deleteTab('Newer');
    expect(host.file.book.sheets.map(({ name }) => name)).toEqual([sheet]);
    expect(takeLog(host)).toEqual([
      'changed INSERT_GRID',
      'changed OTHER',
      'edited A1 true',
      'changed EDIT',
      'changed REMOVE_GRID',
    ]);
  });

  it('that is gone or has another name is found no more by the old one, and formulas follow the new one', () => {
    const { host, sheet } = newHost();
    host.addTab('New').edit('New', 'A1', `='${sheet}'!B2`).renameTab(sheet, 'Data');
    expect(() => host.edit(sheet, 'A1', 'x')).toThrow('There is no sheet');
    expect(host.spreadsheet.getSheetByName('New')?.getRange('A1').getFormula()).toBe('=Data!B2');
    host.deleteTab('Data');
    expect(host.sheet('New').values).toEqual([['#REF!']]);
  });

  it('keeps a name to itself, and one tab must stay', () => {
    const { host, sheet } = newHost();
    const taken = (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`;
    expect(() => host.addTab(sheet)).toThrow(taken(sheet));
    host.addTab('New');
    expect(() => host.renameTab(sheet, 'NEW')).toThrow(taken('NEW'));
    expect(() => host.renameTab(sheet, ' ')).toThrow('name');
    host.renameTab('New', 'new').deleteTab('new');
    expect(() => host.deleteTab(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  it('that is protected, or holds cells that are, is the protection’s', () => {
    const { host, sheet } = newHost();
    host.addTab('Cells').addTab('Whole');
    host.spreadsheet.getSheetByName('Cells')?.getRange('A1').protect().removeEditor(GUEST);
    host.spreadsheet.getSheetByName('Whole')?.protect().removeEditor(GUEST);
    host.as(GUEST);
    expect(() => host.renameTab('Whole', 'Mine')).toThrow(PROTECTED);
    expect(() => host.deleteTab('Whole')).toThrow(PROTECTED);
    expect(() => host.deleteTab('Cells')).toThrow(PROTECTED);
    host.renameTab('Cells', 'Mine').deleteTab(sheet);
    host.as('owner@example.com').deleteTab('Mine');
    expect(host.file.book.sheets.map(({ name }) => name)).toEqual(['Whole']);
  });

  it('is nothing that a reader may touch', () => {
    const { host, sheet } = newHost();
    host.share('reader@example.com', 'viewer').as('reader@example.com');
    for (const act of [
      () => host.addTab('x'),
      () => host.renameTab(sheet, 'x'),
      () => host.deleteTab(sheet),
      () => host.moveRows(sheet, 1, 1, 3),
    ]) {
      expect(act).toThrow('may only view');
    }
  });

  it('that goes while a script runs takes its handles with it', () => {
    const host = createHost({
      dist: scriptProject(`function main() {
        var tab = SpreadsheetApp.getActive().insertSheet('Going');
        SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue();
        tab.getRange('A1').setValue('x');
      }`),
    });
    host.between('Range.getValue', (h) => h.deleteTab('Going'));
    expect(() => host.call('main')).toThrow('Sheet not found');
    expect(host.file.book.sheets).toHaveLength(1);
  });
});
