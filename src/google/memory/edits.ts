import { type Edit, writeEdit } from '../../jobs/edits';
import { remove, writeOne } from './store';

/** A pass forgets at most so many edits: each costs a call, and the rest makes the next heartbeat look. */
const MOST_FORGOTTEN = 500;

/** Leaves an edit for the next pass: its own property, so that no lock is needed and no other edit is lost. */
export const leaveEdit = (edit: Omit<Edit, 'key'>): string => {
  const random = Math.random().toString(36).slice(2, 10);
  const [key, json] = writeEdit(edit, random);
  writeOne(key, json);
  return key;
};

/** Says more of an edit that was left, now that it is known. */
export const leaveEditAs = (key: string, edit: Omit<Edit, 'key'>): void => {
  writeOne(key, writeEdit(edit, '')[1]);
};

/** Forgets exactly these edits, once what they did is settled and written: whatever came meanwhile stays. */
export const forgetEdits = (edits: readonly Pick<Edit, 'key'>[]): void => {
  for (const { key } of edits.slice(0, MOST_FORGOTTEN)) remove(key);
};
