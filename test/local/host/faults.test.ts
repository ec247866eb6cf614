import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { hostWith } from '../run-script';
import { scriptProject } from '../script-project';

const SEND_THREE = `
  var store = PropertiesService.getScriptProperties();
  try {
    for (var i = 1; i <= 3; i++) {
      MailApp.sendEmail('p' + i + '@example.com', 's', 'b');
      store.setProperty('sent', String(i));
    }
  } catch (error) {
    store.setProperty('caught', error.name + ': ' + error.message);
    throw error;
  } finally {
    store.setProperty('finally', 'ran');
  }`;

const properties = (host: ReturnType<typeof hostWith>) => host.file.properties.script ?? {};

describe('a planned fault', () => {
  it('makes the next call fail as a service does, and then lets calls pass', () => {
    const host = hostWith(SEND_THREE).failNext('MailApp.sendEmail', 1, 'Service unavailable');
    expect(() => host.call('main')).toThrow('Service unavailable');
    expect(host.mails).toHaveLength(0);
    expect(properties(host).caught).toBe('Exception: Service unavailable');
    host.call('main');
    expect(host.mails).toHaveLength(3);
  });

  it('can strike after the mail has gone out', () => {
    const host = hostWith(SEND_THREE).failNext('MailApp.sendEmail', 1, undefined, { after: true });
    expect(() => host.call('main')).toThrow('a server error occurred');
    expect(host.mails).toHaveLength(1);
    expect(properties(host).sent).toBeUndefined();
  });

  it('can strike any method of a class', () => {
    const host = hostWith(SEND_THREE).failNext('Properties.*', 9, '坏了');
    expect(() => host.call('main')).toThrow('坏了');
  });
});

describe('a killed execution', () => {
  it('does nothing more, not even in catch and finally, and is recorded as timed out', () => {
    const host = hostWith(SEND_THREE).killAfter('MailApp.sendEmail', 2);
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
    expect(host.mails).toHaveLength(2);
    expect(properties(host)).toEqual({ sent: '1' });
    expect(host.executions.at(-1)).toMatchObject({ outcome: 'timed out', sends: 2 });
  });

  it('can die before the call takes effect', () => {
    const host = hostWith(SEND_THREE).killAfter('MailApp.sendEmail', 2, { before: true });
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
    expect(host.mails).toHaveLength(1);
  });

  it('is timed out even if the script swallows the error and returns', () => {
    const host = hostWith(`try { MailApp.sendEmail('a@x.com', 's', 'b'); } catch (e) {} return 'fine';`);
    host.killAfter('MailApp.sendEmail');
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
  });

  it('keeps what it wrote to the sheet before', () => {
    const host = hostWith(`
      SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('written');
      MailApp.sendEmail('a@x.com', 's', 'b');`).killAfter('Range.setValue');
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
    expect(host.sheet(host.spreadsheet.getSheets()[0]?.getName() ?? '').values).toEqual([['written']]);
    expect(host.mails).toEqual([]);
  });

  it('dies at its last call too', () => {
    const host = hostWith(`PropertiesService.getScriptProperties().getProperty('x'); return 1;`);
    host.killAfter('Properties.getProperty');
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
  });

  it('leaves no lock behind', () => {
    const host = hostWith(
      `LockService.getScriptLock().waitLock(10); MailApp.sendEmail('a@x.com', 's', 'b'); return 1;`,
    );
    host.killAfter('MailApp.sendEmail');
    expect(() => host.call('main')).toThrow();
    expect(host.call('main')).toBe(1);
  });
});

describe('the time of an execution', () => {
  it('runs out after six minutes of the host clock', () => {
    const host = hostWith(`for (var i = 0; i < a; i++) Session.getActiveUser(); return Date.now();`, {
      limits: { msPerCall: 1_000 },
    });
    const start = host.now.getTime();
    expect(host.call('main', 360)).toBe(start + 360_000);
    expect(() => host.call('main', 361)).toThrow('Exceeded maximum execution time');
    expect(host.executions.at(-1)).toMatchObject({ outcome: 'timed out', ms: 360_000 });
  });

  it('passes in Utilities.sleep', () => {
    const host = hostWith(`Utilities.sleep(a); return new Date().getTime();`);
    const start = host.now.getTime();
    expect(host.call('main', 1500)).toBe(start + 1500);
    expect(host.executions.at(-1)?.ms).toBe(1500);
  });

  it('is thirty seconds for a simple trigger', () => {
    const host = createHost({ dist: scriptProject('function onOpen() { Utilities.sleep(30001); }') }).open();
    expect(host.executions.at(-1)).toMatchObject({ kind: 'simple', outcome: 'timed out', ms: 30_000 });
  });

  it('ends an endless loop that calls no service', () => {
    const host = hostWith('while (true) {}', { limits: { realMs: 100 } });
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
  });
});

describe('two executions at once', () => {
  const CODE = `
    function slow() {
      var lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      var store = PropertiesService.getDocumentProperties();
      var count = Number(store.getProperty('count') || 0);
      MailApp.getRemainingDailyQuota();
      store.setProperty('count', String(count + 1));
      lock.releaseLock();
    }
    function quick() {
      var lock = LockService.getDocumentLock();
      return [lock.tryLock(500), lock.hasLock(), LockService.getScriptLock().tryLock(0), LockService.getScriptLock().tryLock(-100)];
    }`;

  it('exclude each other by a lock: tryLock says no, waitLock throws, and both take their time', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const start = host.now.getTime();
    let inner: unknown;
    host.between('MailApp.getRemainingDailyQuota', (h) => {
      inner = h.call('quick');
      expect(() => h.call('slow')).toThrow('Lock timeout: another process was holding the lock for too long.');
    });
    host.call('slow');
    expect(inner).toEqual([false, false, true, true]);
    expect(host.file.properties.document).toEqual({ count: '1' });
    expect(host.now.getTime()).toBe(start + 1500);
    expect(host.call('quick')).toEqual([true, true, true, true]);
  });

  it('each have their own globals, and whoever acted goes on acting', () => {
    const host = createHost({
      dist: scriptProject(`var n = 0; function main() { n++; Session.getActiveUser(); return n; }`),
    }).share('guest@example.com');
    const seen: unknown[] = [];
    host.between('Session.getActiveUser', (h) => seen.push(h.as('guest@example.com').call('main')));
    expect(host.call('main')).toBe(1);
    expect(seen).toEqual([1]);
    expect(host.user).toBe('owner@example.com');
    expect(host.executions.map(({ user, outcome }) => [user, outcome])).toEqual([
      ['owner@example.com', 'completed'],
      ['guest@example.com', 'completed'],
    ]);
  });

  it('can be a trigger delivered twice', () => {
    const host = createHost({
      dist: scriptProject(`
        function plan() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
        function tick() { MailApp.sendEmail('a@x.com', 's', 'b'); }`),
    });
    host.call('plan');
    host.between('MailApp.sendEmail', (h) => h.fire('tick'), { when: 'after' });
    host.fire('tick');
    expect(host.mails).toHaveLength(2);
  });
});

describe('a lock', () => {
  it('is re-entrant, released once, and not had before it is asked for', () => {
    const host = hostWith(`
      var lock = LockService.getScriptLock();
      var seen = [lock.hasLock(), lock.tryLock(10), lock.tryLock(10)];
      lock.releaseLock();
      return seen.concat(lock.hasLock(), lock.tryLock(0), (lock.releaseLock(), lock.tryLock(-100)));`);
    expect(host.call('main')).toEqual([false, true, true, false, true, false]);
  });
});
