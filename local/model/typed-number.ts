import type { TypedNumber } from './typed-date';

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Digits in groups with spaces between them: `22 34` is 2234 (measured, PLATFORM §5). */
const spaced = /^[+-]?\d+(?: \d+)+$/;
const money = /^([+-]?)([$¥￥€£])\s?(\d.*)$/;

function unsigned(text: string): TypedNumber | undefined {
  const match = plain.exec(text);
  if (match) return match[1] === undefined ? { value: Number(text) } : { value: Number(text), format: '0.00E+00' };
  if (grouped.test(text)) {
    return { value: Number(text.replaceAll(',', '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  }
  return spaced.test(text) ? { value: Number(text.replaceAll(' ', '')) } : undefined;
}

/** Numbers, percents and amounts of money as typed; undefined for everything else. */
export function typedNumber(text: string): TypedNumber | undefined {
  const code = text.charCodeAt(text.length - 1);
  if (code === 37) {
    const share = unsigned(text.slice(0, -1).trim());
    if (!share) return undefined;
    return { value: Number((share.value / 100).toPrecision(15)), format: text.includes('.') ? '0.00%' : '0%' };
  }
  const amount = money.exec(text);
  if (amount) {
    const [, sign = '', symbol = '', digits = ''] = amount;
    const value = unsigned(sign + digits);
    return value && { value: value.value, format: `"${symbol}"#,##0${digits.includes('.') ? '.00' : ''}` };
  }
  const value = unsigned(text);
  return value && Number.isFinite(value.value) ? value : undefined;
}
