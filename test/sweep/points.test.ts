import { describe, expect, it } from 'vitest';
import type { Trace, TracedCall } from '../../local/host';
import { pointsOf, writtenTabs } from './run/points';

const read = (sheet: string | null, flushed = 0): TracedCall => ({
  method: 'Range.getValues',
  kind: 'read',
  sheet,
  flushed,
});
const write = (sheet: string): TracedCall => ({ method: 'Range.setValues', kind: 'write', sheet, flushed: 0 });
const flush = (flushed: number): TracedCall => ({
  method: 'SpreadsheetApp.flush',
  kind: 'other',
  sheet: null,
  flushed,
});
const property: TracedCall = { method: 'Properties.getProperty', kind: 'other', sheet: null, flushed: 0 };

const trace = (...calls: TracedCall[]): Trace => ({ execution: '1', function: 'heartbeat', calls, flushedAtEnd: 0 });

const placed = (run: Trace, tab: string | null, runs = false): readonly (readonly [number, boolean])[] =>
  pointsOf(run, { tab, runs }).map(({ at, inside }) => [at, inside]);

describe('the points at which an act can make a difference', () => {
  const run = trace(read('tasks'), read('mails'), write('tasks'), property, write('mails'), flush(2), read('tasks'));

  it('are those before a read of its own sheet and before what puts writes out', () => {
    expect(placed(run, 'tasks')).toEqual([
      [1, false],
      [6, true],
      [7, false],
    ]);
  });

  it('are those before reads of any sheet where it disturbs many', () => {
    expect(placed(run, null).map(([at]) => at)).toEqual([1, 2, 6, 7]);
  });

  it('are those before calls of the memory too, where it starts a run', () => {
    expect(placed(run, 'mails', true)).toEqual([
      [2, false],
      [4, true],
      [6, true],
    ]);
  });

  it('are not those before a look at a sheet’s notes, where contents alone are changed', () => {
    const noted = trace({ ...read('tasks'), method: 'Range.getNotes' }, read('tasks'));
    expect(pointsOf(noted, { tab: 'tasks', runs: false, contents: true }).map(({ at }) => at)).toEqual([2]);
    expect(pointsOf(noted, { tab: 'tasks', runs: false }).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('lie in the window until the end where nothing puts a write out', () => {
    expect(placed(trace(read('tasks'), write('tasks'), property), 'tasks', true)).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it('lie in no window after the last look has been renewed', () => {
    const twice = trace(read('tasks'), property, read('tasks'), write('tasks'), flush(1));
    expect(placed(twice, 'tasks', true)).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [5, true],
    ]);
  });

  it('are on the sheets that the run writes to', () => {
    expect([...writtenTabs(run)]).toEqual(['tasks', 'mails']);
  });
});
