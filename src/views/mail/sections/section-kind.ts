import type { NoticeKind, NoticeKinds } from '../../../notices/notice';
import type { Section } from '../block';
import type { MailContext } from '../frame';

/** How the notices of one kind, all for one person, become sections of that person's mail. */
export type SectionKind<K extends NoticeKind> = (
  notices: readonly NoticeKinds[K][],
  context: MailContext,
) => readonly Section[];
