import type { PageLanguage } from '../../local/server/protocol';
import type { SheetKey } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import type { Visit } from './visit';
import { shown } from './visit';

/** Rows that are looked through for a value, and columns for a header. */
const ROWS = 80;
const COLUMNS = 26;

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The address of a cell in the grid: the row in which `column` shows `value`, under another column's header. */
export async function cellOf(
  { page }: Visit,
  key: SheetKey,
  where: { column: string; value: string },
  wanted: string,
  language: PageLanguage = 'zh-CN',
): Promise<string> {
  const { name, columns } = catalogues[language].sheets[key];
  const words: Readonly<Record<string, { readonly header: string }>> = columns;
  const headers: string[] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    headers.push((await shown(page, name, `${letter(column)}1`)).text);
  }
  const place = (column: string): string => {
    const at = headers.indexOf(words[column]?.header ?? column);
    if (at < 0) throw new Error(`${name} has no column ${column}.`);
    return letter(at);
  };
  for (let row = 2; row <= ROWS; row += 1) {
    if ((await shown(page, name, `${place(where.column)}${row}`)).text === where.value) return `${place(wanted)}${row}`;
  }
  throw new Error(`${name} shows no ${where.value}.`);
}
