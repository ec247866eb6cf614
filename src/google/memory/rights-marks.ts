import { parsed } from '../../jobs/memory-kept';
import { RIGHTS } from '../../jobs/memory-names';
import { readOne, writeOne } from './store';

/** By sheet, a sign of the rights that were last written there: equal ones need not be compared again. */
export const recallRights = (): Readonly<Record<string, unknown>> => {
  const kept = parsed(readOne(RIGHTS));
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
};

export const rememberRights = (marks: Readonly<Record<string, unknown>>): void => {
  writeOne(RIGHTS, JSON.stringify(marks));
};
