import { describe, expect, it } from 'vitest';
import { topLevelFunctions } from '../../../local/execution/script-folder';
import { createHost } from '../../../local/host';
import { evaluated, hostWith } from '../run-script';
import { scriptProject } from '../script-project';

describe('the global scope of a script', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'Blob',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'process',
    'Buffer',
    'require',
    'module',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'EventTarget',
  ])('has no %s', (name) => {
    expect(evaluated(`typeof ${name}`)).toBe('undefined');
  });

  it('has the host clock behind every way of asking for the time', () => {
    const now = Date.parse('2024-07-01T01:00:00Z');
    expect(
      evaluated(
        `[Date.now(), new Date().getTime(), Date.parse(Date()), new (class extends Date {})().getTime(),
          new Date().constructor.now(), Reflect.construct(Date, []).getTime()]`,
        { now },
      ),
    ).toEqual(new Array(6).fill(now));
    const shown = `new Intl.DateTimeFormat('en-CA')`;
    expect(evaluated(`[${shown}.format(), ${shown}.formatToParts().map((p) => p.value).join('')]`, { now })).toEqual([
      '2024-07-01',
      '2024-07-01',
    ]);
  });

  it('keeps dates dates: instanceof, given values and methods', () => {
    expect(
      evaluated(`[new Date() instanceof Date, new Date(2024, 0, 5).getDate(), new Date(0) instanceof Object,
        Utilities.parseDate('2024', 'GMT', 'yyyy') instanceof Date, Date.UTC(1970, 0, 1), typeof Date()]`),
    ).toEqual([true, 5, true, true, 0, 'string']);
    expect(
      evaluated(`[Date.name, Date.length, Object.keys(new Date(0)), String(Object.keys(Date)),
        new Date(0).toISOString(), Object.prototype.toString.call(new Date(0)), JSON.stringify([new Date(0)]),
        new (class Later extends Date { year() { return this.getUTCFullYear(); } })(0).year(),
        new Date(new Date(7)).getTime(), new Date(0).constructor === Date, typeof Date.prototype.toISOString]`),
    ).toEqual([
      'Date',
      7,
      [],
      '',
      '1970-01-01T00:00:00.000Z',
      '[object Date]',
      '["1970-01-01T00:00:00.000Z"]',
      1970,
      7,
      true,
      'function',
    ]);
  });

  it('lives in the script zone, and leaves the zone of the process alone', () => {
    const before = new Date(2024, 0, 1).getTimezoneOffset();
    const zone = `[new Date(Date.UTC(2024, 0, 1)).getHours(), Session.getScriptTimeZone(),
      Intl.DateTimeFormat().resolvedOptions().timeZone]`;
    expect(evaluated(zone)).toEqual([8, 'Asia/Shanghai', 'Asia/Shanghai']);
    expect(evaluated(zone, { scriptTimeZone: 'America/New_York' })).toEqual([
      19,
      'America/New_York',
      'America/New_York',
    ]);
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(before);
  });

  it('is new in every execution', () => {
    const host = createHost({
      dist: scriptProject('var n = 0; function main() { globalThis.m = (globalThis.m || 0) + 1; return [++n, m]; }'),
    });
    expect([host.call('main'), host.call('main')]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('gets errors of Google that are errors of its own', () => {
    expect(
      evaluated(`(function () {
        try { MailApp.sendEmail('x', 's', 'b'); } catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; }
      })()`),
    ).toEqual([true, 'Exception', 'Invalid email: x', 'Exception: Invalid email: x']);
  });

  it('gets arrays and objects of its own', () => {
    expect(
      evaluated(`[ScriptApp.getProjectTriggers() instanceof Array, PropertiesService.getScriptProperties().getProperties() instanceof Object,
        Utilities.parseCsv('a')[0] instanceof Array]`),
    ).toEqual([true, true, true]);
  });

  it('draws the same random numbers when everything is repeated, others in the next execution', () => {
    const host = () => hostWith('return Math.random();', { seed: 's' });
    const [one, two] = [host(), host()];
    expect(one.call('main')).toBe(two.call('main'));
    expect(one.call('main')).not.toBe(host().call('main'));
  });

  it('runs promises to their end before the execution is over', () => {
    const host = createHost({
      dist: scriptProject(`
        async function main(a) { await null; MailApp.sendEmail(a, 's', 'b'); return 'sent'; }
        async function late() { await null; throw new Error('unnoticed'); }
        function onOpen() { return late(); }`),
    });
    expect(host.call('main', 'a@x.com')).toBe('sent');
    expect(() => host.call('main', 'nobody')).toThrow('Invalid email: nobody');
    expect(host.open().executions.at(-1)?.outcome).toBe('completed');
  });

  it('fails the execution when a top-level statement fails', () => {
    const host = createHost({ dist: scriptProject(`throw new Error('top'); function main() {}`) });
    expect(() => host.call('main')).toThrow('top');
  });
});

describe('the functions that Google can call', () => {
  it('are the function declarations at the top level, and nothing assigned', () => {
    const code = `'use strict';
      function a() {} async function b() {} function* c() {}
      var d = function () {}; const e = () => {}; let f = () => {}; class G {}
      globalThis.h = () => {}; if (true) { function i() {} }
      (function () { function j() {} })();
      throw new Error('never runs');`;
    expect(topLevelFunctions(code)).toEqual(['a', 'b', 'c']);
  });

  it('are found in every file of the project', () => {
    expect(createHost({ dist: scriptProject('function main() {}') }).script.functions).toEqual(new Set(['main']));
  });
});
