import type { PageWords } from '../text/page/words';

interface Shown {
  day: string;
  weekday: string;
  time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/** What the clocks of a zone show at an instant. */
export function shownAt(instant: number, zone: string, weekdays: readonly string[]): Shown {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return { day, weekday, time: `${parts.hour}:${parts.minute}` };
}

export function momentText(instant: number, zone: string, words: PageWords): string {
  const { day, weekday, time } = shownAt(instant, zone, words.clock.weekdays);
  return `${day} ${weekday} ${time}`;
}

/** The instant at which a zone's clocks show `YYYY-MM-DDTHH:mm`. */
export function instantOfText(text: string, zone: string): number | undefined {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
  if (Number.isNaN(wall)) return undefined;
  let instant = wall;
  // Twice, since the offset at the first guess may be that of the other side of a clock change.
  for (let round = 0; round < 2; round += 1) {
    const { day, time } = shownAt(instant, zone, []);
    instant += wall - Date.parse(`${day}T${time}:00Z`);
  }
  return instant;
}
