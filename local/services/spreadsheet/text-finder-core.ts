import type { Area } from '../../model/area';
import type { TextQuery } from '../../model/find-text';
import type { SheetModel } from '../../model/sheet-model';
import type { RangeCore, SpreadsheetCore } from './cores';

export interface FinderCore extends SpreadsheetCore {
  query: TextQuery;
  /** Where to look, asked at each search: sheets come and go. */
  readonly scope: () => { sheet: SheetModel; area: Area }[];
  start?: RangeCore;
  current?: RangeCore;
}

export function newFinderCore(core: SpreadsheetCore, text: string, scope: FinderCore['scope']): FinderCore {
  const query = {
    text,
    matchCase: false,
    entireCell: false,
    inFormulas: false,
    ignoreDiacritics: false,
    regularExpression: false,
  };
  return { context: core.context, book: core.book, query, scope };
}
