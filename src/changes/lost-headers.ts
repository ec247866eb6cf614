import type { Raw } from '../sheets/column';
import { headerAt, type Look } from './look';

const headersIn = (look: Look): readonly string[] =>
  (look.values[look.table.headerRow - 1] ?? []).map((_, index) => headerAt(look, index + 1));

/** The places of the headers that stand once. */
const placesOf = (headers: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    headers.flatMap((header, index) =>
      header !== '' && headers.indexOf(header) === headers.lastIndexOf(header) ? [[header, index + 1]] : [],
    ),
  );

/**
 * The header row with the names back that somebody cleared or changed since the look. A column has lost its name only, and
 * neither left nor moved, where the headers beside it stand at the same distance as before.
 */
const rowWithNames = (look: Look, again: Look): readonly Raw[] => {
  const [before, now] = [headersIn(look), headersIn(again)];
  const [old, left] = [placesOf(before), placesOf(now)];
  const stays = (header: string): boolean => old.has(header) && left.has(header);
  const row: Raw[] = [...(again.values[again.table.headerRow - 1] ?? [])];
  for (const [header, place] of old) {
    if (now.includes(header)) continue;
    const west = before
      .slice(0, place - 1)
      .reverse()
      .find(stays);
    const east = before.slice(place).find(stays);
    const shift = west === undefined ? 0 : (left.get(west) ?? 0) - (old.get(west) ?? 0);
    const sameBeyond = east === undefined || (left.get(east) ?? 0) - (old.get(east) ?? 0) === shift;
    const stranger = headerAt(again, place + shift);
    if (sameBeyond && (stranger === '' || !before.includes(stranger))) row[place + shift - 1] = header;
  }
  return row;
};

/**
 * A later look's cells, read as if no header had been cleared or renamed since `look`: what was written under it still stands in its own
 * column, and is no stray. The very cells where nothing was.
 */
export const namedAsBefore = (look: Look, again: Look): Look['values'] => {
  const { headerRow } = again.table;
  // A header row that was moved may have been hit by the write itself: that is mended in the sheet.
  if (headerRow !== look.table.headerRow) return again.values;
  const row = rowWithNames(look, again);
  const same = row.every((cell, index) => cell === (again.values[headerRow - 1]?.[index] ?? ''));
  return same ? again.values : again.values.map((line, index) => (index === headerRow - 1 ? row : line));
};
