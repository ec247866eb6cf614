import type { Properties } from '../../jobs/memory-kept';
import { retrying } from '../refusal';

/** Where all of it is kept: a copied file starts without these. */
export const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** All that is kept, in one call. */
export const readAll = (): Properties => {
  const kept = store();
  return retrying(() => kept.getProperties());
};
