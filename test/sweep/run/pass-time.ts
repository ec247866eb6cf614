import type { Stage } from '../../../local/scenarios/stage';

const HOUR = 3_600_000;

const dayOf = (instant: number): number => Math.floor((instant + 8 * HOUR) / (24 * HOUR));
const isWeekend = (day: number): boolean => [2, 3].includes(((day % 7) + 7) % 7);

/** The next working days after the one of an instant; the weeks that the sweeps play in have no holidays. */
const workingDays = (from: number, count: number): readonly number[] => {
  const days: number[] = [];
  for (let day = dayOf(from) + 1; days.length < count; day++) if (!isWeekend(day)) days.push(day);
  return days;
};

const at = (day: number, hour: number): number => day * 24 * HOUR + (hour - 8) * HOUR;

/**
 * Lets Google's triggers come at these instants only, late where they were due before: each run must catch up, and a
 * case need not play the forty others in which nothing is due.
 */
const beatAt = ({ host }: Stage, instants: readonly number[]): void => {
  for (const instant of instants) {
    if (instant <= host.now.getTime()) continue;
    for (const trigger of host.file.triggers)
      if (trigger.next !== null && trigger.next < instant) trigger.next = instant;
    host.advanceTo(instant);
  }
};

const nextHour = ({ host }: Stage): number => Math.ceil(host.now.getTime() / HOUR) * HOUR;

/** The next two beats: whatever an edit asked for is done by then, and a lease that somebody left has run out. */
export const passTwoBeats = (stage: Stage): void => {
  const hour = nextHour(stage);
  beatAt(stage, [hour, hour + HOUR]);
};

/** The rest of two working days of normal runs: an afternoon (in which what no trigger told of is looked for), then rounds. */
export const passTwoDays = (stage: Stage): void => {
  const now = stage.host.now.getTime();
  const hour = nextHour(stage) - HOUR;
  const [next = 0, last = 0] = workingDays(now, 2);
  beatAt(stage, [hour + 4 * HOUR, at(next, 9), at(next, 15), at(last, 9), at(last, 10)]);
};

/** The morning after. */
export const passMorning = (stage: Stage): void => {
  const [day = 0] = workingDays(stage.host.now.getTime(), 1);
  beatAt(stage, [at(day, 9)]);
};
