import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/domain/bytes';
import { withIncidents, withTold } from '../../src/jobs/notes';
import type { Incident } from '../../src/notices/incident';
import { incidentNotices, type Noted } from '../../src/notices/incidents';
import { ledgerOf } from '../../src/notices/ledger';
import { doubtToken } from '../../src/notices/tokens';
import { now, situation, tableOf } from '../world';

const gone = (row: string, why = ''): Incident => ({ kind: 'setAside', sheet: 'tasks', row, why });
const wait = (notes: readonly Noted[]) => notes.filter(({ told }) => !told);

describe('what is noted for the lead', () => {
  it('has a number of its own each time, later ones too after all were lost', () => {
    const notes = withIncidents([], [gone('T001'), gone('T002')], now);
    const [first, second] = notes.map(({ token }) => Number(token.slice(1)));
    expect(second).toBe((first ?? 0) + 1);
    const later = withIncidents([], [gone('T001')], now + 5000)[0];
    expect(Number(later?.token.slice(1))).toBeGreaterThan(second ?? 0);
  });

  it('is noted once while it waits, and again once it was told', () => {
    const once = withIncidents([], [gone('T001'), gone('T001')], now);
    expect(once.length).toBe(1);
    const told = withTold(once, new Set(once.map(({ token }) => token)));
    expect(wait(withIncidents(told, [gone('T001')], now + 1)).length).toBe(1);
  });

  it('stays under the bytes of one property, Chinese and all: what has no room is counted', () => {
    let notes: readonly Noted[] = [];
    for (let index = 0; index < 300; index++) {
      notes = withIncidents(notes, [gone(`T${index}`, '某格的内容'.repeat(50))], now + index);
      expect(bytesOf(JSON.stringify(notes))).toBeLessThan(9000);
    }
    const words = notes.filter(({ incident }) => incident.kind !== 'more');
    const more = notes.flatMap(({ incident }) => (incident.kind === 'more' ? [incident.count] : []));
    expect(more.length).toBe(1);
    expect(words.length + (more[0] ?? 0)).toBe(300);
  });

  it('makes room for news by forgetting what was told longest ago', () => {
    let notes: readonly Noted[] = [];
    for (let index = 0; index < 100; index++) {
      notes = withIncidents(notes, [gone(`T${index}`, '某格的内容'.repeat(20))], now + index * 1000);
      notes = withTold(notes, new Set(notes.map(({ token }) => token)));
    }
    expect(notes.length).toBeLessThanOrEqual(20);
    expect(notes[notes.length - 1]?.incident).toMatchObject({ row: 'T99' });
  });
});

describe('the notices of what happened', () => {
  const key = 'file-1/2024-07-01/li@example.com';
  const doubtful = situation({
    mails: tableOf('mails', [{ key, to: 'li@example.com', subject: '1 项已逾期', state: 'doubt', contains: 'W0001' }]),
  });

  it('go to the lead: what waits to be told, and each mail in doubt', () => {
    const notes = withTold(withIncidents([], [gone('T001')], now), new Set());
    const told = incidentNotices(doubtful, ledgerOf(doubtful.book), notes);
    expect(told.map(({ to, token, data }) => [to.name, token, data.incident.kind])).toEqual([
      ['王敏', notes[0]?.token, 'setAside'],
      ['王敏', doubtToken(key), 'doubt'],
    ]);
  });

  it('leave out what was told', () => {
    const notes = withIncidents([], [gone('T001')], now);
    const told = withTold(notes, new Set(notes.map(({ token }) => token)));
    expect(incidentNotices(situation(), ledgerOf(situation().book), told)).toEqual([]);
  });
});
