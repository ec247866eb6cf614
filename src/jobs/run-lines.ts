import type { Instant } from '../domain/day';
import type { Summary } from '../facts/summary';
import type { Choice } from '../sheets/choices';
import type { Text } from '../text/text';
import type { Memory } from './memory';
import { stalledSince } from './stalled';

/** What the script remembers of its runs, and how it says when. */
export interface Running {
  readonly memory: Pick<Memory, 'owner' | 'next' | 'lastRun'>;
  readonly paused: Choice<'yesNo'>;
  /** How an instant is written for people, in the spreadsheet's zone. */
  readonly write: (instant: Instant) => string;
}

/** What 开始 and 运行状态 both say, each in the same words. */
export interface RunLines {
  readonly reminders: string;
  readonly lastRun: string;
  readonly nextRun: string;
  readonly mails: string;
  readonly answers: string;
}

const remindersOf = ({ asOf }: Summary, { memory, paused, write }: Running, { start, menu }: Text): string => {
  const { states } = start;
  const { owner } = memory;
  if (paused === 'yes') return states.paused();
  if (owner === '') return states.remindersOff();
  const stalled = stalledSince(memory, asOf);
  return stalled === null
    ? states.remindersOn(owner)
    : states.stalled(owner, write(stalled), menu.items.enableReminders);
};

/** How the script runs and what it waits for, as of the summary's moment. */
export const runLines = (summary: Summary, running: Running, text: Text): RunLines => {
  const { states } = text.start;
  const { memory, write } = running;
  const { sent, queued, doubtful } = summary.mails;
  const { owner, next, lastRun } = memory;
  return {
    reminders: remindersOf(summary, running, text),
    lastRun: lastRun === null ? states.never() : [write(lastRun.at), lastRun.message].filter(Boolean).join(' · '),
    nextRun: owner === '' || next === null ? states.never() : write(next),
    mails: states.mails(sent, queued, doubtful),
    answers: states.answers(
      summary.answers.map(({ replyBy, ...one }) => ({ ...one, by: replyBy === null ? null : write(replyBy) })),
    ),
  };
};
