import type { ReminderData } from '../../../notices/notice';
import { silentPart } from '../ask-facts';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** Half of the time to answer is over: once more what is asked, and by when. */
export const reminderSections: SectionKind<'reminder'> = askSections('reminder', {
  part: (data: ReminderData, { text }) => silentPart(data, text.mail.reminder, 'asked'),
});
