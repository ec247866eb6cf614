import type { MailContext } from '../frame';
import type { Letter } from '../letter';
import { blockLines } from './block-text';

/** The plain-text form of a mail: every fact of the HTML form, addresses written out. */
export const textOf = (letter: Letter, context: MailContext): string =>
  [
    ...letter.opening,
    ...letter.briefs.map((brief) => `- ${brief}`),
    '',
    ...letter.sections.flatMap((section) => [
      `== ${section.title}${section.count === null ? '' : ` (${section.count})`} ==`,
      '',
      ...section.blocks.flatMap((block) => blockLines(block, context)),
    ]),
    `${context.text.mail.frame.openWorkbook}${context.text.mail.frame.colon}${letter.workbookLink}`,
    '',
    '--------',
    ...letter.footer,
    '',
  ].join('\n');
