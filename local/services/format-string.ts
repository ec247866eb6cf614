const CONVERSION = /%(?:(\d+)\$)?([-+0 ,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

function converted(value: unknown, type: string, precision: number | undefined): string {
  switch (type.toLowerCase()) {
    case 'd':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    default:
      return precision === undefined ? String(value) : String(value).slice(0, precision);
  }
}

function grouped(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}

/** printf, as far as the reference describes it (utilities#formatString(String,Object...)). */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(CONVERSION, (_all, position, flags: string, width, precision, type: string) => {
    if (type === '%') return '%';
    const value = values[position === undefined ? next++ : Number(position) - 1];
    let text = converted(value, type, precision === undefined ? undefined : Number(precision));
    if (flags.includes(',')) text = grouped(text);
    if (flags.includes('+') && 'dfe'.includes(type) && Number(value) >= 0) text = `+${text}`;
    const size = Number(width ?? 0);
    if (flags.includes('-')) return text.padEnd(size);
    if (!flags.includes('0') || !/^[+-]?\d/.test(text)) return text.padStart(size);
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(size - sign.length, '0');
  });
}
