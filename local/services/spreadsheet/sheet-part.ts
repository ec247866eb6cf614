import type { Area } from '../../model/area';
import { sheetStructureChanged } from '../../model/changes';
import type { SheetModel } from '../../model/sheet-model';
import { rangeClass, sheetClass } from './classes';
import type { SheetCore } from './cores';
import { liveSheet, rangeOn } from './cores';
import { mustEditSheet } from './guards';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What every group of Sheet's methods leans on. */
export abstract class SheetPart {
  protected readonly core: SheetCore;

  constructor(core: SheetCore) {
    this.core = core;
  }

  protected get self(): GoogleSheet {
    return sheetClass.handle(this.core);
  }

  protected get sheet(): SheetModel {
    return liveSheet(this.core);
  }

  protected range(area: Area): GoogleAppsScript.Spreadsheet.Range {
    return rangeClass.handle(rangeOn(this.core, area));
  }

  /** Changes something of the tab that is no cell. */
  protected change(edit: (sheet: SheetModel) => void): GoogleSheet {
    mustEditSheet(this.core);
    edit(this.sheet);
    sheetStructureChanged(this.core.book.changes, this.sheet.id);
    return this.self;
  }
}
