import { parseA1 } from '../model/a1';
import { boxAt } from '../model/area';
import { sheetByName } from '../model/book';
import { enterBlock } from '../model/enter';
import { blockedBy } from '../model/protection';
import { readValues } from '../model/values';
import type { Edited } from './events';
import type { WorkbookFile } from './world';

export type Typed = string | number | boolean | Date | null;

export function typeInto(
  file: WorkbookFile,
  user: string,
  sheetName: string,
  a1: string,
  rows: readonly (readonly Typed[])[],
): Edited {
  const sheet = sheetByName(file.book, sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
  const area = parseA1(a1)?.area ?? {};
  const box = boxAt(area.top ?? 1, area.left ?? 1, rows.length, rows[0]?.length ?? 1);
  if (blockedBy(file.book, sheet.id, box, user))
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  const before = readValues(file.book, sheet, box, (i) => new Date(i))[0]?.[0];
  enterBlock(
    file.book,
    sheet,
    box,
    rows.map((row) => row.map((one) => (one instanceof Date ? { instant: one.getTime() } : (one ?? '')))),
  );
  const single = rows.length === 1 && rows[0]?.length === 1;
  return {
    sheet: sheet.name,
    a1,
    ...(single ? { value: String(rows[0]?.[0] ?? '') } : {}),
    ...(single && before !== '' ? { oldValue: String(before) } : {}),
  };
}
