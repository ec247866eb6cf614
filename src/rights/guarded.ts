import { askSheets, awaited } from '../asks/kinds/index';
import type { Situation } from '../facts/situation';
import { signOf, wantedRights } from './wanted';

/**
 * Open asks whose cells, by the rights that were last written, were open to those asked and the leaders alone (and to the
 * owner of the file, whom no protection holds): what is typed there is theirs by right, though Google names no hand. `written` are the
 * signs of those rights by sheet. Rows that moved since count as unknown until the rights are written again; that
 * nobody took a protection away by hand is taken on trust.
 */
export const guardedAsks = (situation: Situation, written: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const { book } = situation;
  const asks = awaited(book);
  const found = wantedRights(situation, askSheets).flatMap((rights) => {
    if (written[rights.sheet] !== signOf(rights, book)) return [];
    return asks
      .filter(({ kind }) => kind.sheet === rights.sheet)
      .filter(({ row: { row } }) => rights.guards.some(({ area }) => area.top <= row && row <= area.bottom))
      .flatMap(({ row: { id } }) => id ?? []);
  });
  return new Set(found);
};
