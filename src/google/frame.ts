import { dayOf, minutesOf } from '../domain/day';
import { writeTime } from '../domain/time-of-day';
import { addressOf, wordsOf } from '../jobs/findings-page';
import type { MailFrame } from '../views/mail/frame';
import type { Desk } from './desk';

/** An instant as people read it in this workbook: day and time in the spreadsheet's zone. */
export const writeInstant =
  (zone: string) =>
  (instant: number): string =>
    `${dayOf(instant, zone)} ${writeTime(minutesOf(instant, zone))}`;

/** What mails say of the workbook beside their notices. */
export const frameOf = ({ situation, text, terms }: Desk): MailFrame => {
  const { book, people, settings, charter } = situation;
  return {
    workbookName: charter.name ?? book.file.name,
    workbookLink: book.file.url,
    zone: terms.zone,
    lagUnit: settings.lagUnit,
    lead: people.lead,
    sheetName: (sheet) => text.sheets[sheet].name,
    finding: (finding) => ({
      where: `${text.sheets[finding.at.sheet].name}!${addressOf(situation, finding.at)}`,
      ...wordsOf(finding, text.findings),
    }),
  };
};
