import type { SelectionState } from '../services/spreadsheet/context';
import { screenOf, type WorkbookFile } from './world';

/** What a person has selected: the first tab's first cell until he or the script selects something else. */
export function selectionOf(file: WorkbookFile, person: string): SelectionState {
  const screen = screenOf(file, person);
  const { sheets } = file.book;
  const known = screen.selection;
  if (known && sheets.some((sheet) => sheet.id === known.sheetId)) return known;
  const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  screen.selection = { sheetId: first?.id ?? 0, box: { top: 1, left: 1, bottom: 1, right: 1 } };
  return screen.selection;
}
