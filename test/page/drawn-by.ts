import type { Host, HostOptions } from '../../local/host';
import { createGridView } from '../../local/server/grid/grid-view';
import type { BookPicture, GridNews, Look, PaintedCell, SheetPicture } from '../../local/server/grid/picture';
import { hostWith } from '../local/run-script';

/** A host whose script has run once; `sheet` is its first tab. */
export function hostAfter(body: string, options: HostOptions = {}): Host {
  const host = hostWith(`const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${body}`, {
    now: '2024-07-01 09:00',
    ...options,
  });
  host.call('main');
  return host;
}

export function pictureIn(news: GridNews): BookPicture {
  if (news.kind !== 'picture') throw new Error('A whole picture was expected.');
  return news.picture;
}

export function pictureOf(host: Host): BookPicture {
  return pictureIn(createGridView().news(host.file.book, undefined));
}

export function firstSheet(host: Host): SheetPicture {
  const [sheet] = pictureOf(host).sheets;
  if (!sheet) throw new Error('There is no tab.');
  return sheet;
}

export function cellAt(cells: readonly PaintedCell[], row: number, column: number): PaintedCell | undefined {
  return cells.find(([r, c]) => r === row && c === column);
}

/** How a cell of the first tab looks. */
export function lookAt(host: Host, row: number, column: number): Look {
  const { sheets, looks } = pictureOf(host);
  return looks[cellAt(sheets[0]?.cells ?? [], row, column)?.[3] ?? 0] ?? {};
}
