import type { ClearWhat } from '../../model/clear';
import { clearBox } from '../../model/clear';
import { wholeSheet } from '../../model/sheet-model';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { writes } from './handle';
import type { ClearOptions } from './range-clear';
import { clearWhat } from './range-clear';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = 'clear' | 'clearContents' | 'clearFormats' | 'clearNotes';

/** Emptying a whole sheet. Validations always stay (BEHAVIOURS §5). */
export class SheetClear extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    clear: writes('', 'options'),
    clearContents: writes(),
    clearFormats: writes(),
    clearNotes: writes(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clear() */
  clear(options?: Pick<ClearOptions, 'contentsOnly' | 'formatOnly'>): GoogleSheet {
    return this.wipe(clearWhat(options));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearContents() */
  clearContents(): GoogleSheet {
    return this.wipe({ contents: true });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearFormats() */
  clearFormats(): GoogleSheet {
    return this.wipe({ formats: true });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearNotes() */
  clearNotes(): GoogleSheet {
    return this.wipe({ notes: true });
  }

  /** The reference counts conditional formats among the formats of a sheet. */
  private wipe(what: ClearWhat): GoogleSheet {
    const { sheet } = this;
    mustEditCells(this.core, wholeSheet(sheet));
    clearBox(this.core.book, sheet, wholeSheet(sheet), what);
    if (what.formats && sheet.conditionalRules.length > 0) {
      this.change(() => {
        sheet.conditionalRules = [];
      });
    }
    return this.self;
  }
}
