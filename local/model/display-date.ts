import type { FormatToken } from './number-format';
import type { Reading } from './serial';
import { readingOf } from './serial';

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  zh: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
} as const;

const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
} as const;

function padded(value: number, width: number): string {
  return String(Math.abs(value)).padStart(width, '0');
}

function monthName(month: number, width: number, chinese: boolean): string {
  if (chinese) return width === 3 ? `${month}月` : (months.zh[month - 1] ?? '');
  const name = months.en[month - 1] ?? '';
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
}

function weekdayName(weekday: number, width: number, chinese: boolean): string {
  if (chinese) return (weekdays.zh[weekday] ?? '').replace(width === 3 ? '星期' : /$^/, width === 3 ? '周' : '');
  const name = weekdays.en[weekday] ?? '';
  return width === 3 ? name.slice(0, 3) : name;
}

function half(reading: Reading, code: string, chinese: boolean): string {
  const afternoon = reading.hour >= 12;
  if (chinese) return afternoon ? '下午' : '上午';
  if (code === 'a/p') return afternoon ? 'P' : 'A';
  return afternoon ? 'PM' : 'AM';
}

function piece(code: string, reading: Reading, twelve: boolean, chinese: boolean): string {
  const width = code.length;
  switch (code[0]) {
    case 'y':
      return width <= 2 ? padded(reading.year % 100, 2) : padded(reading.year, 4);
    case 'm':
      return width <= 2 ? padded(reading.month, width) : monthName(reading.month, width, chinese);
    case 'd':
      return width <= 2 ? padded(reading.day, width) : weekdayName(reading.weekday, width, chinese);
    case 'h':
      return padded(twelve ? ((reading.hour + 11) % 12) + 1 : reading.hour, Math.min(width, 2));
    case 'i':
      return padded(reading.minute, width);
    case 's':
      return padded(reading.second, Math.min(width, 2));
    case '.':
      return `.${padded(reading.millisecond, 3)
        .padEnd(width - 1, '0')
        .slice(0, width - 1)}`;
    default:
      return half(reading, code, chinese);
  }
}

function elapsed(code: string, serial: number): string {
  const unit = code[0] === 'h' ? 24 : code[0] === 'm' ? 1440 : 86_400;
  return padded(Math.floor(Math.abs(serial) * unit + 1e-9), code.length);
}

/** The text of a serial number under a date pattern. No zone enters: the cell shows what was written. */
export function displayDate(tokens: readonly FormatToken[], serial: number, locale: string): string {
  const chinese = locale.startsWith('zh');
  const showsFraction = tokens.some((token) => token.kind === 'date' && token.code[0] === '.');
  const reading = readingOf(showsFraction ? serial : Math.floor(serial * 86_400 + 0.0005) / 86_400);
  const twelve = tokens.some((token) => token.kind === 'date' && /^(a|上)/.test(token.code));
  return tokens
    .map((token) => {
      if (token.kind === 'date') return piece(token.code, reading, twelve, chinese);
      if (token.kind === 'elapsed') return elapsed(token.code, serial);
      if (token.kind === 'digits') return token.code;
      return token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '';
    })
    .join('');
}
