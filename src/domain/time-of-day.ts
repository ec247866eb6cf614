import { plain, wide } from './plain-text';

const form = /^(上午|早上|下午|晚上)?\s*(\d{1,2})\s*(?:[:点时]\s*(\d{1,2}|半)?\s*分?(?::\d{2})?)?\s*(am|pm)?$/;

/**
 * Minutes after midnight that a text or number means, or null: `09:00`, `9：30`, `9点半`, `5 pm`, `下午5点`, an hour
 * alone (9, `17`), or the part of a day that a cell of Sheets holds (0.375 is 09:00).
 */
export const readTime = (raw: string | number): number | null => {
  if (typeof raw === 'number' && raw > 0 && raw < 1) return Math.round(raw * 1440);
  const found = form.exec(plain(wide(String(raw))).toLowerCase());
  if (!found) return null;
  const [, part, hours, past, half] = found;
  const late = half === 'pm' || part === '下午' || part === '晚上';
  const twelve = half !== undefined || part !== undefined;
  const hour = twelve && Number(hours) <= 12 ? (Number(hours) % 12) + (late ? 12 : 0) : Number(hours);
  const minute = past === '半' ? 30 : Number(past ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Minutes after midnight as `09:05`; what is left of a minute is dropped. */
export const writeTime = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}`;
