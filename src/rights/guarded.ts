import { type AnyKind, allKinds, asksOf, isAwaited } from '../asks/kinds/index';
import type { Situation } from '../facts/situation';
import { sheets, type Workbook } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { SheetRights } from './sheet-rights';
import { rightsMark, signOf, wantedRights } from './wanted';

/** Whether a sign is that of these rights; where the tab's number is not known, of those of any tab. */
const isWritten = (rights: SheetRights, sign: unknown, book: Workbook): boolean =>
  book[rights.sheet].id === 0 ? String(sign).endsWith(`:${rightsMark(rights)}`) : sign === signOf(rights, book);

/** Where the cells of those asked stand. */
const answerPlaces = ({ sheet }: AnyKind, book: Workbook): readonly number[] => {
  const { columns }: SheetSpec = sheets[sheet];
  return Object.keys(columns).flatMap((column) =>
    columns[column]?.edit === 'asked' ? (book[sheet].places[column] ?? []) : [],
  );
};

/**
 * Open asks whose cells, by the rights that were last written, were open to those asked and the leaders alone (and to the
 * owner of the file, whom no protection holds): what is typed there is theirs by right, though Google names no hand. `written` are the
 * signs of those rights by sheet. Rows that moved since count as unknown until the rights are written again; that
 * nobody took a protection away by hand is taken on trust.
 */
export const guardedAsks = (situation: Situation, written: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const { book } = situation;
  const found = allKinds.flatMap((kind) => {
    const [rights] = wantedRights(situation, [kind.sheet]);
    if (!rights || !isWritten(rights, written[rights.sheet], book)) return [];
    const places = answerPlaces(kind, book);
    return asksOf(kind, book)
      .filter((row) => isAwaited(kind, row))
      .filter(({ row }) => {
        const own = rights.guards.filter(({ area }) => area.top <= row && row <= area.bottom);
        // A row may have a further guard, of the cells that its department fills in.
        return (
          places.length > 0 &&
          places.every((place) => own.some(({ area }) => area.left <= place && place <= area.right))
        );
      })
      .flatMap(({ id }) => id ?? []);
  });
  return new Set(found);
};
