import type { Runtime } from '../runtime';
import './assemble';
import './assemble-overlays';
import { appClass } from './classes';
import type { SpreadsheetOptions } from './context';
import { createContext } from './context';

/** The global SpreadsheetApp of one execution. */
export function createSpreadsheetApp(
  runtime: Runtime,
  options: SpreadsheetOptions = {},
): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return appClass.handle({ context: createContext(runtime, options), book: runtime.book });
}
