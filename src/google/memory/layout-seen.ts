import type { Day } from '../../domain/day';
import { parsed } from '../../jobs/memory-kept';
import { LAYOUT_SEEN, UPGRADE } from '../../jobs/memory-names';
import { readOne, remove, writeOne } from './store';

/** Remembers which layout the file has, so that nobody need look there. */
export const rememberLayout = (version: number): void => {
  writeOne(LAYOUT_SEEN, String(version));
};

/** The file itself tells from now on. */
export const forgetLayout = (): void => {
  remove(LAYOUT_SEEN);
};

/** When the lead was last asked to bring the layout up, and before when nobody need look again. */
export interface Asked {
  readonly day: Day | null;
  readonly next: number;
}

export const recallAsked = (): Asked | null => {
  const kept = parsed(readOne(UPGRADE)) as Partial<Asked> | null | undefined;
  return typeof kept?.next === 'number' ? { day: kept.day ?? null, next: kept.next } : null;
};

export const rememberAsked = (asked: Asked): void => {
  writeOne(UPGRADE, JSON.stringify(asked));
};

export const forgetAsked = (): void => {
  remove(UPGRADE);
};
