import { parsed } from '../../jobs/memory-kept';
import { keptAs } from '../../jobs/memory-names';
import { readOne, remove, writeOne } from './store';

/** Which mails of a chunk have gone, which failed to, and which one is on its way. Written once between two mails. */
export interface Journal {
  readonly sent: readonly string[];
  readonly doubt: readonly string[];
  readonly flying: string | null;
}

/** What a run that was killed while mailing left; null when there is nothing, `damaged` when it cannot be read. */
export const readJournal = (): Journal | 'damaged' | null => {
  const kept = parsed(readOne(keptAs.journal));
  if (kept === undefined) return null;
  const { sent, doubt, flying } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(sent)) return 'damaged';
  return {
    sent: sent.map(String),
    doubt: Array.isArray(doubt) ? doubt.map(String) : [],
    flying: typeof flying === 'string' ? flying : null,
  };
};

export const writeJournal = (journal: Journal): void => {
  writeOne(keptAs.journal, JSON.stringify(journal));
};

export const clearJournal = (): void => {
  remove(keptAs.journal);
};
