import type { FormatToken } from './number-format';

/** A number as Google shows it in a cell without a format: ten significant decimals at most [R]. */
export function displayGeneral(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa, exponent] = value.toExponential(5).split('e');
    const digits = Number(exponent);
    return `${Number(mantissa)}E${digits < 0 ? '-' : '+'}${String(Math.abs(digits)).padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toFixed(Math.max(0, Math.min(10, 15 - Math.ceil(Math.log10(size)))))));
}

interface DigitsPattern {
  whole: string;
  fraction: string;
  exponent: string;
  grouped: boolean;
  /** Commas after the last digit divide by a thousand each. */
  thousands: number;
}

function readDigits(code: string): DigitsPattern {
  const [mantissa = '', exponent = ''] = code.split(/e[+-]?/i);
  const trailing = /,*$/.exec(mantissa)?.[0].length ?? 0;
  const body = mantissa.slice(0, mantissa.length - trailing);
  const point = body.indexOf('.');
  const whole = point < 0 ? body : body.slice(0, point);
  return {
    whole: whole.replaceAll(',', ''),
    fraction: point < 0 ? '' : body.slice(point + 1).replaceAll(',', ''),
    exponent,
    grouped: whole.includes(','),
    thousands: trailing,
  };
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Rounds half away from zero, as a spreadsheet does; toFixed alone rounds 1.005 and -0.5 otherwise. */
function fixed(value: number, places: number): string {
  if (value >= 1e21) return value.toFixed(0);
  const shifted = Number(`${value}e${places}`);
  if (!Number.isFinite(shifted)) return value.toFixed(places);
  const rounded = Math.round(Number(shifted.toPrecision(15)));
  return Number(`${rounded}e-${places}`).toFixed(places);
}

function withDigits(value: number, pattern: DigitsPattern, decimalPoint: boolean): string {
  let text = fixed(value, pattern.fraction.length);
  let [whole = '0', fraction = ''] = text.split('.');
  const least = pattern.whole.replace(/[^0]/g, '').length;
  whole = whole === '0' && least === 0 ? '' : whole.padStart(least, '0');
  if (pattern.grouped) whole = group(whole);
  let keep = fraction.length;
  while (keep > 0 && fraction[keep - 1] === '0' && pattern.fraction[keep - 1] !== '0') keep -= 1;
  fraction = fraction.slice(0, keep);
  text = fraction === '' ? whole : `${whole}.${fraction}`;
  return fraction === '' && decimalPoint && pattern.fraction.includes('0') ? `${text}.` : text;
}

function scientific(value: number, pattern: DigitsPattern): string {
  const power = value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
  const mantissa = withDigits(value / 10 ** power, pattern, false);
  const sign = power < 0 ? '-' : '+';
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(pattern.exponent.length, '0')}`;
}

/** The text of a non-negative number under the digits, literals and percent signs of one section. */
export function displayDigits(tokens: readonly FormatToken[], value: number): string {
  const codes = tokens.flatMap((token) => (token.kind === 'digits' ? [token.code] : []));
  const pattern = readDigits(codes.join(''));
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const scaled = (value * 100 ** percents) / 1000 ** pattern.thousands;
  const clean = percents > 0 ? Number(scaled.toPrecision(15)) : scaled;
  const number = pattern.exponent ? scientific(clean, pattern) : withDigits(clean, pattern, false);
  let placed = false;
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind === 'general') return displayGeneral(value);
      if (token.kind !== 'digits' || placed) return '';
      placed = true;
      return number;
    })
    .join('');
}
