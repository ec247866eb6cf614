import { unnamedRows } from '../changes/column-fill';
import { type Look, rowsIn } from '../changes/look';
import { idsAfter } from '../domain/number-ids';
import { lastIds, raiseCounters } from './counters';

/** The sheets whose rows people begin, with the letter of their ids and how many digits follow. */
export const numbered = { tasks: ['T', 3], nodes: ['N', 2] } as const;

export type Numbered = keyof typeof numbered;

/**
 * Ids for the rows that have none, by row, after the highest that was ever given; `known` names ids that stand elsewhere.
 * They are remembered before they are written.
 */
export const giveIds =
  (key: Numbered, known: readonly (string | null)[]) =>
  (look: Look): ReadonlyMap<number, string> => {
    const rows = unnamedRows(key, look);
    if (rows.length === 0) return new Map();
    const [prefix, digits] = numbered[key];
    const standing = rowsIn(look).map(({ id }) => String(id ?? ''));
    const next = idsAfter(prefix, [...standing, ...known, lastIds()(prefix)], digits);
    const given = new Map(rows.map(({ row }) => [row, next()] as const));
    raiseCounters({ [prefix]: [...given.values()] });
    return given;
  };
