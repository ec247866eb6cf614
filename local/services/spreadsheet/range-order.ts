import { boxAt, columnsOf, rowsOf } from '../../model/area';
import { removeDuplicates } from '../../model/duplicates';
import type { SortKey } from '../../model/sort';
import { sortBox } from '../../model/sort';
import { readCalculated } from '../../model/values';
import { fail } from './cores';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { makes, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';
import { enterEntries } from './write-values';

type Methods = 'sort' | 'removeDuplicates' | 'trimWhitespace';

function keyOf(spec: unknown): SortKey | undefined {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec !== 'object' || spec === null || !('column' in spec)) return undefined;
  const ascending = !('ascending' in spec) || spec.ascending !== false;
  return { column: Number(spec.column), ascending };
}

/** Rows in another order, and rows that say the same. */
export class RangeOrder extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    sort: writes('Object'),
    removeDuplicates: makes('', 'number[]'),
    trimWhitespace: writes(),
  };

  /**
   * Column numbers count from the sheet's first column (BEHAVIOURS §3).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#sort(Object)
   */
  sort(specs: unknown): GoogleRange {
    const { box, sheet } = this;
    const list: unknown[] = Array.isArray(specs) ? specs : [specs];
    const keys = list.map((spec) => keyOf(spec) ?? fail(this.core, 'Invalid argument: sortSpecObj'));
    if (keys.some((key) => key.column < box.left || key.column > box.right)) {
      // The sentence is unverified.
      fail(this.core, 'Sort column is outside of the range.');
    }
    mustEditCells(this.core, box);
    sortBox(this.core.book, sheet, box, keys);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#removeDuplicates() */
  removeDuplicates(columns?: number[]): GoogleRange {
    const { box, sheet } = this;
    mustEditCells(this.core, box);
    const all = Array.from({ length: columnsOf(box) }, (_column, at) => box.left + at);
    const kept = removeDuplicates(this.core.book, sheet, box, columns && columns.length > 0 ? columns : all);
    return this.range(boxAt(box.top, box.left, Math.max(1, kept), columnsOf(box)));
  }

  /**
   * What begins with = or + once it is trimmed stays a text, as the reference says.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#trimWhitespace()
   */
  trimWhitespace(): GoogleRange {
    const { box, sheet } = this;
    const cells = readCalculated(this.core.book, sheet, box);
    for (let row = 0; row < rowsOf(box); row += 1) {
      cells[row]?.forEach((value, column) => {
        const trimmed = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;
        if (trimmed === value) return;
        const area = boxAt(box.top + row, box.left + column);
        enterEntries({ ...this.core, area }, [[/^[=+]/.test(String(trimmed)) ? `'${trimmed}` : trimmed]]);
      });
    }
    return this.self;
  }
}
