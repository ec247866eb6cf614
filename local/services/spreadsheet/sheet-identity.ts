import { isNameTaken } from '../../model/book';
import { bookStructureChanged } from '../../model/changes';
import { parseColor } from '../../model/color';
import { renameSheet } from '../../model/rename';
import { showInFront } from './active-sheet';
import { spreadsheetClass } from './classes';
import { fail, liveSheet } from './cores';
import { constant } from './enums';
import type { Calls } from './handle';
import { gives, tells, writes } from './handle';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods =
  | 'activate'
  | 'getName'
  | 'getSheetName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getType'
  | 'setName'
  | 'getTabColor'
  | 'setTabColor'
  | 'isSheetHidden'
  | 'hideSheet'
  | 'showSheet'
  | 'isRightToLeft'
  | 'setRightToLeft'
  | 'hasHiddenGridlines'
  | 'setHiddenGridlines';

/** PLATFORM §5, "duplicate tab". */
export function takenMessage(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

/** The tab: its name, colour, place and visibility. */
export class SheetIdentity extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = {
    activate: gives(),
    getName: tells(),
    getSheetName: tells(),
    getSheetId: gives(),
    getIndex: tells(),
    getParent: gives(),
    getType: gives(),
    setName: writes('String'),
    getTabColor: tells(),
    setTabColor: writes('String?'),
    isSheetHidden: tells(),
    hideSheet: writes(),
    showSheet: writes(),
    isRightToLeft: tells(),
    setRightToLeft: writes('Boolean'),
    hasHiddenGridlines: tells(),
    setHiddenGridlines: writes('Boolean'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#activate() */
  activate(): GoogleSheet {
    showInFront(this.core, this.sheet);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getName() */
  getName(): string {
    return this.sheet.name;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetName() */
  getSheetName(): string {
    return this.sheet.name;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetId() */
  getSheetId(): number {
    return this.sheet.id;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getIndex() */
  getIndex(): number {
    return this.core.book.sheets.indexOf(this.sheet) + 1;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getParent() */
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    liveSheet(this.core);
    const { context, book } = this.core;
    return spreadsheetClass.handle({ context, book });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getType() */
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return constant('SheetType', 'GRID');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setName(String) */
  setName(name: string): GoogleSheet {
    const text = String(name);
    const { book } = this.core;
    if (text === '') fail(this.core, 'Invalid argument: name');
    if (isNameTaken(book, text, this.sheet)) fail(this.core, takenMessage(text));
    this.change((sheet) => renameSheet(book, sheet, text));
    bookStructureChanged(book.changes);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getTabColor() */
  getTabColor(): string | null {
    return this.sheet.tabColor ?? null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setTabColor(String) */
  setTabColor(color: string | null): GoogleSheet {
    return this.change((sheet) => {
      if (color === null) delete sheet.tabColor;
      else sheet.tabColor = parseColor(color) ?? fail(this.core, 'Invalid argument: color');
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isSheetHidden() */
  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideSheet() */
  hideSheet(): GoogleSheet {
    const shown = this.core.book.sheets.filter((sheet) => !sheet.hidden);
    // The sentence is unverified.
    if (shown.length === 1 && shown[0] === this.sheet) fail(this.core, "You can't hide all the sheets in a document.");
    this.show(false);
    // The page turns to another tab when the one in front goes out of sight.
    const next = shown.find((sheet) => sheet !== this.sheet);
    if (next && this.core.context.selection.sheetId === this.sheet.id) showInFront(this.core, next);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showSheet() */
  showSheet(): GoogleSheet {
    return this.show(true);
  }

  private show(shown: boolean): GoogleSheet {
    this.change((sheet) => {
      sheet.hidden = !shown;
    });
    bookStructureChanged(this.core.book.changes);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRightToLeft() */
  isRightToLeft(): boolean {
    return this.sheet.rightToLeft;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRightToLeft(Boolean) */
  setRightToLeft(rightToLeft: boolean): GoogleSheet {
    return this.change((sheet) => {
      sheet.rightToLeft = rightToLeft;
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hasHiddenGridlines() */
  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setHiddenGridlines(Boolean) */
  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    return this.change((sheet) => {
      sheet.hiddenGridlines = hideGridlines;
    });
  }
}
