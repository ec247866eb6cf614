import type { AnsweredData } from '../../../notices/notice';
import { askSections } from '../ask-sections';
import { kindName, shownFacts } from '../shown-facts';
import type { SectionKind } from './section-kind';

/** What was decided, for whoever asked: a section for each kind of ask and decision. */
export const answeredSections: SectionKind<'answer'> = askSections('answer', {
  part: ({ number, decision }: AnsweredData) => `${kindName(number)}.${decision}`,
  facts: shownFacts,
});
