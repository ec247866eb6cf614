import type { WarningData } from '../../../notices/notice';
import { sheetOf } from '../ask-facts';
import type { Fact, Section } from '../block';
import { momentWords, shortMomentWords } from '../day-words';
import type { MailContext } from '../frame';
import { listed } from '../listed';
import { taskItem } from '../task-item';
import type { SectionKind } from './section-kind';

type As = WarningData['as'];

/** More names than this tell nobody whom to ask. */
const mostNames = 8;

const consultFact = ({ consult }: WarningData, { mail }: MailContext['text']): Fact => {
  const names = consult.slice(0, mostNames).map(({ department, contact }) => `${department} ${contact}`.trim());
  const rest = consult.length > mostNames ? ' …' : '';
  return {
    label: mail.warning.consult,
    value: names.length ? names.join(mail.frame.comma) + rest : mail.warning.nobodyToConsult,
  };
};

const askFacts = (data: WarningData, context: MailContext): readonly Fact[] => {
  const { warning } = context.text.mail;
  const asked = data.as === 'owner' ? warning.askedOfContact : warning.ask[data.as];
  const place = warning.place(context.frame.sheetName(sheetOf(data.number)), data.number);
  return [
    { label: warning.asked, value: asked },
    { label: warning.replyBy, value: momentWords(data.replyBy, context), strong: true },
    { label: warning.where, value: place, link: data.answerLink },
  ];
};

const briefOf = (as: As, warnings: readonly WarningData[], context: MailContext): string => {
  const { brief } = context.text.mail.warning;
  const first = Math.min(...warnings.map((warning) => warning.replyBy));
  return as === 'owner' ? brief.owner(warnings.length) : brief[as](warnings.length, shortMomentWords(first, context));
};

const sectionAs = (as: As, all: readonly WarningData[], context: MailContext): readonly Section[] => {
  const warnings = all
    .filter((warning) => warning.as === as)
    .sort((a, b) => b.task.lag - a.task.lag || a.replyBy - b.replyBy);
  if (!warnings.length) return [];
  const words = context.text.mail.warning;
  const items = listed(warnings, (data) =>
    taskItem(data.task, context, [
      { label: words.number, value: data.number },
      consultFact(data, context.text),
      ...askFacts(data, context),
    ]),
  );
  return [
    {
      place: `warning.${as}`,
      title: words.title[as],
      tone: 'late',
      count: warnings.length,
      blocks: [
        { kind: 'lines', lines: [words.intro[as]] },
        { kind: 'items', ...items },
      ],
      brief: briefOf(as, warnings, context),
      topic: as === 'approver' ? 'approval' : 'late',
      why: words.why[as],
    },
  ];
};

/** 进度预警通知: for the one asked, the one who approves and the owner, each in a section of its own. */
export const warningSections: SectionKind<'warning'> = (warnings, context) =>
  (['doer', 'approver', 'owner'] as const).flatMap((as) => sectionAs(as, warnings, context));
