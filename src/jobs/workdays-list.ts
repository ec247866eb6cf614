import { addDays, type Day } from '../domain/day';
import type { WorkCalendar } from '../domain/workdays';

/** How many working days the list holds: more than a year and a half. */
export const LISTED = 420;
/** From how many days before today: a task later than that is late by the first listed day anyway. */
const BEFORE = 60;

/** The working days around `today`, oldest first: what the live colours look the last working day up in. */
export const workdaysList = (calendar: WorkCalendar, today: Day): readonly Day[] => {
  const days: Day[] = [];
  let day = calendar.next(addDays(today, -BEFORE));
  while (days.length < LISTED) {
    days.push(day);
    day = calendar.next(addDays(day, 1));
  }
  return days;
};
