import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from './stage';

/** A file name that is safe everywhere, whatever the address holds. */
const safe = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/\.+/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 60);

const headed = ({ from, to, subject, at, body }: Mail): string =>
  `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${at.toISOString()}\n\n${body}\n`;

/** Empties a folder for mails; answers what lays a mail there, as HTML and as text, and says under which name. */
export const openOutbox = (folder: string): ((mail: Mail) => string) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return (mail) => {
    count += 1;
    const name = `${String(count).padStart(3, '0')}-${safe(mail.to)}`;
    writeFileSync(join(folder, `${name}.html`), mail.htmlBody);
    writeFileSync(join(folder, `${name}.txt`), headed(mail));
    return `${name}.html`;
  };
};
