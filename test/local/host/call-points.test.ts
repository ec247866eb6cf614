import { describe, expect, it } from 'vitest';
import { createHost, type Host, type Mishap } from '../../../local/host';
import { scriptProject } from '../script-project';

const TRANSIENT = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Calls 1 to 10 of `work`: each service call of the script, of whatever kind. */
const CODE = `
  function work() {
    var store = PropertiesService.getScriptProperties();
    var lock = LockService.getScriptLock();
    var noted = [];
    var tried = function (name, act) {
      try { act(); noted.push(name); } catch (error) { noted.push('no ' + name); }
    };
    var sheet;
    tried('tabs', function () { sheet = SpreadsheetApp.getActive().getSheets()[0]; });          // 1 and 2
    tried('lock', function () { lock.tryLock(0); });                                            // 3
    tried('first', function () { sheet.getRange('A1').setValue('one'); });                      // 4 and 5
    tried('second', function () { sheet.getRange('A2').setValue('two'); });                     // 6 and 7
    tried('property', function () { store.setProperty('done', 'yes'); });                       // 8
    tried('read', function () { sheet.getDataRange(); });                                       // 9
    tried('mail', function () { MailApp.sendEmail('a@example.com', 's', 'b'); });               // 10
    return noted;
  }
  function onOpen() { SpreadsheetApp.getActive().getName(); }
  function other() { return SpreadsheetApp.getActive().getName(); }`;

function fresh(): { host: Host; tab: string } {
  const host = createHost({ dist: scriptProject(CODE) });
  return { host, tab: host.spreadsheet.getSheets()[0]?.getName() ?? '' };
}

/** What is left of a run that something befalls at one of its calls. */
function struck(n: number, how: Mishap) {
  const { host, tab } = fresh();
  host.failAt(n, how);
  let noted: unknown = 'killed';
  try {
    noted = host.call('work');
  } catch (error) {
    noted = String(error).includes('maximum execution time') ? 'killed' : 'failed';
  }
  return {
    failed: Array.isArray(noted) ? noted.filter((name) => name.startsWith('no ')).map((name) => name.slice(3)) : noted,
    cells: host.sheet(tab).values.map((row) => row[0]),
    property: host.file.properties.script?.done,
    mails: host.mails.length,
  };
}

const WHOLE = { failed: [], cells: ['one', 'two'], property: 'yes', mails: 1 };

describe('a mishap at a call', () => {
  it('that throws once has no effect, and later calls pass', () => {
    expect(struck(7, 'error')).toEqual({ ...WHOLE, failed: ['second'], cells: ['one'] });
    expect(struck(8, 'error')).toEqual({ ...WHOLE, failed: ['property'], property: undefined });
    expect(struck(3, 'error')).toEqual({ ...WHOLE, failed: ['lock'] });
  });

  it('that lasts makes every later call throw as well', () => {
    expect(struck(7, 'errors')).toEqual({
      failed: ['second', 'property', 'read', 'mail'],
      cells: ['one'],
      property: undefined,
      mails: 0,
    });
  });

  it('can be one in name only: the call took effect', () => {
    expect(struck(7, 'reported')).toEqual({ ...WHOLE, failed: ['second'] });
    expect(struck(8, 'reported')).toEqual({ ...WHOLE, failed: ['property'] });
    expect(struck(10, 'reported')).toEqual({ ...WHOLE, failed: ['mail'] });
  });

  it('shows a write that was reported as failed to others at once', () => {
    const { host, tab } = fresh();
    const seen: unknown[] = [];
    host.failAt(5, 'reported').betweenAt(6, () => seen.push(...host.sheet(tab).values.flat()));
    host.call('work');
    expect(seen).toEqual(['one']);
  });

  it('can kill the run there, with what it wrote so far applied or lost', () => {
    const nothing = { failed: 'killed', property: undefined, mails: 0 };
    expect(struck(7, 'killed-applied')).toEqual({ ...nothing, cells: ['one', 'two'] });
    expect(struck(7, 'killed-lost')).toEqual({ ...nothing, cells: [] });
    expect(struck(8, 'killed-applied')).toEqual({ ...nothing, cells: ['one', 'two'], property: 'yes' });
    expect(struck(8, 'killed-lost')).toEqual({ ...nothing, cells: [] });
    expect(struck(10, 'killed-lost')).toEqual({ ...nothing, cells: ['one', 'two'], property: 'yes' });
  });

  it('can be a write that is refused only when the script reads, along with what it wrote behind it', () => {
    expect(struck(5, 'late')).toEqual({ ...WHOLE, failed: ['read'], cells: [] });
    expect(struck(7, 'late')).toEqual({ ...WHOLE, failed: ['read'], cells: ['one'] });
    expect(struck(8, 'late')).toEqual({ ...WHOLE, failed: ['property'], property: undefined });
  });

  it('can be the end of its time', () => {
    expect(struck(7, 'time')).toEqual({ failed: 'killed', cells: ['one'], property: undefined, mails: 0 });
    const { host } = fresh();
    const start = host.now.getTime();
    expect(() => host.failAt(2, 'time').call('work')).toThrow('Exceeded maximum execution time');
    expect(host.now.getTime()).toBe(start + 360_000);
  });

  it('strikes the next execution only, whether or not it has that many calls', () => {
    const { host } = fresh();
    host.failAt(50, 'error').failAt(7, 'error');
    expect(host.call('work')).toContain('no second');
    expect(host.call('work')).not.toContain('no second');
    host.failAt(7, 'error').open();
    expect(host.call('work')).not.toContain('no second');
  });

  it('leaves alone what runs inside the execution, whose calls do not count', () => {
    const { host } = fresh();
    host.betweenAt(2, (h) => expect(h.call('other')).toBe('协作簿')).failAt(7, 'error');
    expect(host.call('work')).toEqual(expect.arrayContaining(['tabs', 'no second', 'property']));
  });

  it('can be planned for what runs inside, too', () => {
    const { host } = fresh();
    host.betweenAt(2, (h) => expect(() => h.failAt(1, 'error').call('other')).toThrow(TRANSIENT));
    expect(host.call('work')).toHaveLength(7);
  });

  it('can be called off', () => {
    const { host } = fresh();
    host
      .failAt(7, 'killed-lost')
      .betweenAt(1, () => expect.fail('called off'))
      .clearFaults();
    expect(host.call('work')).toHaveLength(7);
  });

  it('is not part of a saved state', () => {
    const { host } = fresh();
    host.failAt(7, 'killed-lost');
    expect(createHost({ state: host.state() }).call('work')).toHaveLength(7);
  });
});

describe('an act between two calls', () => {
  it('finds the sheets without what the script holds back, before the call or after it', () => {
    const { host, tab } = fresh();
    const seen: unknown[] = [];
    const look = () => seen.push(host.sheet(tab).values.length);
    host
      .betweenAt(8, look)
      .betweenAt(8, look, { when: 'after' })
      .betweenAt(9, look)
      .betweenAt(9, look, { when: 'after' });
    host.call('work');
    expect(seen).toEqual([0, 0, 0, 2]);
  });

  it('belongs to somebody else, and whoever acted goes on acting', () => {
    const { host } = fresh();
    host.share('guest@example.com').betweenAt(3, (h) => h.as('guest@example.com').call('other'));
    host.call('work');
    expect(host.executions.map(({ user }) => user)).toEqual(['owner@example.com', 'guest@example.com']);
    expect(host.user).toBe('owner@example.com');
  });
});

describe('a trace', () => {
  it('names the calls of an execution in order, with the tab they are on and what they bring out', () => {
    const { host, tab } = fresh();
    const [trace, ...others] = host.traced(() => host.call('work'));
    expect(others).toEqual([]);
    expect(trace?.function).toBe('work');
    expect(trace?.calls).toEqual([
      { method: 'SpreadsheetApp.getActive', kind: 'other', sheet: null, flushed: 0 },
      { method: 'Spreadsheet.getSheets', kind: 'other', sheet: null, flushed: 0 },
      { method: 'Lock.tryLock', kind: 'other', sheet: null, flushed: 0 },
      { method: 'Sheet.getRange', kind: 'other', sheet: tab, flushed: 0 },
      { method: 'Range.setValue', kind: 'write', sheet: tab, flushed: 0 },
      { method: 'Sheet.getRange', kind: 'other', sheet: tab, flushed: 0 },
      { method: 'Range.setValue', kind: 'write', sheet: tab, flushed: 0 },
      { method: 'Properties.setProperty', kind: 'other', sheet: null, flushed: 0 },
      { method: 'Sheet.getDataRange', kind: 'other', sheet: tab, flushed: 2 },
      { method: 'MailApp.sendEmail', kind: 'send', sheet: null, flushed: 0 },
    ]);
  });

  it('holds every execution that starts meanwhile, and nothing of those before and after', () => {
    const { host } = fresh();
    host.call('other');
    const traces = host.traced((h) => {
      h.betweenAt(3, (inner) => inner.call('other'));
      h.call('work');
      h.open();
    });
    host.call('other');
    expect(traces.map((one) => one.function)).toEqual(['work', 'other', 'onOpen']);
    expect(host.state()).not.toHaveProperty('world.traces');
  });

  it('says what only the end of the execution brings out', () => {
    const host = createHost({
      dist: scriptProject(`function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`),
    });
    expect(host.traced(() => host.call('main'))[0]).toMatchObject({ flushedAtEnd: 1 });
  });
});
