import type { DatedLine, DigestData } from '../../../notices/notice';
import type { Section, Tone } from '../block';
import type { MailContext } from '../frame';
import { listed } from '../listed';
import { taskItem } from '../task-item';
import type { SectionKind } from './section-kind';

type Part = keyof DigestData;

const parts: readonly { readonly part: Part; readonly tone: Tone; readonly topic: Section['topic'] }[] = [
  { part: 'overdue', tone: 'late', topic: 'late' },
  { part: 'approval', tone: 'soon', topic: 'approval' },
  { part: 'dueSoon', tone: 'soon', topic: 'soon' },
];

const byUrgency = (a: DatedLine, b: DatedLine): number => b.lag - a.lag || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** The Monday digest: overdue, waiting for approval, due soon; a part without a task does not appear. */
export const digestSections: SectionKind<'digest'> = (digests, context: MailContext) => {
  const words = context.text.mail.digest;
  return parts.flatMap(({ part, tone, topic }) => {
    const tasks = digests.flatMap((digest) => digest[part]).sort(byUrgency);
    if (!tasks.length) return [];
    const section: Section = {
      place: `digest.${part}`,
      title: words.title[part],
      tone,
      count: tasks.length,
      blocks: [
        { kind: 'lines', lines: [words.intro[part]] },
        { kind: 'items', brief: true, ...listed(tasks, (task) => taskItem(task, context)) },
      ],
      brief: words.brief[part](tasks.length),
      topic,
      why: words.why[part],
    };
    return [section];
  });
};
