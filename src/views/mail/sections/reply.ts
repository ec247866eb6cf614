import type { ReplyData } from '../../../notices/notice';
import { dayOrDash } from '../ask-facts';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** 滞后原因说明及调整计划 for the one who decides: the answer whole, and whether it is proved whose it is. */
export const replySections: SectionKind<'reply'> = askSections('reply', {
  cells: ({ department, reason, plan, proposed, proof }: ReplyData, context) => ({
    asked: department,
    reason,
    plan,
    proposed: dayOrDash(proposed, context),
    proof: context.text.choices.proof[proof],
  }),
});
