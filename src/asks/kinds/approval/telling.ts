import { rowLink, taskLine } from '../../../facts/lines';
import { routeOf } from '../../../facts/routing';
import type { Situation } from '../../../facts/situation';
import type { AskData, Notice } from '../../../notices/notice';
import type { RowOf } from '../../../sheets/index';
import { peopleIn } from '../../asked';
import { noticesTo } from '../../notices-to';
import { isWaiting } from './attempts';

type ApprovalRow = RowOf<'approvals'>;

const askOf = (row: ApprovalRow, { book, taskById }: Situation): AskData | null => {
  const facts = taskById.get(row.task ?? '');
  if (!facts || row.handedIn === null) return null;
  return { number: row.id ?? '', task: taskLine(book, facts), answerLink: rowLink(book, 'approvals', row.row) };
};

/** The A is asked for a verdict. */
export const approvalNotices = (row: ApprovalRow, situation: Situation): readonly Notice[] => {
  const ask = askOf(row, situation);
  const { handedIn, department, claimed } = row;
  if (ask === null || handedIn === null) return [];
  return noticesTo(peopleIn(situation, row.asked), (person) => ({
    kind: 'approval',
    to: person,
    token: `P${row.id}`,
    data: { ...ask, department: department ?? '', handedIn, claimedDone: claimed === 'yes' },
  }));
};

/** Those who did the work are told the verdict. */
export const verdictNotices = (row: ApprovalRow, situation: Situation): readonly Notice[] => {
  const ask = askOf(row, situation);
  const { decision, answered } = row;
  const task = situation.taskById.get(row.task ?? '')?.task;
  if (ask === null || !task || isWaiting(row) || decision === null || answered === null) return [];
  return noticesTo(routeOf(situation, task).doers, (person) => ({
    kind: 'verdict',
    to: person,
    token: `V${row.id}`,
    data: { ...ask, verdict: decision, word: row.word ?? '', finished: decision === 'pass' ? row.handedIn : null },
  }));
};
