import type { Mail, NoticeKind, NoticeKinds } from '../../../notices/notice';
import type { Section } from '../block';
import type { MailContext } from '../frame';
import { answeredSections } from './answer';
import { approvalSections } from './approval';
import { askedSections } from './ask';
import { decisionSections } from './decision';
import { digestSections } from './digest';
import { escalationSections } from './escalation';
import { incidentSections } from './incident';
import { reminderSections } from './reminder';
import { replySections } from './reply';
import { rollupSections } from './rollup';
import type { SectionKind } from './section-kind';
import { unclearSections } from './unclear';
import { verdictSections } from './verdict';
import { warningSections } from './warning';

/** Every kind of notice, and how it is told. A further kind is its file, a line here, its places below, its words. */
export const sectionKinds: { readonly [K in NoticeKind]: SectionKind<K> } = {
  warning: warningSections,
  reminder: reminderSections,
  escalation: escalationSections,
  reply: replySections,
  decision: decisionSections,
  unclear: unclearSections,
  approval: approvalSections,
  verdict: verdictSections,
  ask: askedSections,
  answer: answeredSections,
  digest: digestSections,
  rollup: rollupSections,
  incident: incidentSections,
};

/** The most pressing first. A section whose place is not named here comes last. */
export const pressing: readonly string[] = [
  'escalation.top',
  'escalation.extensions',
  'escalation.lead',
  'warning.doer',
  'decision.return',
  'answer.return',
  'unclear.asked',
  'reminder.asked',
  'reply.asked',
  'approval.asked',
  'ask.asked',
  'warning.approver',
  'warning.owner',
  'incident',
  'escalation.standing',
  'digest.overdue',
  'digest.approval',
  'digest.dueSoon',
  'decision.accept',
  'answer.accept',
  'verdict.sendBack',
  'verdict.pass',
  'rollup',
];

/** The place of a section among these; what a kind of ask or a judge has of his own is as pressing as that of a warning. */
export const placeOf = ({ place }: Pick<Section, 'place'>): string | undefined => {
  const [kind = '', ...parts] = place.split('.');
  return [place, `${kind}.${parts[parts.length - 1]}`, `${kind}.asked`].find((one) => pressing.includes(one));
};

const rank = (section: Section): number => {
  const place = placeOf(section);
  return place === undefined ? pressing.length : pressing.indexOf(place);
};

const dataOf = <K extends NoticeKind>(mail: Mail, kind: K): readonly NoticeKinds[K][] =>
  // The kind and its data belong together by the type of Notice; the compiler cannot follow that through a key.
  mail.notices.filter((notice) => notice.kind === kind).map((notice) => notice.data as NoticeKinds[K]);

const sectionsOfKind = <K extends NoticeKind>(kind: K, mail: Mail, context: MailContext): readonly Section[] =>
  sectionKinds[kind](dataOf(mail, kind), context);

/** All sections of one mail, the most pressing first. */
export const sectionsOf = (mail: Mail, context: MailContext): readonly Section[] =>
  (Object.keys(sectionKinds) as NoticeKind[])
    .flatMap((kind) => sectionsOfKind(kind, mail, context))
    .sort((a, b) => rank(a) - rank(b));
