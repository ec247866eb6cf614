import { addDays, type Day, dayOf, type Instant, instantOf, minutesOf, weekdayOf } from '../domain/day';
import type { WorkCalendar } from '../domain/workdays';
import { choices } from '../sheets/choices';
import type { Settings } from '../sheets/setting-list';
import type { Memory } from './memory';

/** The mails of one working day; `digest` names the digest day whose digest goes with them. */
export interface Round {
  readonly day: Day;
  readonly digest: Day | null;
}

type Clockwork = Pick<Settings, 'digestDay' | 'digestTime' | 'mailTime' | 'paused'>;

/** Every how many hours the workbook is looked through even if no edit was reported. */
const SWEEP_HOURS = 4;

/** The last digest day up to `today`: with Monday, the Monday of this week. */
const lastDigestDay = (today: Day, digestDay: Settings['digestDay']): Day => {
  const wanted = choices.weekday.indexOf(digestDay) + 1;
  return addDays(today, -((weekdayOf(today) - wanted + 7) % 7));
};

/** The digest owed on `today`: the last digest day's, once the first working day from it on has come. */
const digestOwed = (today: Day, settings: Clockwork, calendar: WorkCalendar, last: Day | null): Day | null => {
  const day = lastDigestDay(today, settings.digestDay);
  if (last !== null && last >= day) return null;
  return calendar.next(day) <= today ? day : null;
};

/** Minutes after midnight at which the mails of a day go out. */
const roundTime = (digest: Day | null, settings: Clockwork): number =>
  digest === null ? settings.mailTime : settings.digestTime;

/**
 * The round of mails that is due at `now`, or null. One a working day at the mail hour, with the digest at the
 * digest hour; a missed firing is made up later the same day, a missed day by the next working day's round.
 */
export const dueRound = (
  now: Instant,
  zone: string,
  settings: Clockwork,
  calendar: WorkCalendar,
  memory: Pick<Memory, 'round' | 'digest'>,
): Round | null => {
  const today = dayOf(now, zone);
  if (settings.paused === 'yes' || !calendar.isWorkday(today)) return null;
  if (memory.round !== null && memory.round >= today) return null;
  const digest = digestOwed(today, settings, calendar, memory.digest);
  return minutesOf(now, zone) >= roundTime(digest, settings) ? { day: today, digest } : null;
};

/** When the next round is due, seen from `now`. */
export const nextRound = (
  now: Instant,
  zone: string,
  settings: Clockwork,
  calendar: WorkCalendar,
  memory: Pick<Memory, 'round' | 'digest'>,
): Instant => {
  const today = dayOf(now, zone);
  const from = memory.round !== null && memory.round >= today ? addDays(memory.round, 1) : today;
  const day = calendar.next(from);
  return instantOf(day, roundTime(digestOwed(day, settings, calendar, memory.digest), settings), zone);
};

/**
 * When a heartbeat must next look into the workbook: the next round, the change of the day (lag grows at midnight),
 * the next sweep for edits whose trigger never came, or at once while mails wait in the queue.
 */
export const nextLook = (
  now: Instant,
  zone: string,
  settings: Clockwork,
  calendar: WorkCalendar,
  memory: Pick<Memory, 'round' | 'digest'>,
  queued: number,
): Instant => {
  const midnight = instantOf(addDays(dayOf(now, zone), 1), 0, zone);
  const sweep = now + SWEEP_HOURS * 3_600_000;
  const round = settings.paused === 'yes' ? sweep : nextRound(now, zone, settings, calendar, memory);
  return queued > 0 && settings.paused !== 'yes' ? now : Math.min(midnight, sweep, round);
};
