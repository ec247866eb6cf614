import { type Changes, merge, record } from '../changes/changes';
import type { Situation } from '../facts/situation';
import type { RowOf } from '../sheets/index';
import { isFresh } from './answer';
import { isHandOf, peopleIn } from './asked';
import { isAsking } from './deadline';
import { isWaiting } from './settle-approval';

/** What a person confirms to have typed: all that stands in these rows under that person's name without being proved. */
export interface Confirmation {
  /** Answers and verdicts that took effect: their proof. */
  readonly changes: Changes;
  /** Those that no look has taken yet: whose hand it was is to be remembered for the next one. */
  readonly pending: Readonly<Record<'notices' | 'approvals', readonly string[]>>;
  /** The ids of all of them. */
  readonly ids: readonly string[];
}

type Ask = Pick<RowOf<'notices'>, 'id' | 'asked' | 'answered' | 'proof'>;

const unproved = ({ answered, proof }: Ask): boolean => answered !== null && proof !== 'verified';

const idsOf = (rows: readonly Ask[]): readonly string[] => rows.flatMap(({ id }) => id ?? []);

const proofs = (ids: readonly string[]) => ids.map((id) => [id, { proof: 'verified' }] as const);

/**
 * 以本人身份确认: the answers and verdicts that `me` was asked for and that nobody is proved to have typed, as that person's own.
 * `me` is an address that Google itself names for whoever clicks. `selected` are ids of asks; null means all.
 */
export const confirmations = (situation: Situation, me: string, selected: ReadonlySet<string> | null): Confirmation => {
  const { notices, approvals } = situation.book;
  const mine = ({ id, asked }: Ask): boolean =>
    id !== null && (selected === null || selected.has(id)) && isHandOf(situation, me, peopleIn(situation, asked));
  const own = { notices: notices.rows.filter(mine), approvals: approvals.rows.filter(mine) };
  const unread = new Set(notices.problems.filter(({ column }) => column === 'proposed').map(({ row }) => row));
  const pending = {
    notices: idsOf(own.notices.filter((row) => isAsking(row) && isFresh(row, unread.has(row.row)))),
    approvals: idsOf(own.approvals.filter((row) => isWaiting(row) && row.decision !== null)),
  };
  const taken = {
    // A returned answer is no longer the one that was taken.
    notices: idsOf(own.notices.filter((row) => (row.state === 'answered' || row.state === 'closed') && unproved(row))),
    approvals: idsOf(own.approvals.filter((row) => !isWaiting(row) && unproved(row))),
  };
  return {
    changes: merge(record('notices', proofs(taken.notices)), record('approvals', proofs(taken.approvals))),
    pending,
    ids: [...pending.notices, ...taken.notices, ...pending.approvals, ...taken.approvals],
  };
};
