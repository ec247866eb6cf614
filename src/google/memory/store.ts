import type { Properties } from '../../jobs/memory-names';
import { retrying } from '../refusal';

/** Where all of it is kept: a copied file starts without these. */
const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

// Each of these may be tried again though Google did it and failed to say so: a second time it changes nothing more.

/** All that is kept, in one call. */
export const readAll = (): Properties => {
  const kept = store();
  return retrying(() => kept.getProperties());
};

export const readOne = (key: string): string | null => {
  const kept = store();
  return retrying(() => kept.getProperty(key));
};

export const writeOne = (key: string, value: string): void => {
  const kept = store();
  retrying(() => kept.setProperty(key, value));
};

export const writeAll = (values: Properties): void => {
  const kept = store();
  retrying(() => kept.setProperties({ ...values }));
};

export const remove = (key: string): void => {
  const kept = store();
  retrying(() => kept.deleteProperty(key));
};
