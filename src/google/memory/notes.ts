import { notesIn, parsed, written } from '../../jobs/memory-kept';
import { keptAs } from '../../jobs/memory-names';
import { withIncidents, withTold } from '../../jobs/notes';
import type { Incident } from '../../notices/incident';
import type { Noted } from '../../notices/incidents';
import { underLock } from '../lock';
import { readAll, writeOne } from './store';

const change = (how: (notes: readonly Noted[]) => readonly Noted[]): void => {
  underLock(() => {
    const all = readAll();
    const before = notesIn(parsed(all[keptAs.notes])) ?? [];
    const after = written.notes(how(before));
    if (after !== (all[keptAs.notes] ?? '[]')) writeOne(keptAs.notes, after);
  });
};

/**
 * Notes what the lead is to be told: with the next round, once, and on 运行状态. Call it before the run goes on, so that a
 * kill loses nothing; noted twice before it was told, it is told once. Throws `Busy` when the lock cannot be had.
 */
export const note = (incidents: readonly Incident[], now: number = Date.now()): void => {
  if (incidents.length > 0) change((notes) => withIncidents(notes, incidents, now));
};

/** Marks what a mail told: these tokens are told no more. */
export const markTold = (tokens: ReadonlySet<string>): void => {
  if (tokens.size > 0) change((notes) => withTold(notes, tokens));
};
