import type { Book } from './book';
import { addSheet, isNameTaken, nextId } from './book';
import type { SheetModel } from './sheet-model';
import type { CriterionValue, ValidationModel } from './validation-model';

/** What Google calls the copy of a tab in the language of the file [R]. */
function copyOf(name: string, locale: string): string {
  return locale.startsWith('zh') ? `“${name}”的副本` : `Copy of ${name}`;
}

/** The copy's name, numbered when it is taken; how Google numbers is unverified. */
export function sheetCopyName(book: Book, name: string): string {
  const wanted = copyOf(name, book.locale);
  let free = wanted;
  for (let number = 1; isNameTaken(book, free); number += 1) free = `${wanted} ${number}`;
  return free;
}

function follow(value: CriterionValue, from: number, to: number): CriterionValue {
  return typeof value === 'object' && 'sheetId' in value && value.sheetId === from ? { ...value, sheetId: to } : value;
}

/** Dropdowns that take their choices from the copied tab take them from the copy. */
function followOwnRanges(copy: SheetModel, from: number): void {
  const known = new Map<ValidationModel, ValidationModel>();
  for (const runs of copy.layers.validation ?? []) {
    for (const run of runs ?? []) {
      const rule = run.value;
      const own =
        known.get(rule) ??
        ({ ...rule, values: rule.values.map((value) => follow(value, from, copy.id)) } satisfies ValidationModel);
      known.set(rule, own);
      run.value = own;
    }
  }
}

/**
 * A copy of a tab in the same or in another book: cells, looks, notes, rules, sizes, merges, filter. Protections, names
 * of ranges and metadata do not come along: unverified.
 */
export function copySheet(source: SheetModel, book: Book, name: string, index = book.sheets.length): SheetModel {
  const copy = { ...structuredClone(source), id: nextId(book), name };
  followOwnRanges(copy, source.id);
  addSheet(book, copy, index);
  return copy;
}
