import { daysBetween } from '../../domain/day';
import type { DatedLine, TaskLine } from '../../notices/notice';
import type { Fact, Item, Label } from './block';
import { dayWords } from './day-words';
import type { MailContext } from './frame';

/** How a task stands to its due date, as a label: late, due today, due in so many days. */
export const dueLabel = (task: DatedLine, { frame, text: { mail }, day }: MailContext): Label => {
  const { terms } = mail;
  if (task.lag > 0) return { tone: 'late', text: terms.late(task.lag, frame.lagUnit) };
  const left = daysBetween(day, task.due);
  // Past and yet not late: only days that do not count lie between.
  const text = left < 0 ? terms.justDue() : left === 0 ? terms.dueToday() : terms.dueIn(left);
  return { tone: 'soon', text };
};

/** What is known of a task, then what the section adds to it. Blank cells are left out. */
export const taskItem = (task: TaskLine, context: MailContext, more: readonly Fact[] = []): Item => {
  const { terms } = context.text.mail;
  const { due } = task;
  const settled = task.status === 'done' && task.lag === 0;
  const status = task.status && context.text.choices.status[task.status];
  const facts: readonly Fact[] = [
    { label: terms.due, value: due === null ? '' : dayWords(due, context) },
    { label: terms.department, value: task.department },
    { label: terms.owner, value: task.owner },
    { label: terms.standard, value: task.standard, long: true },
    ...more,
  ];
  return {
    code: task.id,
    title: task.title,
    link: task.link,
    labels: [
      ...(settled || due === null ? [] : [dueLabel({ ...task, due }, context)]),
      ...(status ? [{ tone: 'plain', text: status } as const] : []),
    ],
    facts: facts.filter((fact) => /\S/.test(fact.value)),
  };
};
