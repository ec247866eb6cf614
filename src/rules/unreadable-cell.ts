import type { Column, KindName } from '../sheets/column';
import { sheetKeys, sheets } from '../sheets/index';
import { unreadLetters } from './cells';
import { rule } from './finding';
import { short } from './names';

/** A cell holds something else than its column is for. */
export const unreadableCell = rule<{ value: string; kind: KindName }>()({
  id: 'unreadable-cell',
  severity: 'error',
  // Source: understood or reported with its cell, never skipped in silence
  check: ({ book }) => {
    const letters = new Set(unreadLetters(book));
    return sheetKeys.flatMap((sheet) => {
      const columns: Readonly<Record<string, Column<unknown>>> = sheets[sheet].columns;
      return book[sheet].problems
        .filter((problem) => !letters.has(problem))
        .map(({ row, column, raw }) => ({
          at: { sheet, row, column },
          data: {
            value: short(raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString() : String(raw)),
            kind: columns[column]?.kind.name ?? 'any',
          },
        }));
    });
  },
});
