import { afterHours, afterWorkingHours, workingHoursBetween } from '../domain/clock';
import type { Instant } from '../domain/day';
import { remembering } from '../domain/once';
import type { Situation } from '../facts/situation';

type Clockwork = Pick<Situation, 'calendar' | 'settings' | 'now' | 'book'>;

/** Until when an answer asked for at `from` may come: the set hours of working time later (48 h, guide T step 5). */
export const replyDeadline = ({ calendar, settings, book }: Clockwork, from: Instant): Instant =>
  afterWorkingHours(from, settings.replyHours, book.file.zone, calendar);

/** When silence goes on to the superior: the set hours later, day and night (24 h, guide T step 4). */
export const topDeadline = ({ settings }: Pick<Situation, 'settings'>, replyBy: Instant): Instant =>
  afterHours(replyBy, settings.escalationHours);

const halfTimeIn = ({ calendar, settings, now, book }: Clockwork): ((replyBy: Instant) => boolean) =>
  remembering(
    (replyBy) =>
      now < replyBy && workingHoursBetween(now, replyBy, book.file.zone, calendar) <= settings.replyHours / 2,
  );

// On a Monday thousands of asks share one deadline.
const halfTimes = new WeakMap<Clockwork, (replyBy: Instant) => boolean>();

/** Whether half of the time to answer is over and some is left. */
export const isHalfTime = (situation: Clockwork, replyBy: Instant): boolean => {
  const known = halfTimes.get(situation) ?? halfTimeIn(situation);
  halfTimes.set(situation, known);
  return known(replyBy);
};

/**
 * A deadline moved by a pause from `paused` to now: what was left of it when the pause began is left of it now.
 * A deadline that had passed before the pause stays passed.
 */
export const carriedOver = ({ calendar, now, book }: Clockwork, replyBy: Instant, paused: Instant): Instant => {
  const left = workingHoursBetween(paused, replyBy, book.file.zone, calendar);
  return replyBy <= paused ? replyBy : afterWorkingHours(now, left, book.file.zone, calendar);
};
