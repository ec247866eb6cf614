import { bookStructureChanged } from '../../model/changes';
import { createUser } from '../user';
import type { Addressee } from './addresses';
import { addressOf, mustBeAccount, withAddresses, withoutAddresses } from './addresses';
import { mustEditBook } from './guards';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleSpreadsheet, SpreadsheetPart } from './spreadsheet-part';

type Methods =
  | 'getOwner'
  | 'getEditors'
  | 'getViewers'
  | 'addEditor'
  | 'addEditors'
  | 'addViewer'
  | 'addViewers'
  | 'removeEditor'
  | 'removeViewer';

type User = GoogleAppsScript.Base.User;

/** With whom the file is shared. Each list holds those with more rights too (BEHAVIOURS §2). */
export class SpreadsheetPeople extends SpreadsheetPart implements Pick<GoogleSpreadsheet, Methods> {
  static readonly calls: Calls<GoogleSpreadsheet, Methods> = {
    getOwner: reads(),
    getEditors: reads(),
    getViewers: reads(),
    addEditor: writes('text', 'User'),
    addEditors: writes('String[]'),
    addViewer: writes('text', 'User'),
    addViewers: writes('String[]'),
    removeEditor: writes('text', 'User'),
    removeViewer: writes('text', 'User'),
  };

  private get owner(): string[] {
    const { owner } = this.core.book;
    return owner === null ? [] : [owner];
  }

  private get editors(): string[] {
    return withAddresses(this.owner, this.core.book.editors);
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getOwner()
   * Null on a shared drive.
   */
  getOwner(): User | null {
    const { owner } = this.core.book;
    return owner === null ? null : createUser(this.core.context.runtime, owner);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getEditors() */
  getEditors(): User[] {
    return this.editors.map((email) => createUser(this.core.context.runtime, email));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getViewers() */
  getViewers(): User[] {
    return withAddresses(this.editors, this.core.book.viewers).map((email) =>
      createUser(this.core.context.runtime, email),
    );
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addEditor(String) */
  addEditor(user: Addressee): GoogleSpreadsheet {
    return this.addEditors([addressOf(user)]);
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addEditors(String)
   * A viewer becomes an editor.
   */
  addEditors(emails: string[]): GoogleSpreadsheet {
    return this.share(emails, (accounts) => {
      const { book } = this.core;
      book.editors = withAddresses(book.editors, withoutAddresses(accounts, this.owner));
      book.viewers = withoutAddresses(book.viewers, accounts);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addViewer(String) */
  addViewer(user: Addressee): GoogleSpreadsheet {
    return this.addViewers([addressOf(user)]);
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addViewers(String)
   * Does nothing to an editor.
   */
  addViewers(emails: string[]): GoogleSpreadsheet {
    return this.share(emails, (accounts) => {
      const { book } = this.core;
      book.viewers = withAddresses(book.viewers, withoutAddresses(accounts, this.editors));
    });
  }

  /**
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#removeEditor(String)
   * The owner stays. What becomes of the protections that name him is unverified: here they keep his name.
   */
  removeEditor(user: Addressee): GoogleSpreadsheet {
    return this.change(() => {
      const { book } = this.core;
      book.editors = withoutAddresses(book.editors, [addressOf(user)]);
    });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#removeViewer(String) */
  removeViewer(user: Addressee): GoogleSpreadsheet {
    return this.change(() => {
      const { book } = this.core;
      book.viewers = withoutAddresses(book.viewers, [addressOf(user)]);
    });
  }

  private share(emails: string[], edit: (accounts: string[]) => void): GoogleSpreadsheet {
    const accounts = emails.map((email) => mustBeAccount(this.core, String(email).trim()));
    return this.change(() => edit(accounts));
  }

  private change(edit: () => void): GoogleSpreadsheet {
    mustEditBook(this.core);
    edit();
    bookStructureChanged(this.core.book.changes);
    return this.self;
  }
}
