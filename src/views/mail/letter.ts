import { receiverOf } from '../../notices/forward';
import type { Mail } from '../../notices/notice';
import type { Section } from './block';
import { cellText } from './clean';
import type { MailContext } from './frame';

/** A mail ready to be drawn, in either form: what stands above the sections, the sections, what stands below. */
export interface Letter {
  readonly opening: readonly string[];
  /** What the mail holds, in a few words each. */
  readonly briefs: readonly string[];
  readonly sections: readonly Section[];
  readonly workbookLink: string;
  readonly footer: readonly string[];
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** The words around the sections. */
export const letterOf = (mail: Mail, sections: readonly Section[], context: MailContext): Letter => {
  const { frame, text } = context;
  const words = text.mail.frame;
  const workbook = cellText(frame.workbookName, 80);
  const lead = frame.lead && cellText(`${frame.lead.name} ${frame.lead.address}`, 120);
  const absent = mail.deputy ? cellText(mail.to.name, 60) : null;
  const reasons = unique(sections.map((section) => section.why)).join(words.and);
  return {
    opening: [
      words.greeting(cellText(receiverOf(mail).name, 60)),
      ...(absent === null ? [] : [words.behalfNote(absent)]),
      words.opening(workbook, sections.length),
    ],
    briefs: sections.map((section) => section.brief),
    sections,
    workbookLink: frame.workbookLink,
    footer: [
      ...(mail.byHand ? [words.byHandNote] : []),
      words.footer.from(workbook),
      words.footer.why(absent === null ? reasons : words.footer.behalf(absent)),
      words.footer.answerThere,
      words.footer.zone(frame.zone),
      lead ? words.footer.switchOff(lead) : words.footer.switchOffUnknownLead,
    ],
  };
};
