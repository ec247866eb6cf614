import { routeOf } from '../facts/routing';
import type { Situation, TaskFacts } from '../facts/situation';
import type { RowOf } from '../sheets/index';
import { datedLine, rowLink } from './lines';
import type { NoticeOf, WarningData } from './notice';
import { warningToken } from './tokens';

type WarningRow = Pick<RowOf<'notices'>, 'id' | 'task' | 'due' | 'replyBy' | 'row'>;

/** Who was asked already, by task and due date. */
export type Warned = ReadonlyMap<string, ReadonlySet<string>>;

const warningKey = (task: string | null, due: string | null): string => `${task}@${due}`;

export const warnedOf = (rows: readonly RowOf<'notices'>[]): Warned => {
  const warned = new Map<string, Set<string>>();
  for (const { task, due, asked } of rows) {
    const key = warningKey(task, due);
    warned.set(key, (warned.get(key) ?? new Set()).add(asked ?? ''));
  }
  return warned;
};

/**
 * Whether the task is late enough to be warned of, and was not yet: once for each task and due date; while it waits
 * for approval the lateness is the approver's, who is warned even if the doers were before.
 */
export const needsWarning = (facts: TaskFacts, situation: Situation, warned: Warned, asked: string): boolean => {
  const { task, lag } = facts;
  if (lag < situation.settings.noticeAfter || task.status === 'done') return false;
  const before = warned.get(warningKey(task.id, task.due));
  return before === undefined || (task.status === 'review' && !before.has(asked));
};

/**
 * 进度预警通知 to everyone whom one warning concerns: those who do the task and its owner, or, while it waits
 * for approval, those who approve it (the lateness is theirs). Guide T step 5; RACI letters route the mail.
 */
export const warningNotices = (
  warning: WarningRow,
  facts: TaskFacts,
  situation: Situation,
): readonly NoticeOf<'warning'>[] => {
  const { book } = situation;
  const line = datedLine(book, facts);
  if (line === null || warning.id === null || warning.replyBy === null) return [];
  const route = routeOf(situation, facts.task);
  const common = {
    number: warning.id,
    task: line,
    consult: route.consulted.map((department) => ({
      department,
      contact: situation.people.contacts.get(department)?.name ?? '',
    })),
    replyBy: warning.replyBy,
    answerLink: rowLink(book, 'notices', warning.row),
  };
  const to = new Map<string, { person: NoticeOf<'warning'>['to']; as: WarningData['as'] }>();
  if (facts.task.status === 'review')
    for (const person of route.approvers) to.set(person.address, { person, as: 'approver' });
  else {
    for (const person of route.doers) to.set(person.address, { person, as: 'doer' });
    if (route.owner && !to.has(route.owner.address)) to.set(route.owner.address, { person: route.owner, as: 'owner' });
  }
  return [...to.values()].map(({ person, as }) => ({
    kind: 'warning',
    to: person,
    token: warningToken(common.number),
    data: { ...common, as },
  }));
};
