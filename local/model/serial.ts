import { instantOf, wallClock } from './zone';

const dayLength = 86_400_000;
/** Day 0 of a spreadsheet is 1899-12-30 (PLATFORM §5). */
const dayZero = Date.UTC(1899, 11, 30);

/** A calendar reading: what a wall clock and a calendar show, without any zone. */
export interface Reading {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 0 is Sunday. */
  weekday: number;
}

export function serialFromWall(wall: number): number {
  return (wall - dayZero) / dayLength;
}

export function wallFromSerial(serial: number): number {
  return Math.round(serial * dayLength) + dayZero;
}

/** The serial number of an instant, as the spreadsheet's zone shows it. */
export function serialFromInstant(instant: number, zone: string): number {
  return serialFromWall(wallClock(zone, instant));
}

/** The instant of a serial number: it moves with the zone, the displayed text does not. */
export function instantFromSerial(serial: number, zone: string): number {
  return instantOf(zone, wallFromSerial(serial));
}

/** Midnight of a day on the wall. Not Date.UTC, which reads the years 0–99 as 1900–1999. */
export function wallFromDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

export function serialFromDay(year: number, month: number, day: number): number {
  return serialFromWall(wallFromDay(year, month, day));
}

/** Whether the three numbers name a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(wallFromDay(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function readingOf(serial: number): Reading {
  return readingOfWall(wallFromSerial(serial));
}

/** What a wall clock, told as if it were UTC, and the calendar beside it show. */
export function readingOfWall(wall: number): Reading {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}
