import type { MailLine, RollupData } from '../../../notices/notice';
import type { Finding } from '../../../rules/finding';
import type { Block, Item, Section, Tone } from '../block';
import type { MailContext } from '../frame';
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

const items = (title: string, list: readonly Item[], note?: string): readonly Block[] =>
  list.length ? [{ kind: 'items', title, brief: true, items: list, ...(note ? { note } : {}) }] : [];

const departments = (data: RollupData, { frame, text }: MailContext): readonly Block[] => {
  const { columns, parts } = text.mail.rollup;
  if (!data.departments.length) return [];
  const rows = data.departments.map((line) => [
    line.department,
    ...[line.tasks, line.done, line.late, line.dueSoon].map(String),
    line.worst > 0 ? text.mail.terms.days(line.worst, frame.lagUnit) : '–',
  ]);
  return [{ kind: 'grid', title: parts.departments, head: Object.values(columns), rows }];
};

const blocksOf = (data: RollupData, context: MailContext): readonly Block[] => {
  const { rollup } = context.text.mail;
  const findings = data.findings.map((finding) => findingItem(finding, context));
  const unreadable = data.unreadable.map((finding) => findingItem(finding, context));
  const sound: readonly Block[] =
    findings.length + unreadable.length ? [] : [{ kind: 'lines', lines: [rollup.notes.noFindings] }];
  return [
    { kind: 'lines', lines: [rollup.headline(data.late)], strong: true },
    { kind: 'lines', lines: [rollup.changes(data.fresh, data.better, data.worse)] },
    ...departments(data, context),
    ...items(
      rollup.parts.worst,
      data.worst.map((task) => taskItem(task, context)),
    ),
    // What may be lost without the lead's help comes before what waits.
    ...items(
      rollup.parts.doubtful,
      data.doubtful.map((mail) => mailItem(mail, context)),
      rollup.notes.doubtful,
    ),
    ...items(rollup.parts.unreadable, unreadable, rollup.notes.unreadable),
    ...items(rollup.parts.findings, findings),
    ...sound,
    ...items(
      rollup.parts.deferred,
      data.deferred.map((mail) => mailItem(mail, context)),
      rollup.notes.deferred,
    ),
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
