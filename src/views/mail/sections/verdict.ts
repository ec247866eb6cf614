import type { VerdictData } from '../../../notices/notice';
import { dayOrDash } from '../ask-facts';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** What the approver decided, for the department: done, or to be revised. */
export const verdictSections: SectionKind<'verdict'> = askSections('verdict', {
  part: ({ verdict }: VerdictData) => verdict,
  cells: ({ word, finished }, context) => ({ word, ...(finished && { finished: dayOrDash(finished, context) }) }),
});
