import { type Box, boxOf } from '../../model/area';
import { sheetStructureChanged } from '../../model/changes';
import type { FilterModel } from '../../model/sheet-model';
import { sortBox } from '../../model/sort';
import { filterClass, filterCriteriaClass, rangeClass, sortSpecClass } from './classes';
import { fail, liveSheet, rangeOn } from './cores';
import type { FilterCore, GoogleFilter } from './filter-cores';
import { mustEditCells, mustEditSheet } from './guards';
import type { Calls } from './handle';
import { alters, reads, tells, writes } from './handle';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Methods = keyof GoogleFilter;

/** The filter of a sheet. Columns are numbered as on the sheet, not within the filter (unverified). */
export class Filter implements Pick<GoogleFilter, Methods> {
  static readonly calls: Calls<GoogleFilter, Methods> = {
    getRange: tells(),
    remove: alters(),
    getColumnFilterCriteria: reads('int'),
    setColumnFilterCriteria: writes('int,FilterCriteria?'),
    removeColumnFilterCriteria: writes('int'),
    getColumnSortSpec: reads('int'),
    sort: writes('int,Boolean'),
  };
  private readonly core: FilterCore;

  constructor(core: FilterCore) {
    this.core = core;
  }

  /** The sentence for a removed filter is unverified. */
  private get filter(): FilterModel {
    const { filter } = this.core;
    return liveSheet(this.core).filter === filter ? filter : fail(this.core, 'Filter not found');
  }

  private get box(): Box {
    return boxOf(this.filter.area, this.core.sheet);
  }

  private column(position: number): number {
    const { left, right } = this.box;
    // The sentence is unverified.
    return position >= left && position <= right ? position : fail(this.core, 'Column is outside of the filter range.');
  }

  private change(edit: () => void): GoogleFilter {
    mustEditSheet(this.core);
    edit();
    sheetStructureChanged(this.core.book.changes, this.core.sheet.id);
    return filterClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter#getRange() */
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeClass.handle(rangeOn(this.core, this.filter.area));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter#remove() */
  remove(): void {
    if (this.filter) this.change(() => delete this.core.sheet.filter);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter#getColumnFilterCriteria(Integer) */
  getColumnFilterCriteria(columnPosition: number): GoogleCriteria | null {
    const { context, book } = this.core;
    const criteria = this.filter.criteria[this.column(columnPosition)];
    return criteria ? filterCriteriaClass.handle({ context, book, criteria }) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter#setColumnFilterCriteria(Integer,FilterCriteria) */
  setColumnFilterCriteria(columnPosition: number, filterCriteria: GoogleCriteria | null): GoogleFilter {
    const { filter } = this;
    const column = this.column(columnPosition);
    const wanted = filterCriteriaClass.coreOf(filterCriteria)?.criteria;
    return this.change(() => {
      if (wanted) filter.criteria[column] = wanted;
      else delete filter.criteria[column];
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/filter#removeColumnFilterCriteria(Integer) */
  removeColumnFilterCriteria(columnPosition: number): GoogleFilter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** In no reference any more, but answered (BEHAVIOURS §7). */
  getColumnSortSpec(columnPosition: number): GoogleAppsScript.Spreadsheet.SortSpec {
    const { context, book } = this.core;
    const column = this.column(columnPosition);
    const { sort } = this.filter;
    return sortSpecClass.handle({
      context,
      book,
      column,
      ascending: sort?.column === column ? sort.ascending : undefined,
    });
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/filter#sort(Integer,Boolean)
   * Sorts the rows under the header for good, whatever is hidden.
   */
  sort(columnPosition: number, ascending: boolean): GoogleFilter {
    const { box, filter } = this;
    const column = this.column(columnPosition);
    const body = { ...box, top: box.top + 1 };
    if (body.top <= body.bottom) {
      mustEditCells(this.core, body);
      sortBox(this.core.book, this.core.sheet, body, [{ column, ascending }]);
    }
    filter.sort = { column, ascending };
    return filterClass.handle(this.core);
  }
}
