import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { isInBlock } from './cell';
import { cellAt, cellName, headerAt, type Look, namedRows, rowsIn } from './look';
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

/**
 * Cells of the script's in rows in which no person has anything, where no stamp stands beside them: what was reckoned for another row landed there, or people have
 * emptied the row since.
 */
export const leftovers = (key: SheetKey, look: Look): readonly string[] => {
  const { stamp, decided, identity = '', order = '', columns }: SheetSpec = sheets[key];
  const { places, twice, headerRow } = look.table;
  if (stamp !== undefined || decided === undefined || placesFor(key, look, identity) === undefined) return [];
  const own = Object.keys(columns)
    .filter((column) => column !== identity && column !== order && isInBlock(key, column))
    .flatMap((column) => places[column] ?? [])
    .filter((place) => !twice.includes(headerAt(look, place)));
  const filled = new Set(rowsIn(look).map(({ row }) => row));
  const found: string[] = [];
  for (let row = headerRow + 1; row <= look.values.length; row++)
    if (!filled.has(row))
      found.push(...own.filter((place) => cellAt(look, row, place) !== '').map((place) => cellName(row, place)));
  return found;
};

/** Whether a stamp stands in a row that is not its own: what was written with it was meant for another. */
export const isAstray = (key: SheetKey, look: Look): boolean =>
  leftovers(key, look).length > 0 ||
  blockStamps(key, look).some(isForeign) ||
  [...cellMarks(key, look).values()].some((marks) => marks.some(isForeignMark));
