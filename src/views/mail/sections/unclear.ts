import type { UnclearData } from '../../../notices/notice';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** What a person filled in cannot be taken as it stands: what is missing, and where. */
export const unclearSections: SectionKind<'unclear'> = askSections('unclear', {
  // Its number alone says which it is: A0001 an approval, W001 a notice.
  sheet: ({ number }: UnclearData) => (number.startsWith('A') ? 'approvals' : 'notices'),
  cells: ({ message }) => ({ message }),
});
