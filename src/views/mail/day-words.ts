import { type Day, dayOf, type Instant, minutesOf, weekdayOf } from '../../domain/day';
import { writeTime } from '../../domain/time-of-day';
import type { DayParts, MomentParts } from '../../text/mail';
import type { MailContext } from './frame';

/** A day taken apart for the catalogue. */
export const dayParts = (day: Day): DayParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
  weekday: weekdayOf(day),
});

const momentParts = (instant: Instant, zone: string): MomentParts => ({
  ...dayParts(dayOf(instant, zone)),
  time: writeTime(minutesOf(instant, zone)),
});

/** A day in words, weekday named. */
export const dayWords = (day: Day, { text }: MailContext): string => text.mail.terms.day(dayParts(day));

/** A moment in words, in the spreadsheet's zone, weekday named. */
export const momentWords = (instant: Instant, { frame, text }: MailContext): string =>
  text.mail.terms.moment(momentParts(instant, frame.zone));

/** A moment as short as a subject wants it. */
export const shortMomentWords = (instant: Instant, { frame, text }: MailContext): string =>
  text.mail.terms.shortMoment(momentParts(instant, frame.zone));
