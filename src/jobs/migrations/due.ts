import type { Migration } from './migration';

/**
 * How a workbook's layout stands to this code's. `fresh`: there is none yet. `older`: what is due runs by itself. `waits`: something that is due
 * waits for the lead's click. `newer`: a later version has been here, and this one writes nothing.
 */
export type Standing = 'fresh' | 'current' | 'older' | 'waits' | 'newer';

/** What is due in a workbook of the given version, in the order in which it is done. */
export const dueMigrations = (all: readonly Migration[], at: number): readonly Migration[] =>
  all.filter(({ version }) => version > at);

/** The version that a workbook has once all is done. */
export const lastVersion = (all: readonly Migration[], first: number): number =>
  all.reduce((last, { version }) => Math.max(last, version), first);

/** How a workbook of this version stands to the code with these migrations; null where no layout was ever made. */
export const standingOf = (all: readonly Migration[], first: number, at: number | null): Standing => {
  if (at === null) return 'fresh';
  const last = lastVersion(all, first);
  if (at >= last) return at === last ? 'current' : 'newer';
  return dueMigrations(all, at).every((one) => one.class === 'additive') ? 'older' : 'waits';
};
