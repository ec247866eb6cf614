import type { Situation } from '../facts/situation';
import type { Summary } from '../facts/summary';
import type { Text } from '../text/text';
import type { StatusData } from '../views/dialog-data';
import type { Memory } from './memory';
import { type Running, runLines } from './run-lines';
import { dueRound } from './schedule';
import { stalledSince } from './stalled';

/** What Google tells at the moment of asking. */
export interface AtHand {
  /** Names of older pages of logs. */
  readonly older: readonly string[];
  /** Mails that may still go today. */
  readonly quota: number;
}

type Line = StatusData['lines'][number];

/** 运行状态, line by line: the same count and the same words as 开始, and what a run owes. */
export const statusLines = (
  { now, book, settings, calendar }: Situation,
  summary: Summary,
  running: Running & { readonly memory: Memory },
  { older, quota }: AtHand,
  text: Text,
): readonly Line[] => {
  const { topics, states } = text.start;
  const { memory, paused } = running;
  const { owner, lastRun } = memory;
  const run = runLines(summary, running, text);
  const works = owner !== '' && paused !== 'yes' && stalledSince(memory, now) === null;
  const overdue = owner !== '' && dueRound(now, book.file.zone, settings, calendar, memory) !== null;
  const { queued, doubtful } = summary.mails;
  return [
    { label: topics.reminders, state: run.reminders, tone: works ? 'good' : 'attention' },
    {
      label: topics.lastRun,
      state: run.lastRun,
      tone: lastRun === null ? 'plain' : lastRun.ok ? 'good' : 'attention',
    },
    { label: topics.nextRun, state: run.nextRun, tone: overdue ? 'attention' : 'plain' },
    { label: topics.mails, state: run.mails, tone: queued + doubtful > 0 ? 'attention' : 'plain' },
    { label: topics.late, state: states.late(summary.all.late, summary.all.tasks), tone: 'plain' },
    { label: topics.answers, state: run.answers, tone: 'plain' },
    ...(older.length > 0 ? [{ label: text.pages.topic, state: text.pages.list(older), tone: 'plain' } as const] : []),
    { label: '', state: states.quota(quota), tone: 'plain' },
  ];
};
