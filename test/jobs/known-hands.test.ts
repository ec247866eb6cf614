import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/asks/kinds/index';
import { settleAsk } from '../../src/asks/settle-ask';
import { actorKey } from '../../src/jobs/edge';
import type { Edit } from '../../src/jobs/edits';
import { withKnownHands } from '../../src/jobs/known-hands';
import { freshMemory } from '../../src/jobs/memory';
import { catalogues } from '../../src/text/catalogues';
import { answer, asked, at, warned } from '../asks/ask-world';
import { type Cells, tableOf, terms } from '../world';

const now = at('2024-08-06', 10);
const hand = 'chenjing@example.com';

/** 预警记录 with these rows, and where one of its columns stands. */
const book = (rows: readonly Cells<'notices'>[]) => asked(now, {}, { notices: tableOf('notices', rows) }).book;
const placeOf = (column: string): number => book([warned]).notices.places[column] ?? 0;

const left = (column: string, value: string, row = 2): Edit => ({
  key: 'e',
  at: now,
  sheet: 'notices',
  ids: null,
  parts: [],
  by: hand,
  typed: { row, place: placeOf(column), value, old: '' },
});

const actors = (rows: readonly Cells<'notices'>[], edit: Edit) =>
  withKnownHands({ ...freshMemory('zh-CN'), edits: [edit] }, book(rows), terms).actors;

describe('an edit that was left before its trigger could say what it reached', () => {
  const plan = answer.plan ?? '';
  const other = { ...warned, id: 'W0002', task: 'T001' };

  it('is of the row that holds what was typed', () => {
    expect(actors([{ ...warned, ...answer }, other], left('plan', plan))).toEqual({
      [actorKey('W0001', 'answer')]: hand,
    });
    expect(actors([{ ...warned, decision: 'accept' }], left('decision', terms.word('decision', 'accept')))).toEqual({
      [actorKey('W0001', 'decision')]: hand,
    });
  });

  it('is found where its row was moved, if it is the only open one that holds it', () => {
    expect(actors([other, { ...warned, ...answer }], left('plan', plan))).toEqual({
      [actorKey('W0001', 'answer')]: hand,
    });
    expect(actors([other, { ...warned, ...answer }, { ...other, id: 'W0003', ...answer }], left('plan', plan))).toEqual(
      {},
    );
  });

  it('is nobody’s where nothing holds it, or the column is not people’s', () => {
    expect(actors([warned], left('plan', plan))).toEqual({});
    expect(actors([warned], left('message', ''))).toEqual({});
  });
});

describe('an answer that was taken before Google’s word of the hand came', () => {
  const { asks } = catalogues['zh-CN'];
  const looked = (cells: Cells<'notices'>, by: string) => {
    const situation = asked(now, { ...answer, ...cells });
    const [row] = situation.book.notices.rows;
    if (!row) throw new Error('a row was expected');
    const hands = { answer: by, decision: '' };
    return settleAsk(kinds.notices, row, { situation, words: asks, unread: () => null, hands }).cells;
  };
  const closed = { state: 'closed', answered: now, proof: 'byRight' } as const;

  it('is vouched for as soon as it comes, once', () => {
    expect(looked(closed, hand)).toEqual({ proof: 'verified' });
    expect(looked({ ...closed, proof: 'verified' }, hand)).toEqual({});
  });

  it('is not by the hand of another', () => {
    expect(looked(closed, 'lina@example.com')).toEqual({});
    expect(looked(closed, '')).toEqual({});
  });
});
