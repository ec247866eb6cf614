import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { cellAt, headerAt, type Look, namedRows } from './look';
import { isTold, markedColumns, readMark } from './mark';

/** What a row's stamps say. */
export interface Stamped {
  readonly row: number;
  /** The row's own name; null where its name's cell is blank. */
  readonly name: string | null;
  readonly stamp: string;
}

const textAt = (look: Look, row: number, place: number): string => String(cellAt(look, row, place)).trim();

/** Where a column of stamps and that of the names stand; undefined where one is lost or stands twice: then stamps prove nothing. */
const placesFor = (key: SheetKey, look: Look, column: string | undefined) => {
  const { identity }: SheetSpec = sheets[key];
  const { places, twice } = look.table;
  const [own, place] = [places[identity ?? ''], places[column ?? '']];
  if (own === undefined || place === undefined) return undefined;
  return [own, place].some((one) => twice.includes(headerAt(look, one))) ? undefined : { own, place };
};

/** The stamps of one column, row by row; none of rows whose name stands twice or cannot be read, which are nobody's to mend. */
const stampsIn = (key: SheetKey, look: Look, column: string | undefined): readonly Stamped[] => {
  const places = placesFor(key, look, column);
  if (places === undefined) return [];
  const { rows, twice } = namedRows(key, look);
  const names = new Map([...rows].map(([name, { row }]) => [row, name]));
  const found: Stamped[] = [];
  for (let row = look.table.headerRow + 1; row <= look.values.length; row++) {
    const stamp = textAt(look, row, places.place);
    if (stamp === '' || isTold(stamp)) continue;
    const name = names.get(row) ?? null;
    // The second row of a name is in no list; one whose name is no text is not to be guessed at.
    if (name === null ? textAt(look, row, places.own) !== '' : twice.has(name)) continue;
    found.push({ row, name, stamp });
  }
  return found;
};

/** The stamps beside the script's blocks. */
export const blockStamps = (key: SheetKey, look: Look): readonly Stamped[] =>
  stampsIn(key, look, (sheets[key] as SheetSpec).stamp);

/** The marks beside people's cells, by their column. */
export const cellMarks = (key: SheetKey, look: Look): ReadonlyMap<string, readonly Stamped[]> =>
  new Map([...markedColumns(key).keys()].map((column) => [column, stampsIn(key, look, column)]));

const isForeign = ({ name, stamp }: Stamped): boolean => stamp !== name;
export const isForeignMark = ({ name, stamp }: Stamped): boolean => {
  const mark = readMark(stamp);
  return mark !== null && mark.name !== name;
};

/** Whether a stamp stands in a row that is not its own: what was written with it was meant for another. */
export const isAstray = (key: SheetKey, look: Look): boolean =>
  blockStamps(key, look).some(isForeign) ||
  [...cellMarks(key, look).values()].some((marks) => marks.some(isForeignMark));
