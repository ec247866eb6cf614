import type { Book } from '../../model/book';
import { todaySerial } from '../../model/enter';

/** Answers of conditional formats by formula and content of the row, as long as nothing else that they ask has changed. */
interface Answers {
  stamp: string;
  known: Map<string, boolean>;
}

const answers = new WeakMap<Book, Answers>();
/** Beyond this the answers are of rows that are long gone. */
const MANY = 100_000;

/**
 * Whether a formula asks nothing but its own row, the day, and named ranges through INDIRECT: then two rows with the same
 * content have the same answer.
 */
export function dependsOnRowOnly(formula: string): boolean {
  const bare = formula.replaceAll(/"[^"]*"/g, '""');
  return !/[:!]|\$[A-Za-z]+\$\d|\b(ROW|NOW|RAND|OFFSET|CELL)\b/i.test(bare);
}

/** The day, and when the tabs that names point at last changed. */
function stampOf(book: Book): string {
  const named = book.namedRanges.map(({ name, sheetId, area }) => {
    const changes = book.changes.sheets.get(sheetId);
    return [name, sheetId, area, changes?.structure, changes?.cells.at(-1)?.revision];
  });
  return JSON.stringify([todaySerial(book), named]);
}

export function answersOf(book: Book): Map<string, boolean> {
  const stamp = stampOf(book);
  const before = answers.get(book);
  if (before?.stamp === stamp && before.known.size < MANY) return before.known;
  const known = new Map<string, boolean>();
  answers.set(book, { stamp, known });
  return known;
}
