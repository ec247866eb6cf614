import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { hostWith } from '../run-script';
import { scriptProject } from '../script-project';

describe('google.script.run', () => {
  it('carries texts, numbers, booleans, null, and plain objects and arrays of them', () => {
    const host = hostWith('return [a, Array.isArray(a.list), a instanceof Object, b];');
    expect(host.call('main', { list: [1, 'x', true, null], skipped: undefined }, undefined)).toEqual([
      { list: [1, 'x', true, null] },
      true,
      true,
      null,
    ]);
  });

  it('turns what is undefined in an array into null', () => {
    expect(hostWith('return [a.length, a[0], undefined];').call('main', [undefined])).toEqual([1, null, null]);
  });

  it.each([
    ['a date', new Date(0), '0'],
    ['a function', () => {}, '0'],
    ['a date within', { day: new Date(0) }, 'day'],
    ['a map', new Map(), '0'],
    ['a symbol', Symbol('s'), '0'],
  ])('refuses %s as an argument', (_what, value, property) => {
    const host = hostWith('return 1;');
    expect(() => host.call('main', value)).toThrow(`Failed due to illegal value in property: ${property}`);
    expect(host.executions).toEqual([]);
  });

  it.each([
    'new Date()',
    '[new Date()]',
    '({ f: function () {} })',
    'SpreadsheetApp.getActiveSpreadsheet()',
    'new Map()',
  ])('refuses to bring back %s', (expression) => {
    expect(() => hostWith(`return ${expression};`).call('main')).toThrow('Failed due to illegal value in property');
  });

  it.each(['hidden_', 'assigned', 'absent', 'toString'])('cannot reach %s', (name) => {
    const host = createHost({ dist: scriptProject('function hidden_() {} var assigned = function () {};') });
    expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
  });

  it('brings the error of the script back, its name before its message', () => {
    expect(() => hostWith(`throw new TypeError('错');`).call('main')).toThrow(/^TypeError: 错$/);
    expect(() => hostWith(`MailApp.sendEmail('', '', '');`).call('main')).toThrow(/^Exception: Failed to send email/);
  });

  it('is for editors of the file only', () => {
    const host = hostWith('return 1;').share('viewer@example.com', 'viewer');
    expect(() => host.as('viewer@example.com').call('main')).toThrow('Only editors');
    expect(() => host.as('stranger@example.com').call('main')).toThrow('You need access');
  });
});

describe('who somebody is to the script', () => {
  const CODE = `
    function onOpen(e) { note('open', e); }
    function whoami() { return who(); }
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
    function note(what, e) {
      PropertiesService.getScriptProperties().setProperty(what, JSON.stringify(who().concat(e.user ? e.user.getEmail() : null, String(e.authMode))));
    }
    function plan() {
      ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen().create();
      ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
    }
    function opened(e) { note('opened', e); }
    function tick(e) { note('tick', e); }`;
  const seen = (host: ReturnType<typeof createHost>, what: string) =>
    JSON.parse(host.file.properties.script?.[what] ?? 'null');
  const newHost = (options = {}) => {
    const host = createHost({ dist: scriptProject(CODE), user: 'lead@corp.example', ...options });
    host.call('plan');
    return host.share('mate@corp.example').share('guest@other.example');
  };

  it('prints as the address', () => {
    const host = createHost({ dist: scriptProject('function main() { return String(Session.getEffectiveUser()); }') });
    expect(host.call('main')).toBe('owner@example.com');
  });

  it('is known to a function that he runs himself', () => {
    expect(newHost().as('guest@other.example').call('whoami')).toEqual(['guest@other.example', 'guest@other.example']);
  });

  it('is kept back from triggers if he is of another domain than the one they run for', () => {
    const host = newHost();
    host.as('guest@other.example').open();
    expect(seen(host, 'open')).toEqual(['', '', '', 'LIMITED']);
    expect(seen(host, 'opened')).toEqual(['', 'lead@corp.example', '', 'FULL']);
    host.as('mate@corp.example').open();
    expect(seen(host, 'open')).toEqual(['mate@corp.example', 'mate@corp.example', 'mate@corp.example', 'LIMITED']);
    expect(seen(host, 'opened')).toEqual(['mate@corp.example', 'lead@corp.example', 'mate@corp.example', 'FULL']);
  });

  it('is kept back among people who only share a mail provider', () => {
    const host = createHost({ dist: scriptProject(CODE), user: 'lead@gmail.com' });
    host.call('plan');
    host.share('mate@gmail.com').as('mate@gmail.com').open();
    expect(seen(host, 'opened')).toEqual(['', 'lead@gmail.com', '', 'FULL']);
  });

  it('can be kept back by the test', () => {
    const host = newHost({ externalUsers: ['mate@corp.example'] });
    host.as('mate@corp.example').open();
    expect(seen(host, 'opened')[0]).toBe('');
  });

  it('is nobody when the clock runs the script, which then acts for its creator', () => {
    const host = newHost();
    host.advanceTo(host.now.getTime() + 3_600_000);
    expect(seen(host, 'tick')).toEqual(['lead@corp.example', 'lead@corp.example', null, 'FULL']);
  });

  it('is blank without the scope for addresses', () => {
    const host = createHost({
      dist: scriptProject(CODE, { scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] }),
    });
    expect(host.call('whoami')).toEqual(['', '']);
  });
});

describe('a simple trigger', () => {
  it.each([
    [
      `MailApp.sendEmail('a@x.com', 's', 'b')`,
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ],
    [`ScriptApp.newTrigger('x')`, 'You do not have permission to call ScriptApp.newTrigger.'],
  ])('may not call %s', (call, message) => {
    const host = createHost({ dist: scriptProject(`function onOpen() { ${call}; }`) }).open();
    expect(host.executions[0]).toMatchObject({ kind: 'simple', outcome: 'failed' });
    expect(host.executions[0]?.error).toContain(message);
  });

  it('may use properties, and needs no consent', () => {
    const host = createHost({
      dist: scriptProject(`function onOpen() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); }`),
    }).open();
    expect(host.executions[0]?.outcome).toBe('completed');
    expect(host.consents.prompts).toBe(0);
  });
});
