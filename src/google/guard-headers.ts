import type { Mend } from '../layout/mend';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headersIn = (tab: Sheet, headerRow: number): readonly string[] =>
  (tab.getRange(headerRow, 1, 1, Math.max(1, tab.getLastColumn())).getValues()[0] ?? []).map((cell) =>
    String(cell).trim(),
  );

/** Headers that a mend replaces on purpose. */
const replaced = (mends: readonly Mend[]): ReadonlySet<string> =>
  new Set(mends.flatMap((mend) => (mend.kind === 'header' ? [mend.from] : [])));

/**
 * Mends headers by place and looks afterwards: somebody who put a column in meanwhile would find one header written over
 * another, and a column without its header is lost. An overwritten header is put back; the next repair mends the rest.
 */
export const guardHeaders = (tab: Sheet, headerRow: number, mends: readonly Mend[], work: () => void): void => {
  const writes = mends.filter(({ kind }) => kind === 'header' || kind === 'note');
  if (writes.length === 0) {
    work();
    return;
  }
  const before = headersIn(tab, headerRow);
  work();
  SpreadsheetApp.flush();
  const after = headersIn(tab, headerRow);
  const meant = replaced(mends);
  const lost = before.filter((header) => header !== '' && !meant.has(header) && !after.includes(header));
  if (lost.length === 0) return;
  const hit = writes
    .flatMap((mend) => ('place' in mend && 'to' in mend ? [{ place: mend.place, to: mend.to }] : []))
    .filter(({ place, to }) => after[place - 1] === to)
    .filter(({ place, to }) => before[place - 1] !== to || after.filter((header) => header === to).length > 1)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
  lost.forEach((header, index) => {
    const place = hit[index];
    if (place !== undefined) tab.getRange(headerRow, place).setValue(header);
  });
  SpreadsheetApp.flush();
};
