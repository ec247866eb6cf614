import { wallFromSerial } from '../../model/serial';

export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && /[yd]/i.test(pattern.replaceAll(/"[^"]*"/g, ''));
}

/** A day or instant as it would be typed: whoever pastes a day pastes a day, whatever the target's format. */
export function typedDay(serial: number): string {
  const text = new Date(wallFromSerial(serial)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
