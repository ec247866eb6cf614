import type { Day, Instant } from '../../domain/day';
import type { DayParts } from '../../text/mail';
import type { MailContext } from './frame';

// A day has no zone: noon in Greenwich is only a means to ask for its weekday and its distance from another day.
const utcNoon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

/** A day taken apart for the catalogue. */
export const dayParts = (day: Day): DayParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
  weekday: new Date(utcNoon(day)).getUTCDay(),
});

/** Calendar days from one day to the other. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utcNoon(to) - utcNoon(from)) / 86_400_000);

/** A day in words, weekday named. */
export const dayWords = (day: Day, { text }: MailContext): string => text.mail.terms.day(dayParts(day));

/** A moment in words, in the spreadsheet's zone, weekday named. */
export const momentWords = (instant: Instant, { frame, text }: MailContext): string => {
  const { day, time } = frame.clock(instant);
  return text.mail.terms.moment({ ...dayParts(day), time });
};

/** A moment as short as a subject wants it. */
export const shortMomentWords = (instant: Instant, { frame, text }: MailContext): string => {
  const { day, time } = frame.clock(instant);
  return text.mail.terms.shortMoment({ ...dayParts(day), time });
};
