import { numberFormat } from './number-format';

/**
 * What getValues gives for a number that stands under a date format and is no date: the number itself, a Date that is
 * none, or the text that the cell shows. No source says which it is at Google, so a host can play all three.
 */
export type OddDates = 'number' | 'invalid' | 'text';

/** 9999-12-31, the last day that a sheet knows. */
const LAST = 2_958_465;

/** Whether a serial number lies on the calendar, 1899-12-30 to 9999-12-31. That Google draws the line there is unverified. */
export function onCalendar(serial: number): boolean {
  return serial >= 0 && serial < LAST + 1;
}

/** Whether a number under a date pattern is no date. Lengths of time (`[h]:mm`) may be negative. */
export function isOddDate(serial: number, pattern: string | undefined): boolean {
  if (onCalendar(serial)) return false;
  const length = numberFormat(pattern ?? '').sections[0]?.tokens.some(({ kind }) => kind === 'elapsed');
  return !(length && Math.abs(serial) <= LAST);
}
