import { runsBy } from '../domain/runs';
import { columnLetter } from '../layout/column-letter';
import type { ColumnLook, SheetLook } from '../layout/look';
import { line, signal, stageInk } from '../layout/palette';
import type { SheetKey } from '../sheets/index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Look = Omit<ColumnLook, 'key' | 'header'>;

/** Neighbouring columns that share a property, so that one call serves them all. */
const runs = <T>(columns: readonly { readonly place: number; readonly value: T }[]) => {
  const found = runsBy(
    [...columns].sort((a, b) => a.place - b.place),
    (before, { place, value }) => before.value === value && before.place + 1 === place,
  );
  return found.map((run) => ({ from: run[0].place, count: run.length, value: run[0].value }));
};

export interface PlacedLook {
  readonly place: number;
  readonly look: Look;
}

/** The dropdown of one column, for all rows under the header. */
export const dressDropdown = (
  tab: Sheet,
  headerRow: number,
  place: number,
  look: Look,
  findRange: (sheet: SheetKey, column: string) => GoogleAppsScript.Spreadsheet.Range | null,
  rows?: number,
): void => {
  const { dropdown } = look;
  if (dropdown === null) return;
  const range = dropdown.kind === 'range' ? findRange(dropdown.sheet, dropdown.column) : null;
  if (dropdown.kind === 'range' && range === null) return;
  // What people type in other words is understood, and answered where it is not: Google does not refuse it.
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (dropdown.kind === 'words') rule.requireValueInList([...dropdown.words], true);
  else if (range !== null) rule.requireValueInRange(range, true);
  tab.getRange(headerRow + 1, place, (rows ?? tab.getMaxRows()) - headerRow, 1).setDataValidation(rule.build());
};

/** Number format, alignment, wrapping, tint and width of columns, run by run; columns that are of no use to people are hidden. `rows` is how many the sheet has, where that is known. */
export const dressColumns = (tab: Sheet, headerRow: number, columns: readonly PlacedLook[], rows?: number): void => {
  const height = (rows ?? tab.getMaxRows()) - headerRow;
  const under = ({ from, count }: { from: number; count: number }) => tab.getRange(headerRow + 1, from, height, count);
  const by = <T>(pick: (look: Look) => T) => runs(columns.map(({ place, look }) => ({ place, value: pick(look) })));
  for (const run of by(({ format }) => format)) under(run).setNumberFormat(run.value);
  for (const run of by(({ align }) => align)) under(run).setHorizontalAlignment(run.value);
  for (const run of by(({ background }) => background)) under(run).setBackground(run.value);
  for (const run of by(({ wrap }) => wrap)) if (run.value) under(run).setWrap(true);
  for (const run of by(({ width }) => width)) tab.setColumnWidths(run.from, run.count, run.value);
  for (const run of by(({ hidden }) => hidden)) if (run.value) tab.hideColumns(run.from, run.count);
  // A tint hides the grid's own lines.
  for (const run of runs(columns.map(({ place }) => ({ place, value: true }))))
    under(run)
      .setVerticalAlignment('top')
      .setBorder(true, true, true, true, true, true, line, SpreadsheetApp.BorderStyle.SOLID);
};

/** The header cells: words, notes, colour. A note a person wrote there stays, ours is put under it; `fresh` columns carry none. */
export const dressHeader = (
  tab: Sheet,
  headerRow: number,
  colour: string,
  cells: readonly { readonly place: number; readonly header: string; readonly note: string }[],
  fresh = false,
): void => {
  for (const run of runs(cells.map(({ place }) => ({ place, value: true })))) {
    const own = cells.filter(({ place }) => place >= run.from && place < run.from + run.count);
    const range = tab.getRange(headerRow, run.from, 1, run.count);
    const old = fresh ? [] : (range.getNotes()[0] ?? []);
    range.setNumberFormat('@');
    range.setValues([own.map(({ header }) => header)]);
    range.setNotes([
      own.map(({ note }, index) => {
        const before = (old[index] ?? '').trim();
        return before === '' || before.includes(note) ? before || note : `${before}\n\n${note}`;
      }),
    ]);
    range.setBackground(colour).setFontColor(stageInk).setFontWeight('bold').setWrap(true);
    range.setVerticalAlignment('middle').setHorizontalAlignment('center');
  }
};

/** The live colours of a sheet, their columns wherever these stand. */
export const dressLive = (
  tab: Sheet,
  headerRow: number,
  look: SheetLook,
  placeOf: (column: string) => number | undefined,
): void => {
  const first = headerRow + 1;
  const height = tab.getMaxRows() - headerRow;
  const rules = look.live.flatMap(({ signal: name, columns, formula }) => {
    const ranges = columns.flatMap((column) => {
      const place = placeOf(column);
      return place === undefined ? [] : [tab.getRange(first, place, height, 1)];
    });
    const missing: string[] = [];
    const placed = formula.replace(/\{(\w+)\}/g, (_, column: string) => {
      const place = placeOf(column);
      if (place === undefined) missing.push(column);
      return `$${columnLetter(place ?? 1)}${first}`;
    });
    if (ranges.length === 0 || missing.length > 0) return [];
    const { background, ink } = signal[name];
    return [
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(placed)
        .setBackground(background)
        .setFontColor(ink)
        .setRanges(ranges)
        .build(),
    ];
  });
  tab.setConditionalFormatRules(rules);
};
