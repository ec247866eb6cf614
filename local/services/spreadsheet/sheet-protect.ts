import type { Calls } from './handle';
import { makes, reads } from './handle';
import { protectionsOf, protectSheet } from './protect';
import { type GoogleSheet, SheetPart } from './sheet-part';

type Methods = 'protect' | 'getProtections';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

/** Protecting a sheet, and what is protected on it. */
export class SheetProtect extends SheetPart implements Pick<GoogleSheet, Methods> {
  static readonly calls: Calls<GoogleSheet, Methods> = { protect: makes(), getProtections: reads('ProtectionType') };

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect() */
  protect(): GoogleProtection {
    return protectSheet(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getProtections(ProtectionType) */
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return protectionsOf(this.core, type, this.sheet.id);
  }
}
