import { freshSchedule, type Patch } from '../../jobs/memory';
import { countersIn, fileIn, parsed, scheduleIn, written } from '../../jobs/memory-kept';
import { keptAs, type Properties } from '../../jobs/memory-names';
import { underLock } from '../lock';
import { readAll, writeAll } from './store';

const patched = (all: Properties, { file, schedule, edge, counters }: Patch): Properties => {
  const found: Record<string, string> = {};
  if (file) {
    const whole = fileIn({ ...fileIn(parsed(all[keptAs.file])), ...file });
    // The first patch of a file names its language and its owner.
    if (whole === null) throw new Error('The file is not known yet, and this is only a part of it.');
    found[keptAs.file] = written.file(whole);
  }
  if (schedule)
    found[keptAs.schedule] = written.schedule({
      ...(scheduleIn(parsed(all[keptAs.schedule])) ?? freshSchedule),
      ...schedule,
    });
  if (edge !== undefined) found[keptAs.edge] = written.edge(edge);
  if (counters) {
    const before = countersIn(parsed(all[keptAs.counters])) ?? {};
    const raised = { ...before };
    for (const [kind, number] of Object.entries(counters) as [keyof typeof counters, number][])
      raised[kind] = Math.max(before[kind] ?? 0, number);
    found[keptAs.counters] = written.counters(raised);
  }
  return Object.fromEntries(Object.entries(found).filter(([key, value]) => all[key] !== value));
};

/**
 * Changes what is remembered: read, changed and written under the document lock, only the matters that the patch names. So
 * nobody undoes what another run or a click changed meanwhile. Counters only rise. Throws `Busy` when the lock cannot be had.
 */
export const keep = (patch: Patch): void => {
  underLock(() => {
    const changes = patched(readAll(), patch);
    if (Object.keys(changes).length > 0) writeAll(changes);
  });
};
