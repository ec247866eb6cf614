import { freshMemory, type Memory } from '../../jobs/memory';
import { isKnown, layoutSeen, memoryIn } from '../../jobs/memory-kept';
import { languageOf } from '../../text/lexicon';
import { carriedOver, isFirstCodeAtWork } from './carry-over';
import { readAll } from './store';

/** All that one reading of the properties tells of this file. */
export interface Recalled {
  /** Null in a fresh copy, and where it cannot be read. */
  readonly memory: Memory | null;
  /** Whether something is remembered, be it readable or not: then the file carries a collaboration. */
  readonly known: boolean;
  /** The layout's version as it was last seen in the file. */
  readonly layout: number | null;
  /** Whether a run of the first code may still be under way, which knows nothing of these names. */
  readonly firstCode: boolean;
}

export const recallAll = (): Recalled => {
  const read = readAll();
  const all = carriedOver(read);
  return {
    memory: memoryIn(all),
    known: isKnown(all),
    layout: layoutSeen(all),
    firstCode: isFirstCodeAtWork(read, Date.now()),
  };
};

/** What is remembered of this file, in one call; null in a fresh copy, and where it cannot be read. */
export const recall = (): Memory | null => recallAll().memory;

/** A memory for the spreadsheet's locale, where there is none yet. */
export const freshFor = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Memory =>
  freshMemory(languageOf(spreadsheet.getSpreadsheetLocale()));

/** The memory, made for the spreadsheet's locale where there is none yet. */
export const memoryOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Memory =>
  recall() ?? freshFor(spreadsheet);

/** Whether something is remembered of this file, be it readable or not: then it carries a collaboration. */
export const remembers = (): boolean => recallAll().known;
