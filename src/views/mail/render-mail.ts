import { bytesOf } from '../../domain/bytes';
import type { Mail } from '../../notices/notice';
import type { MailFrame, MailText } from './frame';
import { htmlOf } from './html/page';
import { letterOf } from './letter';
import { mostRows } from './listed';
import { textOf } from './plain/page';
import { sectionsOf } from './sections/index';
import { type Room, shorten } from './shorten';
import { subjectOf } from './subject';

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Gmail cuts what it shows at 102 KB, and the footer with it; Google refuses bodies above 200 KB. */
const mostHtml = 100_000;
const mostTogether = 180_000;

/** Tried in turn until the mail is small enough; ordinary mails fit the first. */
const rooms: readonly Room[] = [
  { rows: mostRows, characters: 300 },
  { rows: mostRows, characters: 120 },
  { rows: 30, characters: 100 },
  { rows: 15, characters: 80 },
  { rows: 8, characters: 60 },
  { rows: 3, characters: 40 },
  { rows: 1, characters: 40 },
];

/**
 * One person's mail, in both forms. Everything that people typed is text in it; what does not fit is counted and
 * found in the workbook. The result depends on the arguments alone.
 */
export const renderMail = (mail: Mail, text: MailText, frame: MailFrame): RenderedMail => {
  const context = { frame, text, day: mail.day };
  const sections = sectionsOf(mail, context);
  const subject = subjectOf(mail, sections, context);
  const drawn = (room: Room): RenderedMail => {
    const letter = letterOf(
      mail,
      sections.map((section) => shorten(section, room)),
      context,
    );
    return { subject, html: htmlOf(letter, context), text: textOf(letter, context) };
  };
  const fits = ({ html, text: plain }: RenderedMail): boolean => {
    const bytes = bytesOf(html);
    return bytes <= mostHtml && bytes + bytesOf(plain) <= mostTogether;
  };
  const [first, ...others] = rooms.map((room) => () => drawn(room));
  let result = first ? first() : drawn({ rows: 1, characters: 40 });
  for (const next of others) {
    if (fits(result)) break;
    result = next();
  }
  return result;
};

/** What a preview says of a mail before it is sent: its subject and the parts it holds. */
export const subjectsOf = (
  mail: Mail,
  text: MailText,
  frame: MailFrame,
): { readonly subject: string; readonly parts: readonly string[] } => {
  const context = { frame, text, day: mail.day };
  const sections = sectionsOf(mail, context);
  return { subject: subjectOf(mail, sections, context), parts: sections.map(({ title }) => title) };
};
