import type { DecisionData } from '../../../notices/notice';
import { dayOrDash } from '../ask-facts';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** What was decided on the department's answer; a returned one is asked for again, by a new time. */
export const decisionSections: SectionKind<'decision'> = askSections('decision', {
  part: ({ decision }: DecisionData) => decision,
  cells: ({ word, oldDue, newDue }, context) => ({
    word,
    ...(newDue && { due: dayOrDash(oldDue, context), proposed: dayOrDash(newDue, context) }),
  }),
});
