import { freshMemory, type Memory } from '../jobs/memory';
import { mergeMemory } from '../jobs/merge-memory';
import { isChoice } from '../sheets/setting-list';
import { languageOf } from '../text/lexicon';

const KEY = 'cw-memory';
const JOURNAL = 'cw-journal';
const LEASE = 'cw-lease';

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

const parse = (json: string | null): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = json === null ? null : JSON.parse(json);
    return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null;
  } catch {
    // Somebody wrote into the properties by hand: begin afresh; the mail ledger keeps anything from being sent twice.
    return null;
  }
};

/** What is remembered of this file, or null in a fresh copy. */
export const recall = (): Memory | null => {
  const kept = parse(properties().getProperty(KEY));
  return kept && isChoice('language', kept.language) ? { ...freshMemory(kept.language), ...kept } : null;
};

/** The memory, made for the spreadsheet's locale where there is none yet. */
export const memoryOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Memory =>
  recall() ?? freshMemory(languageOf(spreadsheet.getSpreadsheetLocale()));

export const remember = (memory: Memory): void => {
  properties().setProperty(KEY, JSON.stringify(memory));
};

/** Remembers what a pass that began with `began` ends with, beside what came meanwhile; answers what stands then. */
export const rememberOver = (began: Memory, after: Memory): Memory => {
  const merged = mergeMemory(began, recall() ?? began, after);
  remember(merged);
  return merged;
};

/** Which mails of a chunk have gone, and which one is on its way. Written once between two mails. */
export interface Journal {
  readonly sent: readonly string[];
  readonly flying: string | null;
}

export const readJournal = (): Journal | null => {
  const kept = parse(properties().getProperty(JOURNAL));
  if (!kept || !Array.isArray(kept.sent)) return null;
  return { sent: kept.sent.map(String), flying: typeof kept.flying === 'string' ? kept.flying : null };
};

export const writeJournal = (journal: Journal): void => {
  properties().setProperty(JOURNAL, JSON.stringify(journal));
};

export const clearJournal = (): void => {
  properties().deleteProperty(JOURNAL);
};

/** Longer than any run may last (six minutes): a run that was killed frees the lease by being forgotten. */
const LEASE_MINUTES = 7;

/**
 * Runs `work` while no other run may send: two triggers at once must not both do it. The lock is held only to take
 * the lease, never while mailing. Answers null when another run holds it.
 */
export const withLease = <T>(now: number, work: () => T): T | null => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return null;
  const until = Number(properties().getProperty(LEASE) ?? 0);
  const free = !(until > now);
  if (free) properties().setProperty(LEASE, String(now + LEASE_MINUTES * 60_000));
  lock.releaseLock();
  if (!free) return null;
  try {
    return work();
  } finally {
    properties().deleteProperty(LEASE);
  }
};

const RIGHTS = 'cw-rights';

/** By sheet, a sign of the rights that were last written there: equal ones need not be compared again. */
export const recallRights = (): Readonly<Record<string, unknown>> => parse(properties().getProperty(RIGHTS)) ?? {};

export const rememberRights = (marks: Readonly<Record<string, unknown>>): void => {
  properties().setProperty(RIGHTS, JSON.stringify(marks));
};
