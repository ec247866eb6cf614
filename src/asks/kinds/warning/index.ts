import { answerClock } from '../../answer-clock';
import { isOthersTurn, namesOf } from '../../asked';
import type { AskKind, Clock, Stage } from '../../kind';
import { answer, answerMark, isTouched } from './answer';
import { warningNotices } from './asking';
import { decision, restored } from './decision';
import { newWarnings } from './occasions';
import { warningTelling } from './telling';

/** The judge has as long as the answer had; then the superior hears of it, and the judge each day. */
const judging: Clock<'notices'> = {
  column: 'decideBy',
  dueBy: ({ decideBy }) => decideBy,
  steps: [
    { at: 'half', tell: ['decider'], as: 'reminder', token: 'RQ' },
    { at: 'due', tell: ['superior'], as: 'top', token: 'TQ' },
    { at: 'later', daily: true, tell: ['decider'], as: 'standing', token: 'SQ' },
  ],
};

const unanswered: Stage<'notices'> = { turn: 'asked', take: answer, clock: answerClock(['lead', 'approvers']) };

/** 预警: a late task asks its department why, and how it is made up for; the lead decides on the answer. */
export const warning: AskKind<'notices', 'warning'> = {
  name: 'warning',
  sheet: 'notices',
  prefix: 'W',
  answeredBy: 'department',
  needs: ['id', 'task', 'due', 'state'],
  begins: null,
  issue: 'round',
  stages: {
    open: unanswered,
    returned: unanswered,
    escalated: unanswered,
    answered: { turn: 'decider', take: decision, amend: answer, clock: judging },
  },
  occasions: (situation, _, last) => newWarnings(situation, last),
  restored,
  moot: (row, situation) => {
    const task = situation.taskById.get(row.task ?? '')?.task;
    if (!task || task.status === 'done') return 'closedDone';
    if (task.due !== row.due) return 'closedMoved';
    if (!isOthersTurn(situation, row.asked, task)) return null;
    return task.status === 'review' ? 'rests' : 'closedJudged';
  },
  isAskedElsewhere: ({ id, task, due }, people, { book }) => {
    const asked = namesOf(people);
    return book.notices.rows.some(
      (other) =>
        other.id !== id &&
        other.task === task &&
        other.due === due &&
        other.asked === asked &&
        other.state !== null &&
        warning.stages[other.state]?.turn === 'asked',
    );
  },
  early: ({ decision: typed }, words) => (typed === null ? null : words.nothingToDecide()),
  snooze: ({ snooze, snoozeWhy }) => ({ until: snooze, why: snoozeWhy }),
  asking: warningNotices,
  telling: warningTelling,
  unclear: (row) => (isTouched(row) && answerMark(row) !== row.seen ? answerMark(row) : null),
  stillCounts: (row, situation) => situation.taskById.get(row.task ?? '')?.task.due === row.due,
};
