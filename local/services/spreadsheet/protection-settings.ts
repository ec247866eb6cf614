import { sheetStructureChanged } from '../../model/changes';
import { fail } from './cores';
import { constant } from './enums';
import type { Calls } from './handle';
import { alters, gives, reads, writes } from './handle';
import { type GoogleProtection, ProtectionPart } from './protection-part';

type Methods =
  | 'getDescription'
  | 'setDescription'
  | 'getProtectionType'
  | 'isWarningOnly'
  | 'setWarningOnly'
  | 'canEdit'
  | 'canDomainEdit'
  | 'setDomainEdit'
  | 'remove';

/** What kind of protection it is, and whether it stands at all. */
export class ProtectionSettings extends ProtectionPart implements Pick<GoogleProtection, Methods> {
  static readonly calls: Calls<GoogleProtection, Methods> = {
    getDescription: reads(),
    setDescription: writes('String'),
    getProtectionType: gives(),
    isWarningOnly: reads(),
    setWarningOnly: writes('Boolean'),
    canEdit: reads(),
    canDomainEdit: reads(),
    setDomainEdit: writes('Boolean'),
    remove: alters(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getDescription() */
  getDescription(): string {
    return this.protection.description;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setDescription(String) */
  setDescription(description: string): GoogleProtection {
    return this.change((protection) => {
      protection.description = String(description);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getProtectionType() */
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return constant('ProtectionType', this.protection.kind);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#isWarningOnly() */
  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/protection#setWarningOnly(Boolean)
   * A warning has no editors; back again, every editor of the file may edit, as the Sheets API says of `warningOnly`.
   */
  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return this.change((protection) => {
      if (protection.warningOnly !== warningOnly) protection.editors = null;
      protection.warningOnly = warningOnly;
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#canEdit() */
  canEdit(): boolean {
    return this.mayPass;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#canDomainEdit() */
  canDomainEdit(): boolean {
    return this.mustPass().domainEdit;
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/protection#setDomainEdit(Boolean)
   * Throws where the file belongs to no domain. The sentence is unverified.
   */
  setDomainEdit(editable: boolean): GoogleProtection {
    const { owner } = this.core.book;
    if (owner !== null && this.core.context.options.consumer?.(owner)) {
      fail(this.core, 'The spreadsheet does not belong to a domain.');
    }
    return this.change((protection) => {
      protection.domainEdit = editable;
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#remove() */
  remove(): void {
    const protection = this.mustPass();
    const { book } = this.core;
    book.protections.splice(book.protections.indexOf(protection), 1);
    sheetStructureChanged(book.changes, protection.sheetId);
  }
}
