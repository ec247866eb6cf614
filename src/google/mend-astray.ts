import { noChanges } from '../changes/changes';
import type { Desk } from './desk';
import { note } from './memory';
import { write } from './write';

/**
 * The desk with everything in the rows in which it belongs: what a run had written that was killed before it looked again, while somebody moved
 * rows. Nothing where all stamps fit.
 */
export const mendAstray = (desk: Desk): Desk => {
  if (desk.astray.length === 0) return desk;
  const { desk: mended, incidents } = write(desk, noChanges, { astray: desk.astray });
  note(incidents, desk.now);
  return { ...mended, astray: [] };
};
