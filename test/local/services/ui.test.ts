import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { hostWith } from '../run-script';
import { ALL_SCOPES, scriptProject } from '../script-project';

const UI = 'var ui = SpreadsheetApp.getUi();';

describe('an alert', () => {
  it('is agreed to unless somebody says otherwise, and is put on record', () => {
    const host = hostWith(`${UI} return [
      String(ui.alert('hi')), ui.alert('t', 'q', ui.ButtonSet.YES_NO) === ui.Button.YES, String(ui.alert('q', ui.ButtonSet.OK_CANCEL))];`);
    expect(host.call('main')).toEqual(['OK', true, 'OK']);
    expect(host.prompts.map(({ title, text, buttons, answered }) => [title, text, buttons, answered])).toEqual([
      ['', 'hi', 'OK', 'OK'],
      ['t', 'q', 'YES_NO', 'YES'],
      ['', 'q', 'OK_CANCEL', 'OK'],
    ]);
  });

  it('is answered from the queue first, then by the callback', () => {
    const host = hostWith(
      `${UI} return [1, 2, 3].map(function () { return String(ui.alert('t', 'q', ui.ButtonSet.YES_NO_CANCEL)); });`,
      {
        answer: ({ text }) => (text === 'q' ? 'CANCEL' : undefined),
      },
    );
    host.answers.push('NO', 'CLOSE');
    expect(host.call('main')).toEqual(['NO', 'CLOSE', 'CANCEL']);
  });

  it('refuses arguments that it does not know', () => {
    expect(() => hostWith(`${UI} ui.alert();`).call('main')).toThrow(
      "The parameters () don't match the method signature for Ui.alert.",
    );
    expect(() => hostWith(`${UI} ui.alert('a', 'b', 'c');`).call('main')).toThrow("don't match the method signature");
  });
});

describe('a prompt', () => {
  it('gives the text and the button', () => {
    const host = hostWith(
      `${UI} var r = ui.prompt('名称', '写下来', ui.ButtonSet.OK_CANCEL); return [r.getResponseText(), r.getSelectedButton() === ui.Button.OK];`,
    );
    host.answers.push({ button: 'OK', text: '新品' });
    expect(host.call('main')).toEqual(['新品', true]);
    host.answers.push('CANCEL');
    expect(host.call('main')).toEqual(['', false]);
  });
});

describe('a dialog', () => {
  const show = (call: string) =>
    `${UI} var page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('页').setWidth(420).setHeight(310); ${call};`;

  it.each([
    [`ui.showModalDialog(page, '新建')`, { kind: 'modal', title: '新建', html: '<p>x</p>', width: 420, height: 310 }],
    [`ui.showModelessDialog(page, '看')`, { kind: 'modeless', title: '看', html: '<p>x</p>', width: 420, height: 310 }],
  ])('%s stands before whoever opened it until he closes it', (call, expected) => {
    const host = hostWith(show(call)).share('guest@example.com');
    host.call('main');
    expect(host.dialog).toEqual(expected);
    expect(host.as('guest@example.com').dialog).toBeNull();
    expect(host.as('owner@example.com').closeDialog().dialog).toBeNull();
  });

  it('at the side is 300 pixels wide and takes its title from the page', () => {
    const host = hostWith(show('ui.showSidebar(page)'));
    host.call('main');
    expect(host.sidebar).toMatchObject({ kind: 'sidebar', title: '页', width: 300 });
    expect(host.dialog).toBeNull();
  });

  it('needs its scope in the manifest', () => {
    const scopes = ALL_SCOPES.filter((scope) => !scope.endsWith('container.ui'));
    const host = createHost({ dist: scriptProject(`function main() { ${show('ui.showSidebar(page)')} }`, { scopes }) });
    expect(() => host.call('main')).toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('is not for simple triggers', () => {
    const host = createHost({
      dist: scriptProject(`function onOpen() { ${show(`ui.showModalDialog(page, 't')`)} }`),
    }).open();
    expect(host.executions[0]?.error).toContain('You do not have permission to call Ui.showModalDialog.');
  });
});

describe('getUi', () => {
  it('is refused where no person sits at a screen', () => {
    const host = createHost({
      dist: scriptProject(`
        function plan() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
        function tick() { SpreadsheetApp.getUi(); }`),
    });
    host.call('plan');
    const [execution] = host.advanceTo(host.now.getTime() + 3_600_000);
    expect(execution?.error).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('a menu', () => {
  it('replaces one of the same name, and is gone after a reload that draws none', () => {
    const host = createHost({
      dist: scriptProject(`
        function onOpen() { if (!PropertiesService.getScriptProperties().getProperty('off')) draw('一'); }
        function draw(label) { SpreadsheetApp.getUi().createMenu('协作').addItem(label, 'draw').addToUi(); }
        function off() { PropertiesService.getScriptProperties().setProperty('off', '1'); }`),
    }).open();
    host.call('draw', '二');
    expect(host.menu).toEqual([{ name: '协作', items: [{ label: '二', function: 'draw' }] }]);
    host.call('off');
    expect(host.open().menu).toEqual([]);
  });
});

describe('a toast', () => {
  it('is seen by whoever acts', () => {
    const host = hostWith(`SpreadsheetApp.getActiveSpreadsheet().toast('done', 'title', 3);`);
    host.call('main');
    expect(host.toasts).toMatchObject([{ user: 'owner@example.com', message: 'done', title: 'title', seconds: 3 }]);
  });
});
