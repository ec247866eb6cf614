import type { Block } from '../changes/block';
import { fixBlocks } from '../changes/fix-blocks';
import { headerAt, type Look } from '../changes/look';
import type { Hit, Mending } from '../changes/mending';
import { columnLetter } from '../layout/column-letter';
import type { Incident } from '../notices/incident';
import type { Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';

/** A cell of people that got back what it held. */
export interface Restored extends Hit {
  readonly sheet: SheetKey;
  readonly theirs: string;
  readonly cell: string;
  readonly header: string;
}

const where = (look: Look, { row, place }: { readonly row: number; readonly place: number }) => ({
  cell: `${columnLetter(place)}${row}`,
  header: headerAt(look, place),
});

/** What is to be blanked or marked in rows without a name. They are said to be nobody's, so that a row which is moved there meanwhile is known not to be meant. */
export const looseBlocks = ({ loose }: Mending, columnOf: (place: number) => string): readonly Block[] =>
  fixBlocks(loose, columnOf).map((block) => ({ ...block, names: block.values.map(() => '') }));

/** A value in the words of the workbook; '' for a blank one. */
export const inWords = (sheet: SheetKey, column: string, value: string, terms: Terms): string => {
  const words = (sheets[sheet] as SheetSpec).columns[column]?.choices;
  return words === undefined || value === '' ? value : terms.word(words, value);
};

export const restoredBy = (sheet: SheetKey, { putBack }: Mending, look: Look, terms: Terms): readonly Restored[] =>
  putBack.map((hit) => ({
    ...hit,
    sheet,
    ...where(look, hit),
    ours: inWords(sheet, hit.column, hit.ours, terms),
    theirs: inWords(sheet, hit.column, hit.theirs, terms),
  }));

/** What the lead is told of a mending: with the cells and both values. */
export const mendingIncidents = (sheet: SheetKey, mending: Mending, look: Look, terms: Terms): readonly Incident[] => {
  const { moved, lost, nowhere, doubtful, shifted } = mending;
  return [
    ...(shifted ? [{ kind: 'columnsAstray', sheet } as const] : []),
    ...(moved.length > 0 ? [{ kind: 'movedBack', sheet, rows: moved.join('、') } as const] : []),
    ...lost.map(({ name, row }) => ({ kind: 'recordLost', sheet, row: name, cell: `A${row}` }) as const),
    ...nowhere.map(({ stamp, ...at }) => ({ kind: 'stampAstray', sheet, row: stamp, ...where(look, at) }) as const),
    ...restoredBy(sheet, mending, look, terms).map(
      ({ cell, header, ours, theirs }) => ({ kind: 'putBack', sheet, cell, header, ours, theirs }) as const,
    ),
    ...doubtful.map(
      ({ ours, act, meant, ...hit }) =>
        ({
          kind: 'maybeHit',
          sheet,
          ...where(look, hit),
          ours: inWords(sheet, hit.column, ours, terms),
          row: `${meant} ${act}`,
        }) as const,
    ),
  ];
};
