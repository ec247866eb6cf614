import type { ClearWhat } from '../../model/clear';
import { clearBox } from '../../model/clear';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'clear' | 'clearContent' | 'clearFormat' | 'clearNote' | 'clearDataValidations';

export interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/** Without options values and formats go; notes and validations stay (BEHAVIOURS §5). */
export function clearWhat(options: ClearOptions = {}): ClearWhat {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  if (!contentsOnly && !formatOnly && !commentsOnly && !validationsOnly) return { contents: true, formats: true };
  return {
    contents: contentsOnly === true,
    formats: formatOnly === true,
    notes: commentsOnly === true,
    validations: validationsOnly === true,
  };
}

/** Emptying cells. */
export class RangeClear extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    clear: writes('', 'options'),
    clearContent: writes(),
    clearFormat: writes(),
    clearNote: writes(),
    clearDataValidations: writes(),
  };

  private wipe(what: ClearWhat): GoogleRange {
    const { box } = this;
    mustEditCells(this.core, box);
    clearBox(this.core.book, this.sheet, box, what);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#clear() */
  clear(options?: ClearOptions): GoogleRange {
    return this.wipe(clearWhat(options));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#clearContent() */
  clearContent(): GoogleRange {
    return this.wipe({ contents: true });
  }

  /**
   * The reference: number formats stay.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#clearFormat()
   */
  clearFormat(): GoogleRange {
    return this.wipe({ formats: true, keepNumberFormats: true });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#clearNote() */
  clearNote(): GoogleRange {
    return this.wipe({ notes: true });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#clearDataValidations() */
  clearDataValidations(): GoogleRange {
    return this.wipe({ validations: true });
  }
}
