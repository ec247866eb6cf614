import { addDays, type Day } from '../domain/day';
import type { WorkCalendar } from '../domain/workdays';
import type { Settings } from '../sheets/setting-list';

/** How many working days the list holds: more than a year and a half. */
export const LISTED = 420;
/** From how many days before today: a task later than that is late by the first listed day anyway. */
const BEFORE = 60;

/** The days around `today` that count for the lag, oldest first: the live colours look the last of them up. */
export const workdaysList = (calendar: WorkCalendar, unit: Settings['lagUnit'], today: Day): readonly Day[] => {
  const next = (day: Day): Day => (unit === 'days' ? day : calendar.next(day));
  const days: Day[] = [];
  let day = next(addDays(today, -BEFORE));
  while (days.length < LISTED) {
    days.push(day);
    day = next(addDays(day, 1));
  }
  return days;
};
