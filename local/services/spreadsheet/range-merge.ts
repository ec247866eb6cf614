import type { Box } from '../../model/area';
import { intersects } from '../../model/area';
import { breakMerges, cutsMerge, mergeBox } from '../../model/merge';
import { fail } from './cores';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'merge' | 'mergeAcross' | 'mergeVertically' | 'breakApart' | 'getMergedRanges' | 'isPartOfMerge';

/** Cells merged into one. */
export class RangeMerge extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    merge: writes(),
    mergeAcross: writes(),
    mergeVertically: writes(),
    breakApart: writes(),
    getMergedRanges: reads(),
    isPartOfMerge: reads(),
  };

  private join(boxes: readonly Box[]): GoogleRange {
    mustEditCells(this.core, this.box);
    for (const box of boxes) {
      if (cutsMerge(this.sheet, box)) {
        fail(this.core, 'You must select all cells in a merged range to merge or unmerge them.');
      }
      mergeBox(this.core.book, this.sheet, box);
    }
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#merge() */
  merge(): GoogleRange {
    return this.join([this.box]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#mergeAcross() */
  mergeAcross(): GoogleRange {
    const { box } = this;
    return this.join(
      Array.from({ length: box.bottom - box.top + 1 }, (_row, at) => ({
        ...box,
        top: box.top + at,
        bottom: box.top + at,
      })),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#mergeVertically() */
  mergeVertically(): GoogleRange {
    const { box } = this;
    return this.join(
      Array.from({ length: box.right - box.left + 1 }, (_column, at) => ({
        ...box,
        left: box.left + at,
        right: box.left + at,
      })),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#breakApart() */
  breakApart(): GoogleRange {
    mustEditCells(this.core, this.box);
    breakMerges(this.core.book, this.sheet, this.box);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getMergedRanges() */
  getMergedRanges(): GoogleRange[] {
    return this.sheet.merges.filter((one) => intersects(one, this.box)).map((one) => this.range(one));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isPartOfMerge() */
  isPartOfMerge(): boolean {
    return this.sheet.merges.some((one) => intersects(one, this.box));
  }
}
