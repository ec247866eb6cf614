import type { Mail } from '../../notices/notice';
import type { Section } from './block';
import { cellText, clip, oneLine } from './clean';
import type { MailContext } from './frame';

/** Google refuses longer ones at 250; lists show far less. */
const mostCharacters = 200;

const briefsOf = (sections: readonly Section[]): readonly string[] => {
  const topics = new Map<string, string>();
  for (const section of sections) if (!topics.has(section.topic)) topics.set(section.topic, section.brief);
  return [...topics.values()];
};

/** One line: whose workbook, what is most pressing, how many of each; or as the ledger has it. */
export const subjectOf = (mail: Mail, sections: readonly Section[], { frame, text }: MailContext): string => {
  if (mail.subject) return clip(oneLine(mail.subject), mostCharacters);
  const words = text.mail.frame;
  const prefix = words.subjectPrefix(cellText(frame.workbookName, 60));
  const behalf = mail.deputy ? words.onBehalf(cellText(mail.to.name, 40)) : '';
  const mark = `${mail.byHand ? words.byHand : ''}${behalf}`;
  return clip(oneLine(`${prefix}${mark}${briefsOf(sections).join(words.and)}`), mostCharacters);
};
