import { dayOf, minutesOf, weekdayOf } from '../../src/domain/day';
import { choices } from '../../src/sheets/choices';
import type { Stage } from './stage';

const zoneOf = ({ host }: Stage): string => host.spreadsheet.getSpreadsheetTimeZone();

/** A time of day of the file's zone, `HH:mm`. */
export const timeOf = (stage: Stage, at: Date): string => {
  const minutes = Math.floor(minutesOf(at.getTime(), zoneOf(stage)));
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** An instant as the transcript writes it: day, weekday, time. */
export const momentOf = (stage: Stage, at: Date): string => {
  const day = dayOf(at.getTime(), zoneOf(stage));
  const weekday = stage.text.choices.weekday[choices.weekday[weekdayOf(day) - 1] ?? 'mon'];
  return `${day} ${weekday} ${timeOf(stage, at)}`;
};
