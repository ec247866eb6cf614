import { describe, expect, it } from 'vitest';
import { type AnyAsk, allKinds } from '../../src/asks/kinds/index';
import { settleAsk } from '../../src/asks/settle-ask';
import { asDay } from '../../src/domain/day';
import { situationOf } from '../../src/facts/situation';
import { choices } from '../../src/sheets/choices';
import { sheets } from '../../src/sheets/index';
import type { SheetSpec } from '../../src/sheets/sheet';
import { catalogues } from '../../src/text/catalogues';
import { changed, launch, rowOf, tableOf, terms, world } from '../world';
import { at, warned } from './ask-world';
import { put } from './request-world';

const now = at('2024-08-06', 10);

/** A book in which an open ask of every kind makes sense. */
const situation = situationOf(
  world({
    tasks: tableOf('tasks', changed(changed(launch.tasks, 'T003', { status: 'doing' }), 'T002', { status: 'review' })),
  }),
  now,
  terms,
);

/** A row of each kind that stands in a state, of a task in which it makes sense. */
const standing: Readonly<Record<string, object>> = {
  notices: warned,
  approvals: { id: 'A0001', task: 'T002', asked: '孙莉', handedIn: asDay('2024-08-05'), issued: now, attempt: 1 },
  requests: { ...put, asked: '孙莉', replyBy: at('2024-08-08', 9) },
};

/** Every choice that somebody decides by, in every state in which it is their turn. */
const acting = allKinds.flatMap((kind) => {
  const spec: SheetSpec = sheets[kind.sheet];
  const choice = spec.columns.decision?.choices;
  return Object.entries(kind.stages).flatMap(([state, stage]) => {
    const edit = stage?.turn === 'decider' ? 'lead' : 'asked';
    return choice && spec.columns.decision?.edit === edit ? [{ kind, state, choice }] : [];
  });
});

describe('a choice that means nothing here', () => {
  it('is looked for in every state in which a choice acts', () => {
    expect(acting.map(({ kind, state }) => `${kind.name} ${state}`)).toEqual(
      expect.arrayContaining([
        'warning answered',
        'approval open',
        'approval escalated',
        'request open',
        'request escalated',
      ]),
    );
  });

  const languages = Object.entries(catalogues).map(([language, text]) => [language, text.asks, text.choices] as const);

  it.each(
    acting.flatMap(({ kind, state, choice }) =>
      ['随便', 'maybe', '??', 'нет'].flatMap((typed) =>
        languages.map(
          ([language, words, catalogue]) =>
            [kind.name, state, typed, language, { kind, choice, words, catalogue }] as const,
        ),
      ),
    ),
  )(
    'of %s while %s («%s», %s) is answered in the receipt with the words that mean something',
    (_, state, typed, __, one) => {
      const { kind, choice, words, catalogue } = one;
      const row = { ...rowOf(kind.sheet, {}, 2), ...standing[kind.sheet], state } as AnyAsk;
      const unread = (column: string) => (column === 'decision' ? typed : null);
      const hands = { answer: '', decision: '' };
      const { cells, effect } = settleAsk(kind, row, { situation, words, unread, hands });
      expect(effect).toBeNull();
      expect(Object.keys(cells)).toEqual(['message']);
      expect(cells.message).toContain(typed);
      for (const key of choices[choice])
        expect(cells.message).toContain((catalogue[choice] as Readonly<Record<string, string>>)[key]);
      // Once said it is not said again, and a blank cell takes it back to waiting in silence.
      expect(
        settleAsk(kind, { ...row, message: cells.message ?? null }, { situation, words, unread, hands }).cells,
      ).toEqual({});
    },
  );
});
