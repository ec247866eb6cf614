import { freshMemory, type Memory } from '../../jobs/memory';
import { isKnown, memoryIn } from '../../jobs/memory-kept';
import { languageOf } from '../../text/lexicon';
import { carriedOver } from './carry-over';
import { readAll } from './store';

/** What is remembered of this file, in one call; null in a fresh copy, and where it cannot be read. */
export const recall = (): Memory | null => memoryIn(carriedOver(readAll()));

/** The memory, made for the spreadsheet's locale where there is none yet. */
export const memoryOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Memory =>
  recall() ?? freshMemory(languageOf(spreadsheet.getSpreadsheetLocale()));

/** Whether something is remembered of this file, be it readable or not: then it carries a collaboration. */
export const remembers = (): boolean => isKnown(readAll());
