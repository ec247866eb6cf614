import { typedKinds } from '../asks/kinds/index';
import { unnamedRows } from '../changes/column-fill';
import { type Look, rowsIn } from '../changes/look';
import { idsAfter } from '../domain/number-ids';
import type { SheetKey } from '../sheets/index';
import { lastIds, raiseCounters } from './counters';

/** The sheets whose rows people begin, with the letters of their ids and how many digits follow. */
export const numbered: Readonly<Partial<Record<SheetKey, readonly [letters: string, digits: number]>>> = {
  tasks: ['T', 3],
  nodes: ['N', 2],
  ...Object.fromEntries(typedKinds.map(({ sheet, prefix }) => [sheet, [prefix, 4]])),
};

/**
 * Ids for the rows that have none, by row, after the highest that was ever given; `known` names ids that stand elsewhere.
 * They are remembered before they are written.
 */
export const giveIds =
  (key: SheetKey, known: readonly (string | null)[]) =>
  (look: Look): ReadonlyMap<number, string> => {
    const rows = unnamedRows(key, look);
    const [prefix, digits] = numbered[key] ?? [];
    if (rows.length === 0 || prefix === undefined) return new Map();
    const standing = rowsIn(look).map(({ id }) => String(id ?? ''));
    const next = idsAfter(prefix, [...standing, ...known, lastIds()(prefix)], digits);
    const given = new Map(rows.map(({ row }) => [row, next()] as const));
    raiseCounters({ [prefix]: [...given.values()] });
    return given;
  };
