import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** What a person filled in cannot be taken as it stands: what is missing, and where. */
export const unclearSections: SectionKind<'unclear'> = askSections('unclear', {
  cells: ({ message }) => ({ message }),
});
