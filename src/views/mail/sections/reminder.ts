import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** Half of the time to answer is over: once more what is asked, and by when. */
export const reminderSections: SectionKind<'reminder'> = askSections('reminder');
