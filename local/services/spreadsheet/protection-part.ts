import type { ProtectionModel } from '../../model/book';
import { sheetById } from '../../model/book';
import { sheetStructureChanged } from '../../model/changes';
import { passes } from '../../model/protection';
import { protectionClass } from './classes';
import type { ProtectionCore, SheetCore } from './cores';
import { fail, sheetOf } from './cores';
import { protectedMessage } from './guards';

export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

/** What every group of Protection's methods leans on. */
export abstract class ProtectionPart {
  protected readonly core: ProtectionCore;

  constructor(core: ProtectionCore) {
    this.core = core;
  }

  protected get self(): GoogleProtection {
    return protectionClass.handle(this.core);
  }

  /** What is protected and how. The sentence for a removed one is unverified. */
  protected get protection(): ProtectionModel {
    const { book, protection } = this.core;
    return book.protections.includes(protection) ? protection : fail(this.core, 'Protection not found');
  }

  protected get sheetCore(): SheetCore {
    const sheet = sheetById(this.core.book, this.protection.sheetId);
    return sheet ? sheetOf(this.core, sheet) : fail(this.core, 'Sheet not found');
  }

  protected get mayPass(): boolean {
    return passes(this.core.book, this.protection, this.core.context.runtime.effectiveUser);
  }

  /**
   * Who may not edit inside may neither change the protection nor read its editors ("throws an exception", say the
   * pages of getEditors and canDomainEdit; that it is this sentence is unverified).
   */
  protected mustPass(): ProtectionModel {
    return this.mayPass ? this.protection : fail(this.core, protectedMessage);
  }

  protected change(edit: (protection: ProtectionModel) => void): GoogleProtection {
    const protection = this.mustPass();
    const before = protection.sheetId;
    edit(protection);
    const { changes } = this.core.book;
    sheetStructureChanged(changes, before);
    if (protection.sheetId !== before) sheetStructureChanged(changes, protection.sheetId);
    return this.self;
  }
}
