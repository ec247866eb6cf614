import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { scriptProject } from '../script-project';

const CODE = `
  function plan() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function tick() {
    var store = PropertiesService.getDocumentProperties();
    store.setProperty('n', String(Number(store.getProperty('n') || 0) + 1));
    MailApp.sendEmail('a@x.com', 'tick', Utilities.getUuid() + Math.random());
    console.log('tick %s', store.getProperty('n'));
  }
  function id() { return [SpreadsheetApp.getActiveSpreadsheet().getId(), ScriptApp.getScriptId()]; }`;

const hour = (host: ReturnType<typeof createHost>, n: number) => host.now.getTime() + n * 3_600_000;

describe('a copy', () => {
  it('belongs to whoever makes it, with the cells and the script, without triggers, properties, consents and readers', () => {
    const host = createHost({ dist: scriptProject(CODE) }).share('guest@example.com');
    host.edit(host.spreadsheet.getSheets()[0]?.getName() ?? '', 'A1', 'text');
    host.call('plan');
    host.advanceTo(hour(host, 1));
    const copy = host.copy('guest@example.com');
    expect(copy.user).toBe('guest@example.com');
    expect(copy.file.book).toMatchObject({ owner: 'guest@example.com', editors: [] });
    expect(copy.sheet(host.spreadsheet.getSheets()[0]?.getName() ?? '').values).toEqual([['text']]);
    expect([copy.triggers, copy.mails, copy.executions, copy.file.properties]).toEqual([[], [], [], {}]);
    expect(copy.consents).toEqual({ prompts: 0, granted: [], refused: [] });
    expect(copy.call('id')).not.toEqual(host.call('id'));
    expect(copy.consents.prompts).toBe(1);
  });

  it('does not change with the original', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const name = host.spreadsheet.getSheets()[0]?.getName() ?? '';
    const copy = host.copy('guest@example.com');
    host.edit(name, 'A1', 'only here');
    expect(copy.sheet(name).values).toEqual([]);
  });

  it('shares the clock: the triggers of both fire when either moves it on', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const copy = host.copy('guest@example.com');
    host.call('plan');
    copy.call('plan');
    expect(copy.advanceTo(hour(copy, 2))).toHaveLength(4);
    expect(host.mails).toHaveLength(2);
    expect(host.now).toEqual(copy.now);
  });
});

describe('a saved state', () => {
  it('survives JSON and goes on as if nothing had been', () => {
    const dist = scriptProject(CODE);
    const host = createHost({ dist });
    host.open().call('plan');
    host.advanceTo(hour(host, 2));
    const twin = createHost({ state: JSON.parse(JSON.stringify(host.state())) });
    expect(twin.state()).toEqual(host.state());
    expect(twin.advanceTo(hour(twin, 3))).toEqual(host.advanceTo(hour(host, 3)));
    expect(twin.mails).toEqual(host.mails);
    expect(twin.mails.at(-1)?.at).toBeInstanceOf(Date);
    expect(twin.state()).toEqual(host.state());
  });

  it('holds quotas, consents, menus and the copies of the file', () => {
    const host = createHost({ dist: scriptProject(CODE), limits: { mailRecipientsPerDay: 1 } });
    const copy = host.copy('owner@example.com');
    host.call('tick');
    const twin = createHost({ state: host.state() });
    expect(() => twin.call('tick')).toThrow('too many times');
    expect(twin.consents.prompts).toBe(1);
    expect(() => twin.other(copy.id).call('tick')).toThrow('too many times');
  });

  it('can be gone on from many times, and no world that does so changes it or another', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const tab = host.spreadsheet.getSheets()[0]?.getName() ?? '';
    const sheet = host.edit(tab, 'A1', [['a', '=A1'], ['b']]).spreadsheet.getSheets()[0];
    const rule = `=$A1="a"`;
    sheet?.getRange('A1:B9').setBackground('red').setNote('note').setBorder(true, true, true, true, true, true);
    sheet?.getRange('A1').protect().setDescription('kept');
    host.spreadsheet.setNamedRange('named', host.spreadsheet.getRange(`${tab}!A1:B2`));
    host.open().call('plan');
    host.call('tick');
    const state = host.state();
    const before = JSON.stringify(state);
    const twins = [1, 2].map(() => createHost({ state }));
    const [changed, other] = twins;
    changed?.edit(tab, 'A1', 'changed').insertRows(tab, 1).insertColumns(tab, 1).sort(tab, 'A1:C4', 2, false);
    changed?.spreadsheet.getSheets()[0]?.getRange('A1:C9').clear().clearNote();
    changed?.share('guest@example.com').advanceTo(hour(host, 3));
    for (const one of changed?.spreadsheet.getNamedRanges() ?? []) one.remove();
    for (const one of changed?.file.book.protections ?? []) one.description = rule;
    expect(JSON.stringify(state)).toBe(before);
    expect(JSON.stringify(other?.state())).toBe(before);
    expect(JSON.stringify(host.state())).toBe(before);
  });

  it('taken while an execution stands still is not changed by what becomes of that', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const taken: { state: unknown; text: string }[] = [];
    host.between('MailApp.sendEmail', (h) => {
      const state = h.state();
      taken.push({ state, text: JSON.stringify(state) });
    });
    host.call('tick');
    expect(taken.map(({ state }) => JSON.stringify(state))).toEqual(taken.map(({ text }) => text));
  });

  it('can be taken in the middle of nothing else than itself: it shares no object with the host', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const state = host.state();
    const before = JSON.stringify(state);
    host.call('tick');
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('the record of an execution', () => {
  it('says what ran, for whom, when, with how many calls, and what it logged', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    host.call('tick');
    expect(host.executions).toMatchObject([
      {
        function: 'tick',
        kind: 'call',
        source: 'dialog',
        user: 'owner@example.com',
        at: host.now,
        ms: 0,
        outcome: 'completed',
        sends: 1,
        log: ['tick 1'],
      },
    ]);
    expect(host.calls.byMethod['MailApp.sendEmail']).toBe(1);
    host.resetCalls();
    expect(host.calls).toEqual({ total: 0, reads: 0, writes: 0, sends: 0, byMethod: {} });
  });
});

describe('the clock', () => {
  it('reads a text without an offset by the spreadsheet zone, and never goes back', () => {
    const host = createHost({ dist: scriptProject(CODE), now: '2024-07-01 09:00', timeZone: 'Asia/Shanghai' });
    expect(host.now.toISOString()).toBe('2024-07-01T01:00:00.000Z');
    host.advanceTo('2024-07-08T09:00');
    expect(host.now.toISOString()).toBe('2024-07-08T01:00:00.000Z');
    host.advanceTo('2024-07-01T00:00:00Z');
    expect(host.now.toISOString()).toBe('2024-07-08T01:00:00.000Z');
  });
});
