import type { Raw, Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { cellMarks, isForeignMark } from './astray';
import type { Before } from './before';
import type { RowChange } from './changes';
import { cellAt, cellName, type Look, namedRows } from './look';
import { type Mark, markedColumns, readMark } from './mark';
import { isName, meaningOf } from './mend-blocks';
import type { Hit, Mending } from './mending';

type CellsMended = Pick<Mending, 'changes' | 'loose' | 'putBack' | 'doubtful' | 'shifted'>;

/** What was decided, in the row that was meant: done there after all, where its cells still hold what they held then. */
const arrived = (key: SheetKey, look: Look, mark: Mark, marks: string, text: string): readonly RowChange[] => {
  const { rows, twice } = namedRows(key, look);
  const home = rows.get(mark.name);
  const still = [...mark.cells].every(([column, { was }]) => String(home?.[column] ?? '') === was);
  if (home === undefined || twice.has(mark.name) || !still || mark.cells.size === 0) return [];
  const cells = [...mark.cells].map(([column, { now }]) => [column, now === '' ? null : now] as const);
  const was = [...mark.cells].map(([column, old]) => [column, old.was === '' ? null : old.was] as const);
  return [
    { id: mark.name, cells: { ...Object.fromEntries(cells), [marks]: text }, was: Object.fromEntries(was), act: '' },
  ];
};

/** The script's cells beside which no stamp stands: they hold again what they held, and what is decided anew follows from that. */
const recordedCells = (key: SheetKey, look: Look, before: Before): readonly RowChange[] => {
  const { recorded = [] }: SheetSpec = sheets[key];
  const { rows, twice } = namedRows(key, look);
  return [...before].flatMap(([name, held]) => {
    const row = rows.get(name);
    const hit = recorded.filter((column) => column in held && String(row?.[column] ?? '') !== held[column]);
    if (row === undefined || twice.has(name) || hit.length === 0) return [];
    const cells = hit.map((column) => [column, asValue(key, column, held[column] ?? '')] as const);
    return [{ id: name, cells: Object.fromEntries(cells), was: {}, act: '' }];
  });
};

const asValue = (key: SheetKey, column: string, text: string): unknown => {
  if (text === '') return null;
  return (sheets[key] as SheetSpec).columns[column]?.kind.name === 'number' ? Number(text) : text;
};

/**
 * People's cells beside a mark of another row's: each gets back what it held before, once, where it holds exactly what the mark says was written
 * and a broken-off run had put down what stood there. What somebody typed since stays. The mark itself goes in any case.
 */
export const mendCells = (key: SheetKey, look: Look, before: Before | null, terms: Terms): CellsMended => {
  const changes: RowChange[] = [];
  const loose = new Map<string, Raw>();
  const putBack: (Hit & { theirs: string })[] = [];
  const doubtful: Hit[] = [];
  let shifted = false;
  const { rows } = namedRows(key, look);
  const columnsBeside = markedColumns(key);
  for (const [marks, stamps] of cellMarks(key, look))
    for (const stamped of stamps) {
      const mark = isForeignMark(stamped) ? readMark(stamped.stamp) : null;
      if (mark === null) continue;
      // A day or a word of another column: columns were moved under the write.
      if (!isName(mark.name)) shifted = true;
      const { row, name } = stamped;
      const cells: Record<string, unknown> = { [marks]: null };
      const was: Record<string, unknown> = {};
      const named = name === null ? undefined : rows.get(name);
      if (named === undefined) loose.set(cellName(row, look.table.places[marks] ?? 0), '');
      for (const [column, { now }] of mark.cells) {
        const place = look.table.places[column];
        if (place === undefined || !columnsBeside.get(marks)?.includes(column)) continue;
        const raw = cellAt(look, row, place);
        const held = meaningOf(key, column, raw, terms);
        if (String(held ?? '') !== now || (held === null && raw !== '')) continue;
        const hit: Hit = { row, place, column, name, meant: mark.name, act: mark.act, ours: now };
        const theirs = name === null ? (before === null ? undefined : '') : before?.get(name)?.[column];
        if (theirs === undefined) doubtful.push(hit);
        else if (theirs !== now) {
          putBack.push({ ...hit, theirs });
          if (name === null) loose.set(cellName(row, place), '');
          else {
            cells[column] = theirs === '' ? null : theirs;
            was[column] = held;
          }
        }
      }
      if (name !== null && named !== undefined) changes.push({ id: name, cells, was, act: '' });
      if (before !== null) changes.push(...arrived(key, look, mark, marks, stamped.stamp));
    }
  if (before !== null && changes.length + loose.size > 0) changes.push(...recordedCells(key, look, before));
  return { changes, loose, putBack, doubtful, shifted };
};
