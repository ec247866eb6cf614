import type { Log } from '../../../src/jobs/rotation';
import { fillLogs, scriptWithPages } from '../../flow/small-pages';
import { monday } from './running';
import { type World, world } from './world';

/** Rows of a year ago, and how many rows a log may hold. */
const PAST = 30;

/** The evening of a Monday, some of its logs full: the first pass of the night has nothing to do but to begin new pages. */
export const fullLogs = (key: string, logs: readonly Log[]): World =>
  world(
    key,
    () => {
      const stage = monday.open();
      stage.host.advanceTo('2024-07-08 23:20');
      fillLogs(stage, PAST, logs);
      return stage;
    },
    () => scriptWithPages(PAST),
  );
