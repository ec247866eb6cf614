import { parsed } from '../../jobs/memory-kept';
import { type Properties, RIGHTS } from '../../jobs/memory-names';
import { readOne, writeOne } from './store';

const marksIn = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};

/** By sheet, a sign of the rights that were last written there: equal ones need not be compared again. */
export const recallRights = (): Readonly<Record<string, unknown>> => marksIn(parsed(readOne(RIGHTS)));

/** The same, from one reading of all that is kept. */
export const rightsIn = (all: Properties): Readonly<Record<string, unknown>> => marksIn(parsed(all[RIGHTS]));

export const rememberRights = (marks: Readonly<Record<string, unknown>>): void => {
  writeOne(RIGHTS, JSON.stringify(marks));
};
