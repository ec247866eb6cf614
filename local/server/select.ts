import { selectionOf } from '../execution/selection';
import type { Host } from '../host';
import { parseA1 } from '../model/a1';
import { boxOf } from '../model/area';
import { sheetByName } from '../model/book';
import type { Selection } from './protocol';

/** Tells the host where its person stands, so that a script that asks for the active cell learns it. */
export function standAt(host: Host, { sheet, a1 }: Selection): void {
  const tab = sheetByName(host.file.book, sheet);
  const area = parseA1(a1)?.area;
  if (tab && area) Object.assign(selectionOf(host.file, host.user), { sheetId: tab.id, box: boxOf(area, tab) });
}
