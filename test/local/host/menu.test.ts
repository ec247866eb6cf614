import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { scriptProject } from '../script-project';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('协作')
    .addItem('寄信', 'sendOne').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('更多').addItem('出错', 'fail').addItem('没有', 'missing'))
    .addToUi();
}
function sendOne() { MailApp.sendEmail('a@example.com', '主题', '正文'); }
function fail() { throw new RangeError('坏了'); }
var missing = function () {};
`;

const newHost = () => createHost({ dist: scriptProject(CODE) });

describe('a custom menu', () => {
  it('is drawn by onOpen, for whoever opened the file', () => {
    const host = newHost().open();
    expect(host.menu.map(({ name }) => name)).toEqual(['协作']);
    expect(host.menu[0]?.items[0]).toEqual({ label: '寄信', function: 'sendOne' });
    host.share('guest@example.com');
    expect(host.as('guest@example.com').menu).toEqual([]);
  });

  it('is not drawn for those who may only look', () => {
    const host = newHost();
    host.share('viewer@example.com', 'viewer').as('viewer@example.com').open();
    expect(host.menu).toEqual([]);
    expect(host.executions).toEqual([]);
  });

  it('asks for consent before its first run, and not again', () => {
    const host = newHost().open();
    expect(host.consents.prompts).toBe(0);
    host.choose('协作', '寄信').choose('协作', '寄信');
    expect(host.consents).toEqual({ prompts: 1, granted: ['owner@example.com'], refused: [] });
    expect(host.mails).toHaveLength(2);
  });

  it('runs nothing for whoever refuses consent', () => {
    const host = newHost().open().refuseConsent('owner@example.com');
    host.choose('协作', '寄信');
    expect(host.mails).toEqual([]);
    expect(host.consents.prompts).toBe(1);
    expect(host.executions.map(({ kind }) => kind)).toEqual(['simple']);
  });

  it('shows what its function throws, and records it as failed', () => {
    const host = newHost().open();
    expect(() => host.choose('协作', '更多', '出错')).toThrow('坏了');
    expect(host.executions.at(-1)).toMatchObject({ function: 'fail', outcome: 'failed', error: 'RangeError: 坏了' });
    expect(host.executions.at(-1)?.stack).toContain('Code.js');
  });

  it('cannot call a function that is only assigned to a variable', () => {
    const host = newHost().open();
    expect(() => host.choose('协作', '更多', '没有')).toThrow('Script function not found: missing');
  });

  it('says what there is to click when an item is absent', () => {
    expect(() => newHost().open().choose('协作', '飞')).toThrow('寄信');
  });
});
