import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { AnyCells } from './changes';

/** What the cell beside people's says: whose row it is, which act changed it, and each cell's value before and since; '' is a blank one. */
export interface Mark {
  readonly name: string;
  readonly act: string;
  readonly cells: ReadonlyMap<string, { readonly was: string; readonly now: string }>;
}

const shown = (value: unknown): string => encodeURIComponent(String(value ?? ''));

/** A mark as it stands in its cell: `T003 W0001.1.accept due:2024-07-03>2024-08-09`. */
export const writeMark = (name: string, act: string, cells: AnyCells, was: AnyCells): string =>
  [name, act, ...Object.keys(cells).map((column) => `${column}:${shown(was[column])}>${shown(cells[column])}`)].join(
    ' ',
  );

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A mark that was read; those of earlier versions name no cells. Null for a blank one, and for one that the lead was told of already. */
export const readMark = (text: string): Mark | null => {
  const [name = '', act = '', ...rest] = text.trim().split(' ');
  if (name === '' || isTold(text)) return null;
  const cells = rest.flatMap((part) => {
    const [, column, was = '', now = ''] = /^(\w+):([^>]*)>(.*)$/.exec(part) ?? [];
    return column === undefined ? [] : [[column, { was: decoded(was), now: decoded(now) }] as const];
  });
  return { name, act, cells: new Map(cells) };
};

/** A stamp that fits nowhere, once the lead was told of it. */
export const told = (stamp: string): string => `? ${stamp}`;
export const isTold = (stamp: string): boolean => stamp.startsWith('?');

/** People's columns by the hidden one beside them in which the mark stands. */
export const markedColumns = (key: SheetKey): ReadonlyMap<string, readonly string[]> => {
  const { decided = {} }: SheetSpec = sheets[key];
  const found = new Map<string, string[]>();
  for (const [column, mark] of Object.entries(decided)) found.set(mark, [...(found.get(mark) ?? []), column]);
  return found;
};
