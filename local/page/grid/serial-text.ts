const DAY = 86_400_000;
/** Day 0 of a spreadsheet. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && /[yd]/i.test(pattern.replaceAll(/"[^"]*"/g, ''));
}

/** A day or instant as it would be typed: whoever pastes a day pastes a day, whatever the target's format. */
export function typedDay(serial: number): string {
  const text = new Date(DAY_ZERO + Math.round(serial * DAY)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
