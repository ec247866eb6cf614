import type { Tone } from '../block';

// Mail programs read styles on the element alone, so they are written out there and kept short.
export const font =
  "font-family:-apple-system,'PingFang SC','Microsoft YaHei','Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.6;color:#1f2329";
export const small = 'font-size:14px;color:#50565f';
export const link = 'color:#1a56b0';

const ink: Readonly<Record<Tone, { readonly text: string; readonly ground: string; readonly edge: string }>> = {
  late: { text: '#a01c12', ground: '#fdecea', edge: '#d93025' },
  soon: { text: '#7a4a00', ground: '#fff3d6', edge: '#e8a200' },
  good: { text: '#1a6331', ground: '#e4f4e8', edge: '#34a853' },
  plain: { text: '#434a54', ground: '#eef0f3', edge: '#9aa3ae' },
};

/** A small coloured label; the word in it says what the colour says. */
export const labelStyle = (tone: Tone): string =>
  `display:inline-block;padding:0 8px;margin-right:6px;border-radius:3px;font-size:13px;font-weight:bold;color:${ink[tone].text};background:${ink[tone].ground}`;

/** The heading of a section, with its colour at the edge. */
export const headingStyle = (tone: Tone): string =>
  `margin:28px 0 8px;padding-left:10px;border-left:4px solid ${ink[tone].edge};font-size:18px;line-height:1.4`;
