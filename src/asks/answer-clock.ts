import type { Instant } from '../domain/day';
import type { AskRow, AskState, Role, Step } from './kind';

/** A clock that every kind's rows can keep. */
interface AnswerClock {
  readonly column: 'replyBy';
  dueBy(row: Pick<AskRow, 'replyBy'>): Instant | null;
  readonly steps: readonly Step[];
  readonly go: AskState;
}

/**
 * The clock of those who are asked: reminder at half time, `due` hear of it at the deadline, the superior 24 h on, then lead and those asked each
 * day (guide T, steps 4 and 5).
 */
export const answerClock = (due: readonly Role[]): AnswerClock => ({
  column: 'replyBy',
  dueBy: ({ replyBy }) => replyBy,
  steps: [
    { at: 'half', tell: ['asked'], as: 'reminder', token: 'R' },
    { at: 'due', tell: due, as: 'lead', token: 'E' },
    { at: 'later', tell: ['superior'], as: 'top', token: 'T' },
    { at: 'later', daily: true, tell: ['lead', 'asked'], as: 'standing', token: 'S' },
  ],
  go: 'escalated',
});
