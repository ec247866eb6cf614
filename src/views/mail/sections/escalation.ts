import type { EscalationData } from '../../../notices/notice';
import { silentPart } from '../ask-facts';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** No answer, or too many extensions: who was asked, until when, and whom the delay reaches. A section a stage. */
export const escalationSections: SectionKind<'escalation'> = askSections('escalation', {
  part: (data: EscalationData, { text }) =>
    silentPart(data, text.mail.escalation, data.stage, (whose) => `${whose}.${data.stage}`),
  cells: ({ department, asked }, { text }) => ({ asked: `${department} ${asked.join(text.mail.frame.comma)}` }),
});
