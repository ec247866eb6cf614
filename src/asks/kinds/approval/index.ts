import { answerClock } from '../../answer-clock';
import { untaken } from '../../choice-turn';
import type { AskKind, Stage } from '../../kind';
import { lastHandIns } from './attempts';
import { newHandIns } from './occasions';
import { approvalNotices, verdictNotices } from './telling';
import { verdict } from './verdict';

/** The A has as long as a department has to answer; then the lead hears of it. */
const unjudged: Stage<'approvals'> = { turn: 'asked', take: verdict, clock: answerClock(['lead']) };

/** 审核: a task that was handed in asks its A for a verdict (待审核 → 已完成). */
export const approval: AskKind<'approvals', 'approval'> = {
  name: 'approval',
  sheet: 'approvals',
  prefix: 'A',
  answeredBy: 'people',
  needs: ['id', 'task', 'state'],
  begins: { sheet: 'tasks', column: 'status', reads: ['duties', 'matrix', 'nodes'] },
  issue: 'pass',
  stages: { open: unjudged, escalated: unjudged },
  occasions: newHandIns,
  moot: ({ task: id }, situation) => {
    const task = situation.taskById.get(id ?? '')?.task;
    const stands = task?.status === 'review' || task?.status === 'done';
    return stands ? null : 'closedWithdrawn';
  },
  // What was handed in before is counted on from here as long as the task is not finished.
  stillCounts: (row, { book, taskById }) => {
    const task = taskById.get(row.task ?? '')?.task;
    const finished = task?.status === 'done' && task.finished !== null;
    return task !== undefined && !finished && lastHandIns(book).get(row.task) === row;
  },
  asking: approvalNotices,
  telling: verdictNotices,
  unclear: untaken,
};
