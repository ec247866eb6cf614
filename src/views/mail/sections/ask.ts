import type { AskedData } from '../../../notices/notice';
import { askSections } from '../ask-sections';
import { kindName, shownFacts } from '../shown-facts';
import type { SectionKind } from './section-kind';

/** Somebody is asked for a decision: a section for each kind of ask. */
export const askedSections: SectionKind<'ask'> = askSections('ask', {
  part: ({ number }: AskedData) => kindName(number),
  facts: shownFacts,
});
