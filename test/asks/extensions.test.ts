import { describe, expect, it } from 'vitest';
import { extensionsOf } from '../../src/asks/impact';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import { asDay } from '../../src/domain/day';
import { type Cells, tableOf } from '../world';
import { answer, asked, at, rowOf, told } from './ask-world';

const move = (before: string, after: string, cells: Cells<'changes'> = {}): Cells<'changes'> => ({
  task: 'T003',
  what: 'due',
  before: asDay(before),
  after: asDay(after),
  ...cells,
});

const answeredWith = (cells: Cells<'notices'>): Cells<'notices'> => {
  const whole = { ...answer, ...cells };
  return { ...whole, state: 'answered', seen: answerMark(rowOf('notices', whole, 2)) };
};

const since = (moves: readonly Cells<'changes'>[], cells: Cells<'notices'> = {}) =>
  asked(at('2024-08-06', 16), answeredWith(cells), { changes: tableOf('changes', moves) });

describe('the extensions of a task', () => {
  it('are its moves to a later day, and nothing else', () => {
    const moves = [
      move('2024-07-20', '2024-07-24'),
      move('2024-07-24', '2024-07-22'),
      move('2024-07-22', '2024-07-22'),
      move('2024-07-22', '2024-07-31', { task: 'T004' }),
      move('2024-07-22', '2024-08-12', { what: 'snooze' }),
      move('2024-07-22', '2024-08-12', { before: null }),
      move('2024-07-22', '2024-08-12', { after: null }),
      move('2024-07-22', '2024-07-31'),
    ];
    expect(extensionsOf(since(moves), 'T003')).toBe(2);
    expect(extensionsOf(since(moves), 'T004')).toBe(1);
    expect(extensionsOf(since(moves), 'T001')).toBe(0);
  });
});

describe('the third extension of a task', () => {
  const two = [move('2024-07-20', '2024-07-24'), move('2024-07-24', '2024-07-31')];

  it('goes up at once', () => {
    expect(told(since(two))).toEqual(['reply → wangmin', 'escalation:extensions → zhou']);
  });

  it('is none while a move went back to an earlier day', () => {
    expect(told(since([move('2024-07-20', '2024-07-24'), move('2024-08-02', '2024-07-31')]))).toEqual([
      'reply → wangmin',
    ]);
  });

  it('is none where the answer asks for an earlier day, the same day, or no other day', () => {
    for (const proposed of [asDay('2024-07-30'), asDay('2024-07-31'), null])
      expect(told(since(two, { proposed }))).toEqual(['reply → wangmin']);
  });

  it('goes to the lead where nobody stands above', () => {
    const situation = since(two);
    const people = { ...situation.people, superior: null };
    expect(told({ ...situation, people })).toEqual(['reply → wangmin', 'escalation:extensions → wangmin']);
  });
});
