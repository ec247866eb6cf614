import type { Box } from './area';
import type { Book } from './book';
import { clearCells } from './cells';
import { cellsChanged } from './changes';
import { formatLayers, setLayer } from './layers';
import type { SheetModel } from './sheet-model';

export interface ClearWhat {
  contents?: boolean;
  formats?: boolean;
  /** With formats: the number formats stay. */
  keepNumberFormats?: boolean;
  notes?: boolean;
  validations?: boolean;
}

/** Empties what is named, and nothing else (BEHAVIOURS §5). */
export function clearBox(book: Book, sheet: SheetModel, box: Box, what: ClearWhat): void {
  if (what.contents) {
    clearCells(sheet, box);
    setLayer(sheet.layers, 'formula', box, undefined);
    setLayer(sheet.layers, 'text', box, undefined);
  }
  if (what.formats) {
    for (const name of formatLayers) {
      if (name !== 'numberFormat' || !what.keepNumberFormats) setLayer(sheet.layers, name, box, undefined);
    }
  }
  if (what.notes) setLayer(sheet.layers, 'note', box, undefined);
  if (what.validations) setLayer(sheet.layers, 'validation', box, undefined);
  cellsChanged(book.changes, sheet.id, box);
}
