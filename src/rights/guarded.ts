import { askSheets, awaited } from '../asks/kinds/index';
import type { Situation } from '../facts/situation';
import type { Workbook } from '../sheets/index';
import type { SheetRights } from './sheet-rights';
import { rightsMark, signOf, wantedRights } from './wanted';

/** Whether a sign is that of these rights; where the tab's number is not known, of those of any tab. */
const isWritten = (rights: SheetRights, sign: unknown, book: Workbook): boolean =>
  book[rights.sheet].id === 0 ? String(sign).endsWith(`:${rightsMark(rights)}`) : sign === signOf(rights, book);

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
    if (!isWritten(rights, written[rights.sheet], book)) return [];
    return asks
      .filter(({ kind }) => kind.sheet === rights.sheet)
      .filter(({ row: { row } }) => rights.guards.some(({ area }) => area.top <= row && row <= area.bottom))
      .flatMap(({ row: { id } }) => id ?? []);
  });
  return new Set(found);
};
