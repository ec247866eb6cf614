import { datedLine, rowLink } from '../../../facts/lines';
import { routeOf } from '../../../facts/routing';
import type { Situation } from '../../../facts/situation';
import type { NoticeOf, WarningData } from '../../../notices/notice';
import type { RowOf } from '../../../sheets/index';

/**
 * 进度预警通知 to everyone whom one warning concerns: those who do the task and its owner, or, while it waits
 * for approval, those who approve it (the lateness is theirs). Guide T step 5; RACI letters route the mail.
 */
export const warningNotices = (row: RowOf<'notices'>, situation: Situation): readonly NoticeOf<'warning'>[] => {
  const { book } = situation;
  const facts = situation.taskById.get(row.task ?? '');
  const line = facts ? datedLine(book, facts) : null;
  if (!facts || line === null || row.id === null || row.replyBy === null) return [];
  const { id } = row;
  const route = routeOf(situation, facts.task);
  const common = {
    number: id,
    task: line,
    consult: route.consulted.map((department) => ({
      department,
      contact: situation.people.contacts.get(department)?.name ?? '',
    })),
    replyBy: row.replyBy,
    answerLink: rowLink(book, 'notices', row.row),
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
    token: id,
    data: { ...common, as },
  }));
};
