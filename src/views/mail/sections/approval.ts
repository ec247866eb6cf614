import type { ApprovalData } from '../../../notices/notice';
import { dayOrDash } from '../ask-facts';
import { askSections } from '../ask-sections';
import type { SectionKind } from './section-kind';

/** A task was handed in: the one who approves passes it or sends it back. */
export const approvalSections: SectionKind<'approval'> = askSections('approval', {
  cells: ({ department, handedIn, claimedDone }: ApprovalData, context) => ({
    department,
    handedIn: dayOrDash(handedIn, context),
    ...(claimedDone && { message: context.text.asks.claimedDone() }),
  }),
});
