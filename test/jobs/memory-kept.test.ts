import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/asks/kinds/index';
import { bytesOf } from '../../src/domain/bytes';
import { addDays, asDay } from '../../src/domain/day';
import { carryOver } from '../../src/jobs/carry-over';
import { chunksOf } from '../../src/jobs/chunks';
import { calendarOf, edgeOf, packEdge, reaches, unpackEdge } from '../../src/jobs/edge';
import { actorsOf, type Edit, readEdits, writeEdit } from '../../src/jobs/edits';
import { freshSchedule } from '../../src/jobs/memory';
import { memoryIn, parsed, written } from '../../src/jobs/memory-kept';
import { EDITS, keptAs, type Properties } from '../../src/jobs/memory-names';
import { remade } from '../../src/jobs/remade';
import { stalledSince } from '../../src/jobs/stalled';
import { rightsMark, wantedRights } from '../../src/rights/wanted';
import { now, rowOf, situation, tableOf } from '../world';

/** What one property of Google's may hold, less than its 9 KB. */
const MOST = 9000;

const file = written.file({ language: 'zh-CN', owner: 'zhou@example.com', started: true, since: 5 });
const edit = (more: Partial<Edit> = {}): Omit<Edit, 'key'> => ({
  at: now,
  sheet: 'notices',
  ids: ['W0001'],
  parts: ['answer'],
  by: 'li@example.com',
  typed: null,
  ...more,
});
const propertiesOf = (edits: readonly Omit<Edit, 'key'>[]): Properties =>
  Object.fromEntries(edits.map((one, index) => writeEdit(one, `r${index}`)));

describe('the memory of a file', () => {
  it('is none without its property, and none where that is damaged', () => {
    expect(memoryIn({})).toBeNull();
    for (const garbled of ['', 'x', 'null', '[]', '{}', '{"language":"fr","owner":""}', '{"language":"en"}'])
      expect(memoryIn({ [keptAs.file]: garbled })).toBeNull();
  });

  it('takes any other damaged matter as fresh and names it, whatever stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom('schedule', 'counters', 'notes', 'edge'), fc.string(), (matter, garbled) => {
        const memory = memoryIn({ [keptAs.file]: file, [keptAs[matter as 'schedule']]: garbled });
        expect(memory?.owner).toBe('zhou@example.com');
        const value = parsed(garbled);
        if (matter !== 'edge' && (value === null || typeof value !== 'object'))
          expect(memory?.damaged).toEqual([matter]);
      }),
    );
  });

  it('keeps a schedule as it was written, a long message cut', () => {
    const lastRun = { at: 7, ok: false, sent: 1, queued: 2, message: '错'.repeat(20_000) };
    const json = written.schedule({ ...freshSchedule, next: 9, round: asDay('2024-07-08'), lastRun });
    expect(bytesOf(json)).toBeLessThan(MOST);
    expect(memoryIn({ [keptAs.file]: file, [keptAs.schedule]: json })).toMatchObject({
      next: 9,
      round: '2024-07-08',
      lastRun: { at: 7, ok: false },
    });
  });
});

describe('what an earlier version kept in one property', () => {
  const old = JSON.stringify({
    language: 'en',
    owner: 'zhou@example.com',
    started: true,
    since: 5,
    round: '2024-07-08',
    next: 8,
    lastTask: 'T031',
    actors: { 'W0001:answer': 'li@example.com', 'W0002:answer': 'li@example.com', 'A0001:answer': 'wu@example.com' },
  });

  it('becomes a property a matter', () => {
    const memory = memoryIn(carryOver({ 'cw-memory': old }) ?? {});
    expect(memory).toMatchObject({ language: 'en', owner: 'zhou@example.com', since: 5, round: '2024-07-08', next: 8 });
    expect(memory).toMatchObject({ counters: { T: 31 }, lastTask: 'T031' });
    expect(memory?.actors).toEqual(JSON.parse(old).actors);
  });

  it('gives way to what is newer: a run may have been killed between writing and removing', () => {
    const split = carryOver({ 'cw-memory': old, [keptAs.file]: file });
    expect(Object.keys(split ?? {})).not.toContain(keptAs.file);
  });

  it('is nobody’s memory when it is garbled', () => {
    expect(carryOver({ 'cw-memory': '{"language":' })).toBeNull();
  });
});

describe('edits that were left', () => {
  it('say whose hand typed last in each ask, and an unknown hand after a known one makes it unknown', () => {
    const left = readEdits(
      propertiesOf([
        edit({ at: now + 2, ids: ['W0001'], by: '' }),
        edit({ at: now, ids: ['W0001', 'W0002'] }),
        edit({ at: now + 1, ids: ['W0002'], by: 'wu@example.com', parts: ['decision'] }),
      ]),
    );
    expect(actorsOf(left)).toEqual({
      'W0001:answer': '',
      'W0002:answer': 'li@example.com',
      'W0002:decision': 'wu@example.com',
    });
  });

  it('name five hundred rows pasted at once, in few bytes', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `W${String(index + 1).padStart(4, '0')}`);
    const kept = propertiesOf([edit({ ids })]);
    expect(bytesOf(Object.values(kept).join(''))).toBeLessThan(200);
    expect(Object.keys(actorsOf(readEdits(kept))).length).toBe(500);
  });

  it('of rows too many to be named vouch for nobody', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `W${index * 2}`);
    const kept = propertiesOf([edit({ ids })]);
    expect(bytesOf(Object.values(kept).join(''))).toBeLessThan(MOST);
    expect(readEdits(kept)[0]?.ids).toBeNull();
    expect(actorsOf(readEdits(kept))).toEqual({});
  });

  it('five hundred within an hour take little of the store, and none of them is lost', () => {
    const kept = propertiesOf(Array.from({ length: 500 }, (_, index) => edit({ at: now + index, ids: [`W${index}`] })));
    expect(readEdits(kept).length).toBe(500);
    expect(bytesOf(JSON.stringify(kept))).toBeLessThan(100_000);
  });

  it('that cannot be read still say that somebody edited', () => {
    expect(readEdits({ [`${EDITS}17-x`]: '{' })).toMatchObject([{ key: `${EDITS}17-x`, at: 17, ids: null, by: '' }]);
  });
});

describe('the edge', () => {
  const today = situation().today;
  const withDays = (from: number, count: number) =>
    situation({
      calendar: tableOf(
        'calendar',
        Array.from({ length: count }, (_, index) => ({
          day: addDays(today, from + index),
          kind: index % 3 ? ('off' as const) : ('work' as const),
        })),
      ),
    });

  it('of two thousand exceptions fits into one property and reckons as the calendar does', () => {
    const whole = withDays(-1000, 2000);
    const edge = edgeOf(whole);
    expect(bytesOf(written.edge(edge))).toBeLessThan(2000);
    const back = unpackEdge(JSON.parse(JSON.stringify(packEdge(edge))));
    expect(back).toEqual(edge);
    if (back === null) throw new Error('no edge');
    for (let day = -400; day <= 800; day++) {
      const one = addDays(today, day);
      expect([one, calendarOf(back).isWorkday(one)]).toEqual([one, whole.calendar.isWorkday(one)]);
    }
  });

  it('knows which days it does not know', () => {
    expect(reaches(edgeOf(withDays(-300, 600)), [asDay('1999-01-01')])).toBe(true);
    const short = edgeOf(withDays(-1000, 2000));
    expect(reaches(short, [addDays(today, -400), null, addDays(today, 800)])).toBe(true);
    expect(reaches(short, [addDays(today, -401)])).toBe(false);
  });

  it('of an earlier version is none', () => {
    expect(unpackEdge({ zone: 'Asia/Shanghai', settings: {}, exceptions: [], answers: {} })).toBeNull();
  });
});

describe('what goes into one property', () => {
  it('is less than it holds: the keys of a chunk of mails, however long the addresses', () => {
    const keys = Array.from({ length: 90 }, (_, index) => `file/2024-07-08/${'长'.repeat(index)}@example.com`);
    const chunks = chunksOf(keys, (key) => key, 40);
    expect(chunks.flat()).toEqual(keys);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(40);
      expect(bytesOf(JSON.stringify({ sent: chunk.slice(1), flying: chunk[0] }))).toBeLessThan(MOST);
    }
  });

  it('is less than it holds: the marks of the rights of all sheets', () => {
    const marks = wantedRights(situation()).map((rights) => [rights.sheet, `1234567890:${rightsMark(rights)}`]);
    expect(marks.length).toBeGreaterThan(10);
    expect(bytesOf(JSON.stringify(Object.fromEntries(marks)))).toBeLessThan(1000);
  });
});

describe('a memory made anew from the sheets', () => {
  const mails = (id: string) =>
    tableOf('mails', [
      { key: `${id}/2024-07-08/a@example.com`, queued: now - 9000, state: 'sent', contains: 'W0007-W0012 PA0003' },
      { key: `${id}/2024-07-01/a@example.com`, queued: now - 99_000, state: 'sent', contains: 'W0001' },
    ]);

  it('begins with the first mail of this file, and gives no number twice', () => {
    const known = situation({
      mails: mails('file-1'),
      notices: tableOf('notices', [rowOf('notices', { id: 'W0002' }, 2)]),
    });
    expect(remade(known)).toEqual({
      file: { language: 'zh-CN', started: true, since: now - 99_000 },
      counters: { ...Object.fromEntries(prefixes.map((letters) => [letters, 0])), T: 5, N: 0, W: 12 },
    });
  });

  it('begins now in a copy: the mails it brought along are another file’s', () => {
    expect(remade(situation({ mails: mails('another') })).file).toMatchObject({ started: false, since: now });
  });
});

describe('reminders that do not run', () => {
  const on = { owner: 'zhou@example.com', next: now, lastRun: null };
  it('are missed five hours after they should have, not before, and not while they are off', () => {
    expect(stalledSince(on, now + 5 * 3_600_000)).toBeNull();
    expect(stalledSince(on, now + 5 * 3_600_000 + 1)).toBe(now);
    expect(stalledSince({ ...on, owner: '' }, now + 50 * 3_600_000)).toBeNull();
  });
});
