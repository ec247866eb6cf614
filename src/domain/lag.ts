import { type Day, daysBetween } from './day';
import type { WorkCalendar } from './workdays';

/**
 * How many counted days a task is late: the number of counted days d with due < d ≤ today. Counted are working days,
 * or all days when the collaboration says so (协作规则). The source of the unit: guide T stage 5, «铺货 3 days late».
 *
 * - Due today: 0. A due day may be used up.
 * - Due Friday 2024-07-12: on Saturday 0, on Sunday 0, on Monday 1 (in calendar days 1, 2, 3).
 * - Due 2024-09-30, the last day before the National Day week: 0 until 7 October, 1 on 8 October.
 * - Due Friday 2024-10-11: on Saturday 12 October 1, because that Saturday is worked to make up for the holiday.
 */
export const lagOf = (due: Day, today: Day, unit: 'workdays' | 'days', calendar: WorkCalendar): number =>
  today <= due ? 0 : unit === 'days' ? daysBetween(due, today) : calendar.countAfter(due, today);
