import { colorNames } from './color-names';

function hex(value: number): string {
  return Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0');
}

/** Lower-case `#rrggbb` from three channels of 0–255. */
export function rgb(red: number, green: number, blue: number): string {
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

/** Lower-case `#rrggbb` for a CSS colour in hex, by word or as rgb(…); undefined when it is none. */
export function parseColor(text: string): string | undefined {
  const color = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (channels) return rgb(Number(channels[1]), Number(channels[2]), Number(channels[3]));
  return colorNames[color];
}
