import type { Runtime } from '../services/runtime';
import { SCOPE } from '../services/scopes';
import { createSpreadsheetApp } from '../services/spreadsheet/spreadsheet-app';
import type { WorkbookFile, World } from './world';

/** The seam for a test's own look at the file: the owner's rights, in the process's own realm, and nothing is counted. */
function outsideRuntime(world: World, file: WorkbookFile): Runtime {
  const owner = file.book.owner ?? '';
  return {
    book: file.book,
    realm: { Date, Error, Array, Object },
    now: () => world.now,
    effectiveUser: owner,
    activeUser: owner,
    authMode: 'FULL',
    scopes: Object.values(SCOPE),
    scriptTimeZone: file.scriptTimeZone ?? file.book.timeZone,
    record: () => {},
    exception: (message) => Object.assign(new Error(message), { name: 'Exception' }),
  };
}

/** The file as a Spreadsheet of Google's, outside any execution. */
export function openFromOutside(world: World, file: WorkbookFile): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const accounts = (email: string) => world.accounts?.includes(email.toLowerCase()) ?? true;
  return createSpreadsheetApp(outsideRuntime(world, file), { accounts }).getActiveSpreadsheet();
}
