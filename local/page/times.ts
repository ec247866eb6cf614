import { instantOf, wallClock } from '../model/zone';
import type { PageWords } from '../text/page/words';

interface Shown {
  day: string;
  weekday: string;
  time: string;
}

/** What the clocks of a zone show at an instant. */
export function shownAt(instant: number, zone: string, weekdays: readonly string[]): Shown {
  const wall = new Date(wallClock(zone, instant));
  const text = wall.toISOString();
  return { day: text.slice(0, 10), weekday: weekdays[wall.getUTCDay()] ?? '', time: text.slice(11, 16) };
}

export function momentText(instant: number, zone: string, words: PageWords): string {
  const { day, weekday, time } = shownAt(instant, zone, words.clock.weekdays);
  return `${day} ${weekday} ${time}`;
}

/** The instant at which a zone's clocks show `YYYY-MM-DDTHH:mm`. */
export function instantOfText(text: string, zone: string): number | undefined {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
  return Number.isNaN(wall) ? undefined : instantOf(zone, wall);
}
