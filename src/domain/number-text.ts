import { readNumeral } from './numeral';
import { plain, wide } from './plain-text';

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const form = /^([+-]?)[¥$€]?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*([十百千万亿]*)\s*(%?)\s*元?$/;

/**
 * The number that a cell means, or null. Beside plain numbers it reads full-width digits, thousands separators, `30%`
 * (0.3), `5万` (50,000), `5千万` (50,000,000), `1.2亿`, Chinese numerals, and a currency sign or 元 around them.
 */
export const readNumber = (raw: string | number): number | null => {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const text = plain(wide(raw)).replace(/¥|￥/g, '¥');
  const found = form.exec(text);
  if (!found) return readNumeral(text.replace(/元$/, ''));
  const [, sign, amount = '', scale = '', percent] = found;
  const value = [...scale].reduce((sum, unit) => sum * (units[unit] ?? 1), Number(amount.replace(/,/g, '')));
  return (sign === '-' ? -1 : 1) * (percent ? value / 100 : value);
};
