import { protectionEditors } from '../../model/protection';
import { createUser } from '../user';
import type { Addressee } from './addresses';
import { addressOf, mustBeAccount, withAddresses, withoutAddresses } from './addresses';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleProtection, ProtectionPart } from './protection-part';

type Methods = 'getEditors' | 'addEditor' | 'addEditors' | 'removeEditor' | 'removeEditors';

/** Who may edit inside. */
export class ProtectionEditors extends ProtectionPart implements Pick<GoogleProtection, Methods> {
  static readonly calls: Calls<GoogleProtection, Methods> = {
    getEditors: reads(),
    addEditor: writes('text', 'User'),
    addEditors: writes('String[]'),
    removeEditor: writes('text', 'User'),
    removeEditors: writes('String[]', 'User[]'),
  };

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/protection#getEditors()
   * The owner is never listed, and a warning has no editors (BEHAVIOURS §7).
   */
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.listed().map((email) => createUser(this.core.context.runtime, email));
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/protection#addEditor(String)
   * Does not share the file.
   */
  addEditor(user: Addressee): GoogleProtection {
    return this.add([addressOf(user)]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#addEditors(String) */
  addEditors(emails: string[]): GoogleProtection {
    return this.add(emails.map((email) => String(email).trim()));
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditor(String)
   * "Neither the owner of the spreadsheet nor the current user can be removed": they are passed over, as the page's own
   * example relies on.
   */
  removeEditor(user: Addressee): GoogleProtection {
    return this.drop([addressOf(user)]);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(String) */
  removeEditors(users: readonly Addressee[]): GoogleProtection {
    return this.drop(users.map(addressOf));
  }

  private listed(): string[] {
    const protection = this.mustPass();
    return protection.warningOnly ? [] : withoutAddresses(protectionEditors(this.core.book, protection), this.owner());
  }

  private owner(): string[] {
    const { owner } = this.core.book;
    return owner === null ? [] : [owner];
  }

  private add(emails: string[]): GoogleProtection {
    for (const email of emails) mustBeAccount(this.core, email);
    const known = this.listed();
    return this.name(withAddresses(known, withoutAddresses(emails, this.owner())));
  }

  private drop(emails: string[]): GoogleProtection {
    const known = this.listed();
    return this.name(withoutAddresses(known, withoutAddresses(emails, [this.core.context.runtime.effectiveUser])));
  }

  /** Naming editors of a warning does nothing (unverified; the Sheets API ignores them). */
  private name(editors: string[]): GoogleProtection {
    return this.change((protection) => {
      if (!protection.warningOnly) protection.editors = editors;
    });
  }
}
