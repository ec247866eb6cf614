import { type Changes, merge, record } from '../changes/changes';
import type { Situation } from '../facts/situation';
import { isHandOf, peopleIn } from './asked';
import { type AnyAsk, type AskSheet, allKinds, asksOf, isAwaited, unreadOf } from './kinds/index';

/** What a person confirms to have typed: all that stands in these rows under that person's name without being proved. */
export interface Confirmation {
  /** Answers and verdicts that took effect: their proof. */
  readonly changes: Changes;
  /** Those that no look has taken yet, by sheet: whose hand it was is to be remembered for the next one. */
  readonly pending: Readonly<Record<AskSheet, readonly string[]>>;
  /** The ids of all of them. */
  readonly ids: readonly string[];
}

const idsOf = (rows: readonly AnyAsk[]): readonly string[] => rows.flatMap(({ id }) => id ?? []);

/**
 * 以本人身份确认: the answers and verdicts that `me` was asked for and that nobody is proved to have typed, as that person's own.
 * `me` is an address that Google itself names for whoever clicks. `selected` are ids of asks; null means all.
 */
export const confirmations = (situation: Situation, me: string, selected: ReadonlySet<string> | null): Confirmation => {
  const all = allKinds.map((kind) => {
    const mine = asksOf(kind, situation.book).filter(
      ({ id, asked }) =>
        id !== null && (selected === null || selected.has(id)) && isHandOf(situation, me, peopleIn(situation, asked)),
    );
    const waits = mine.filter((row) => isAwaited(kind, row));
    const fresh = waits.filter(
      (row) => row.state !== null && kind.stages[row.state]?.take.isFresh(row, unreadOf(kind, situation.book, row)),
    );
    // A returned answer is no longer the one that was taken.
    const taken = mine.filter((row) => !waits.includes(row) && row.answered !== null && row.proof !== 'verified');
    return { sheet: kind.sheet, pending: idsOf(fresh), taken: idsOf(taken) };
  });
  return {
    changes: merge(
      ...all.map(({ sheet, taken }) =>
        record(
          sheet,
          taken.map((id) => [id, { proof: 'verified' }] as const),
        ),
      ),
    ),
    // Every kind has its sheet among them.
    pending: Object.fromEntries(all.map(({ sheet, pending }) => [sheet, pending])) as Confirmation['pending'],
    ids: all.flatMap(({ pending, taken }) => [...pending, ...taken]),
  };
};
