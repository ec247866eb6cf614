import { describe, expect, it } from 'vitest';
import { type Edit, spentEdits } from '../../src/jobs/edits';

const HOUR = 3_600_000;
const now = Date.UTC(2024, 6, 8, 1);

const edit = (key: string, cells: Partial<Edit> = {}): Edit => ({
  key,
  at: now - HOUR,
  sheet: 'approvals',
  ids: ['A0001'],
  parts: ['answer'],
  by: 'wang.fang@example.com',
  typed: null,
  ...cells,
});

const kept = (edits: readonly Edit[], ...waiting: readonly string[]): readonly string[] => {
  const spent = spentEdits(edits, now, () => (id) => waiting.includes(id));
  return edits.filter((one) => !spent.includes(one)).map(({ key }) => key);
};

describe('an edit that says whose hand it was', () => {
  it('is forgotten once its ask is settled', () => {
    expect(kept([edit('a')])).toEqual([]);
  });

  it('is kept while its ask still waits, whatever else it reached', () => {
    expect(kept([edit('a'), edit('b', { ids: ['A0002', 'A0003'] })], 'A0003')).toEqual(['b']);
  });

  it('is kept three days at most', () => {
    expect(kept([edit('a', { at: now - 71 * HOUR })], 'A0001')).toEqual(['a']);
    expect(kept([edit('a', { at: now - 72 * HOUR })], 'A0001')).toEqual([]);
  });

  it('is forgotten at once where it names no ask', () => {
    expect(kept([edit('a', { ids: null }), edit('b', { parts: [] })], 'A0001')).toEqual([]);
  });
});

describe('edits of tasks alone', () => {
  it('cost no second look at the asks', () => {
    const looked: string[] = [];
    spentEdits([edit('a', { sheet: 'tasks', ids: null, parts: [] })], now, () => {
      looked.push('asks');
      return () => false;
    });
    expect(looked).toEqual([]);
  });
});
