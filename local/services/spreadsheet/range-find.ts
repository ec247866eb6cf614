import { mayEdit } from '../../model/book';
import { blockedBy } from '../../model/protection';
import { textFinderClass } from './classes';
import type { Calls } from './handle';
import { gives, tells } from './handle';
import { type GoogleRange, RangePart } from './range-part';
import { newFinderCore } from './text-finder-core';

type Methods = 'createTextFinder' | 'canEdit';

/** What may be found and done in these cells. */
export class RangeFind extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = { createTextFinder: gives('String'), canEdit: tells() };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#createTextFinder(String) */
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { sheet, area } = this.core;
    return textFinderClass.handle(newFinderCore(this.core, String(findText), () => [{ sheet, area }]));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#canEdit() */
  canEdit(): boolean {
    const { book, context } = this.core;
    const user = context.runtime.effectiveUser;
    return mayEdit(book, user) && !blockedBy(book, this.sheet.id, this.box, user);
  }
}
