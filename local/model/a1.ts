import type { Area, Box } from './area';

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 1, AA → 27; any case. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export interface A1Reference {
  sheet?: string;
  area: Area;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?$/;

interface Corner {
  column?: number;
  row?: number;
}

function parseCorner(text: string): Corner | undefined {
  const match = corner.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const found: Corner = {};
  if (match[1] !== undefined) found.column = columnNumber(match[1]);
  if (match[2] !== undefined) found.row = Number(match[2]);
  return found.row === 0 ? undefined : found;
}

function between(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  return a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
}

function areaOf(text: string): Area | undefined {
  const [first, second, ...more] = text.split(':');
  if (more.length > 0 || first === undefined) return undefined;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to) return undefined;
  if (second === undefined && (from.column === undefined || from.row === undefined)) return undefined;
  const [top, bottom] = between(from.row, to.row);
  const [left, right] = between(from.column, to.column);
  const area: Area = {};
  // `B2:D` and `B:D5` start at the row that is given and run to the end of the sheet.
  if (top !== undefined) area.top = top;
  else if (bottom !== undefined) area.top = bottom;
  if (left !== undefined) area.left = left;
  else if (right !== undefined) area.left = right;
  if (top !== undefined && bottom !== undefined) area.bottom = bottom;
  if (left !== undefined && right !== undefined) area.right = right;
  return area;
}

/**
 * Reads `B2:D5`, `$C$3`, `D:F`, `2:5`, `B2:D`, `Sheet!A1`, `'My ''own'' sheet'!A1`.
 * Undefined when the text is no such reference (it may still be the name of a range).
 */
export function parseA1(text: string): A1Reference | undefined {
  const bang = text.lastIndexOf('!');
  const area = areaOf(text.slice(bang + 1).trim());
  if (!area) return undefined;
  if (bang < 0) return { area };
  const name = text.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted?.[1] !== undefined ? quoted[1].replaceAll("''", "'") : name, area };
}

/** The notation without the sheet's name; '' for a whole sheet. */
export function formatA1(area: Area): string {
  const from = `${area.left === undefined ? '' : columnName(area.left)}${area.top ?? ''}`;
  const to = `${area.right === undefined ? '' : columnName(area.right)}${area.bottom ?? ''}`;
  if (from === '' && to === '') return '';
  const single = area.top !== undefined && area.left !== undefined && from === to;
  return single ? from : `${from}:${to}`;
}

export function formatBox(box: Box): string {
  return formatA1(box);
}

/** A sheet's name as it stands before the `!` in a formula. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !parseA1(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
