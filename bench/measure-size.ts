import { tabsOf } from './decide';
import { peakMemory } from './heap';
import { baselineRun, editRun, mondaysRun, secondRun } from './monday';
import { type PureTimes, pureTimes } from './pure';
import type { RunCalls } from './run-calls';
import { workbookOf } from './workbook';

export interface SizeMeasure {
  readonly tasks: number;
  readonly monday: RunCalls;
  readonly second: RunCalls;
  readonly edit: RunCalls;
  readonly baseline: RunCalls;
  readonly pure: PureTimes;
  /** Megabytes the process had at most so far. */
  readonly peak: number;
}

/** Everything measured on a workbook with so many tasks. */
export const measureSize = (tasks: number): SizeMeasure => {
  const host = workbookOf(tasks);
  const pure = pureTimes(tabsOf(host), host.now.getTime() + 3_600_000, tasks > 20_000 ? 7 : 11);
  const baseline = baselineRun(host);
  const monday = mondaysRun(host);
  return { tasks, pure, baseline, monday, second: secondRun(host), edit: editRun(host), peak: peakMemory() };
};
