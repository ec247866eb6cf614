import type { Box } from '../../model/area';
import { type Book, sheetById } from '../../model/book';
import { changesSince } from '../../model/changes';
import { todaySerial } from '../../model/enter';
import { frameOf } from './frame';
import { type KnownSheet, knownCells, lookAt, patchOf, pictureOf } from './known-sheet';
import { createLookBook, type LookBook } from './looks';
import type { GridNews, SheetPatch } from './picture';
import { staleBoxes } from './stale';

/** Cells that a page must be told again whatever it is known to show: it typed there, and was perhaps refused. */
export interface Doubtful {
  sheetId: number;
  box: Box;
}

/** Follows a book for its pages: each says what it has heard (`version`) and is told what happened since. */
export interface GridView {
  news(book: Book, seen: string | undefined, doubtful?: readonly Doubtful[]): GridNews;
  /** The book is the same under new objects: an act was taken back, and nothing has changed. */
  sameBook(book: Book): void;
}

interface Entry {
  version: number;
  patches: SheetPatch[];
}

/** How many changes a page may have slept through before it is told everything. */
const REMEMBERED = 60;

interface Memory {
  epoch: number;
  version: number;
  book: Book;
  revision: number;
  today: number;
  looks: LookBook;
  sheets: Map<number, KnownSheet>;
  log: Entry[];
}

function begin(book: Book, epoch: number): Memory {
  const looks = createLookBook();
  return {
    epoch,
    version: 0,
    book,
    revision: book.changes.revision,
    today: todaySerial(book),
    looks,
    sheets: new Map(book.sheets.map((sheet) => [sheet.id, lookAt(book, sheet, looks)])),
    log: [],
  };
}

function framesDiffer(memory: Memory, book: Book): boolean {
  const ids = [...memory.sheets.keys()];
  if (ids.length !== book.sheets.length) return true;
  return book.sheets.some(
    (sheet, at) => ids[at] !== sheet.id || memory.sheets.get(sheet.id)?.frame !== JSON.stringify(frameOf(sheet)),
  );
}

function catchUp(memory: Memory, book: Book): void {
  const changes = changesSince(book.changes, memory.revision);
  const today = todaySerial(book);
  const since = { changes, newDay: today !== memory.today };
  memory.revision = changes.revision;
  memory.today = today;
  const patches: SheetPatch[] = [];
  for (const sheet of book.sheets) {
    const known = memory.sheets.get(sheet.id);
    // A rule may offer what another tab holds, so rules are compared even where no cell changed.
    if (!known || sheet.hidden) continue;
    const patch = patchOf(known, book, sheet, staleBoxes(book, sheet, since), memory.looks);
    if (patch) patches.push(patch);
  }
  if (patches.length === 0) return;
  memory.version += 1;
  memory.log.push({ version: memory.version, patches });
  if (memory.log.length > REMEMBERED) memory.log.shift();
}

interface Seen {
  epoch: number;
  version: number;
  looks: number;
}

function readVersion(seen: string | undefined): Seen | undefined {
  const [epoch, version, looks] = (seen ?? '').split('.').map(Number);
  return epoch === undefined || version === undefined || looks === undefined ? undefined : { epoch, version, looks };
}

export function createGridView(): GridView {
  // A page left over from an earlier run of the server must not take this one's numbers for its own.
  let epochs = Date.now() % 1_000_000_000;
  let memory: Memory | undefined;

  function current(book: Book): Memory {
    if (!memory || memory.book !== book || framesDiffer(memory, book)) {
      epochs += 1;
      memory = begin(book, epochs);
    } else catchUp(memory, book);
    return memory;
  }

  return {
    news(book, seen, doubtful = []) {
      const now = current(book);
      const version = `${now.epoch}.${now.version}.${now.looks.looks.length}`;
      const known = readVersion(seen);
      const oldest = now.log[0]?.version ?? now.version + 1;
      if (!known || known.epoch !== now.epoch || known.version < oldest - 1) {
        const sheets = book.sheets.flatMap((sheet) => {
          const picture = now.sheets.get(sheet.id);
          return picture ? [pictureOf(picture)] : [];
        });
        const { id, name, locale } = book;
        return { kind: 'picture', version, picture: { id, name, locale, looks: now.looks.looks, sheets } };
      }
      const patches = now.log.filter((entry) => entry.version > known.version).flatMap((entry) => entry.patches);
      for (const { sheetId, box } of doubtful) {
        const sheet = now.sheets.get(sheetId);
        if (sheet && sheetById(book, sheetId)) patches.push({ sheet: String(sheetId), cells: knownCells(sheet, box) });
      }
      const looks = now.looks.looks
        .slice(known.looks)
        .map((look, at): [number, typeof look] => [known.looks + at, look]);
      return { kind: 'patches', version, looks, patches };
    },
    sameBook(book) {
      if (!memory) return;
      memory.book = book;
      memory.revision = book.changes.revision;
    },
  };
}
