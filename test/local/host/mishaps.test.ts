import { describe, expect, it } from 'vitest';
import { type AnsweredQuestion, createHost, type Host, type HostOptions } from '../../../local/host';
import { scriptProject } from '../script-project';
import { takeLog } from './script-log';

const LOG = `
function log(line) {
  var store = PropertiesService.getScriptProperties();
  store.setProperty('log', (store.getProperty('log') || '') + line + '\\n');
}`;

const EVENTS = `${LOG}
function plan() {
  ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function onEdit(e) { log('simple ' + e.range.getA1Notation() + ' by ' + (e.user.getEmail() || 'nobody')); }
function edited(e) { log('installed ' + e.range.getA1Notation() + ' by ' + (e.user.getEmail() || 'nobody')); }
function changed(e) { log('changed ' + e.changeType); }`;

const GUEST = 'guest@example.com';
const OWNER = 'owner@example.com';

function newHost(code = EVENTS, options: HostOptions = {}): { host: Host; sheet: string } {
  const host = createHost({ dist: scriptProject(code), ...options });
  if (host.script.functions.has('plan')) host.call('plan');
  return { host, sheet: host.file.book.sheets[0]?.name ?? '' };
}

describe('a file that is shared by link', () => {
  it('takes edits of people who are not signed in, and the installed trigger takes them for its owner', () => {
    const { host, sheet } = newHost();
    host.shareByLink('editor').asAnonymous().edit(sheet, 'A1', 'x');
    expect(takeLog(host)).toEqual(['simple A1 by nobody', `installed A1 by ${OWNER}`, 'changed EDIT']);
    host.as(OWNER).edit(sheet, 'A2', 'y');
    expect(takeLog(host)[1]).toBe(`installed A2 by ${OWNER}`);
  });

  it('is closed to them without the link, with a link to look only, and once the link is withdrawn', () => {
    const { host, sheet } = newHost();
    expect(() => host.asAnonymous().edit(sheet, 'A1', 'x')).toThrow('You need access');
    host.shareByLink('viewer');
    expect(() => host.edit(sheet, 'A1', 'x')).toThrow('may only view');
    expect(host.shareByLink('editor').edit(sheet, 'A1', 'x').sheet(sheet).values).toEqual([['x']]);
    host.shareByLink(null);
    expect(() => host.edit(sheet, 'A1', 'y')).toThrow('You need access');
  });

  it('lets whoever has the link in under his own name, and leaves people named in the file their rights', () => {
    const { host, sheet } = newHost();
    host.share(GUEST, 'viewer').shareByLink('editor');
    host.as('stranger@example.com').edit(sheet, 'A1', 'x');
    expect(takeLog(host)[1]).toBe('installed A1 by stranger@example.com');
    expect(host.as(GUEST).edit(sheet, 'A1', 'y').sheet(sheet).values).toEqual([['y']]);
  });

  it('keeps its protections, and shows its menu’s commands to nobody who is not signed in', () => {
    const { host, sheet } = newHost();
    host.spreadsheet.getSheets()[0]?.getRange('A1:A9').protect();
    host.shareByLink('editor').asAnonymous();
    expect(() => host.edit(sheet, 'A1', 'x')).toThrow('protected');
    host.edit(sheet, 'B1', 'x');
    expect(() => host.call('plan')).toThrow('not signed in');
  });

  it('stays shared in a state, and is not when it is copied', () => {
    const { host, sheet } = newHost();
    host.shareByLink('editor');
    const resumed = createHost({ state: host.state() });
    expect(resumed.asAnonymous().edit(sheet, 'A1', 'x').sheet(sheet).values).toEqual([['x']]);
    expect(() => host.copy(GUEST).asAnonymous().open()).toThrow('You need access');
  });
});

describe('the lock service', () => {
  const WORDS = 'There are too many LockService operations against the same script.';
  const LOCKING = `${LOG}
    function main() {
      var lock = LockService.getDocumentLock();
      try { lock.tryLock(1); log('locked'); lock.releaseLock(); log('released'); }
      catch (error) { log(error.name + ': ' + error.message); }
    }`;

  it('throws in a burst, in place of saying that the lock is taken, and then works again', () => {
    const { host } = newHost(LOCKING);
    host.lockBurst(2);
    host.call('main');
    host.call('main');
    host.call('main');
    expect(takeLog(host)).toEqual([`Exception: ${WORDS}`, `Exception: ${WORDS}`, 'locked', 'released']);
  });

  it('throws once a limit of operations a minute is set and used up, for one script as a whole', () => {
    const { host } = newHost(LOCKING, { limits: { lockOperationsPerMinute: 3 } });
    host.share(GUEST);
    host.call('main');
    host.as(GUEST).call('main');
    expect(takeLog(host)).toEqual(['locked', 'released', 'locked', `Exception: ${WORDS}`]);
    const copy = host.copy(GUEST);
    copy.call('main');
    expect(takeLog(copy)).toEqual(['locked', 'released']);
    host.advanceTo('2024-07-01 09:02');
    host.call('main');
    expect(takeLog(host)).toEqual(['locked', 'released']);
  });
});

describe('properties', () => {
  const USING = `
    function main(times) {
      var store = PropertiesService.getScriptProperties();
      for (var i = 0; i < times; i++) [store.setProperty('a', 'b'), store.getProperty('a'), store.deleteProperty('a')];
    }`;
  const WORDS = 'Service invoked too many times for one day: properties.';

  it('are read and written so many times a day for each user, and again a day later', () => {
    const { host } = newHost(USING, { limits: { propertyOpsPerDay: 7 } });
    host.share(GUEST);
    host.call('main', 2);
    expect(() => host.call('main', 1)).toThrow(WORDS);
    host.as(GUEST).call('main', 2);
    host.as(OWNER).advanceTo('2024-07-02 09:00');
    host.call('main', 2);
  });

  it('are not used up by what is put back because a question was open', () => {
    const { host } = newHost(
      `function main() {
        for (var i = 0; i < 3; i++) PropertiesService.getScriptProperties().getProperty('a');
        SpreadsheetApp.getUi().alert('Sure?');
      }`,
      { limits: { propertyOpsPerDay: 5 } },
    );
    const known: AnsweredQuestion[] = [];
    let outcome = host.runWithQuestions((h) => h.call('main'), known);
    for (let round = 0; round < 3 && !outcome.done; round += 1) {
      known.push({ question: outcome.question, answer: { button: 'OK', text: '' } });
      outcome = host.runWithQuestions((h) => h.call('main'), known);
    }
    expect([outcome.done, known.map(({ question }) => question.kind)]).toEqual([true, ['consent', 'alert']]);
  });

  it('allow what a consumer account is allowed', () => {
    expect(newHost(USING).host.world.limits.propertyOpsPerDay).toBe(50_000);
  });
});
