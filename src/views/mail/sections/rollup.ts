import type { MailLine, RollupData } from '../../../notices/notice';
import type { Finding } from '../../../rules/finding';
import type { Block, Item, Section, Tone } from '../block';
import type { MailContext } from '../frame';
import { listed } from '../listed';
import { taskItem } from '../task-item';
import type { SectionKind } from './section-kind';

const severityTone: Readonly<Record<Finding['severity'], Tone>> = { error: 'late', warn: 'soon', info: 'plain' };

const findingItem = (finding: Finding, { frame, text }: MailContext): Item => {
  const { where, sentence, remedy } = frame.finding(finding);
  return {
    code: where,
    title: sentence,
    labels: [{ tone: severityTone[finding.severity], text: text.choices.severity[finding.severity] }],
    facts: remedy ? [{ label: text.mail.rollup.remedy, value: remedy }] : [],
  };
};

const mailItem = (mail: MailLine, { text }: MailContext): Item => ({
  code: '',
  title: mail.subject,
  labels: [{ tone: mail.state === 'doubt' ? 'late' : 'plain', text: text.choices.mailState[mail.state] }],
  facts: [{ label: text.mail.rollup.mailTo, value: mail.to }],
});

const items = <T>(
  title: string,
  list: readonly T[],
  worded: (one: T, context: MailContext) => Item,
  context: MailContext,
  note?: string,
): readonly Block[] => {
  const rows = listed(list, (one) => worded(one, context));
  return list.length ? [{ kind: 'items', title, brief: true, ...rows, ...(note ? { note } : {}) }] : [];
};

const departments = (data: RollupData, { frame, text }: MailContext): readonly Block[] => {
  const { columns, parts } = text.mail.rollup;
  if (!data.departments.length) return [];
  const rows = listed(data.departments, (line) => [
    line.department,
    ...[line.tasks, line.done, line.late, line.dueSoon].map(String),
    line.worst > 0 ? text.mail.terms.days(line.worst, frame.lagUnit) : '–',
  ]);
  const head = [columns.department, columns.tasks, columns.done, columns.late, columns.dueSoon, columns.worst];
  return [{ kind: 'grid', title: parts.departments, head, ...rows }];
};

const money = (data: RollupData, { text }: MailContext): readonly Block[] => {
  const { columns, parts } = text.mail.rollup;
  if (!data.money.length) return [];
  const rows = listed(data.money, (line) => [line.department, String(line.asked), String(line.approved)]);
  return [{ kind: 'grid', title: parts.money, head: [columns.department, columns.asked, columns.approved], ...rows }];
};

const blocksOf = (data: RollupData, context: MailContext): readonly Block[] => {
  const { headline, changes, parts, notes } = context.text.mail.rollup;
  const sound = data.findings.length + data.unreadable.length === 0;
  return [
    { kind: 'lines', lines: [headline(data.late)], strong: true },
    { kind: 'lines', lines: [changes(data.fresh, data.better, data.worse)] },
    ...departments(data, context),
    ...money(data, context),
    ...items(parts.worst, data.worst, taskItem, context),
    // What may be lost without the lead's help comes before what waits.
    ...items(parts.doubtful, data.doubtful, mailItem, context, notes.doubtful),
    ...items(parts.unreadable, data.unreadable, findingItem, context, notes.unreadable),
    ...items(parts.findings, data.findings, findingItem, context),
    ...(sound ? [{ kind: 'lines', lines: [notes.noFindings] } as const] : []),
    ...items(parts.deferred, data.deferred, mailItem, context, notes.deferred),
  ];
};

/** The lead's roll-up: how every department stands, and what only the lead can mend. */
export const rollupSections: SectionKind<'rollup'> = (rollups, context) =>
  rollups.map((data): Section => {
    const { rollup } = context.text.mail;
    const problems = data.findings.filter((finding) => finding.severity === 'error').length + data.unreadable.length;
    const brief = [rollup.brief(data.late), ...(problems ? [rollup.briefProblems(problems)] : [])];
    return {
      place: 'rollup',
      title: rollup.title,
      tone: data.late > 0 ? 'late' : 'good',
      count: null,
      blocks: blocksOf(data, context),
      brief: brief.join(context.text.mail.frame.comma),
      topic: 'team',
      why: rollup.why,
    };
  });
