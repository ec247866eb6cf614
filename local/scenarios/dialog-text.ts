import type { Stage } from './stage';

const bodyOf = (html: string): string =>
  html
    .replace(/[\s\S]*<body[^>]*>/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(dd|p|li|h\d|div|dl|ul)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The lines of the dialog that stands before the acting person, as he reads them. */
export const dialogLines = ({ host }: Stage): readonly string[] =>
  bodyOf(host.dialog?.html ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The keys that the buttons of the status page carry: the mails in doubt. */
export const doubtfulKeys = ({ host }: Stage): readonly string[] =>
  [...(host.dialog?.html ?? '').matchAll(/data-key="([^"]+)"/g)].map(([, key = '']) => key);
