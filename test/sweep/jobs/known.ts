import { jobs } from './index';
import type { Job } from './job';

/** A job by its key. Throws where there is none. */
export const jobOf = (key: string): Job => {
  const found = jobs.find((job) => job.key === key);
  if (!found) throw new Error(`There is no job ${key}; there are ${jobs.map((job) => job.key).join(', ')}`);
  return found;
};
