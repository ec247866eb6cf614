import { awaitedAnswers } from '../asks/awaited';
import type { Instant } from '../domain/day';
import { isDone } from '../facts/lines';
import { routeOf } from '../facts/routing';
import type { Situation } from '../facts/situation';
import { scatteredBlocks } from '../rights/blocks';
import type { Cells } from '../sheets/cells';
import type { Text } from '../text/text';
import type { Memory } from './memory';

type Line = Cells<'start'>;

/** The first tab before a collaboration exists. */
export const freshPage = (text: Text): readonly Line[] => text.start.fresh;

/** Work not done, by who has to move next: the approver while it waits for approval, else the late department. */
const waitsOf = (situation: Situation): readonly { readonly on: string; readonly count: number }[] => {
  const waits = new Map<string, number>();
  for (const { task, lag } of situation.tasks) {
    if (isDone(task) || (task.status !== 'review' && lag === 0)) continue;
    const on =
      task.status === 'review' ? (routeOf(situation, task).approvers[0]?.name ?? '?') : (task.department ?? '?');
    waits.set(on, (waits.get(on) ?? 0) + 1);
  }
  return [...waits].map(([on, count]) => ({ on, count })).sort((a, b) => b.count - a.count);
};

const stageOf = ({ tasks }: Situation): 'planning' | 'running' | 'closing' =>
  tasks.length > 0 && tasks.every(({ task }) => isDone(task))
    ? 'closing'
    : tasks.some(({ task }) => task.status !== null && task.status !== 'open')
      ? 'running'
      : 'planning';

export interface Standing {
  readonly memory: Memory;
  readonly errors: number;
  readonly warnings: number;
  readonly next: Instant | null;
  /** How an instant is written for people, in the spreadsheet's zone. */
  readonly write: (instant: Instant) => string;
  readonly sent: number;
  readonly queued: number;
  readonly doubtful: number;
}

/** 开始 once a collaboration exists: its state at a glance. */
export const startPage = (situation: Situation, standing: Standing, { start }: Text): readonly Line[] => {
  const { topics, states } = start;
  const { memory, write } = standing;
  const name = situation.book.charter.rows.find(({ item }) => item === 'name')?.content ?? situation.book.file.name;
  const reminders =
    situation.settings.paused === 'yes'
      ? states.paused()
      : memory.owner === ''
        ? states.remindersOff()
        : states.remindersOn(memory.owner);
  const late = situation.tasks.filter(({ lag }) => lag > 0).length;
  const apart = [...new Set(scatteredBlocks(situation).map(({ department }) => department))];
  return [
    { topic: topics.collaboration, state: name },
    { topic: topics.stage, state: states.stage(stageOf(situation)) },
    { topic: topics.late, state: states.late(late, situation.tasks.length) },
    { topic: topics.waiting, state: states.waiting(waitsOf(situation)) },
    { topic: topics.answers, state: states.answers(awaitedAnswers(situation)) },
    { topic: topics.findings, state: states.findings(standing.errors, standing.warnings) },
    ...(apart.length > 0 ? [{ topic: topics.blocks, state: states.scattered(apart) }] : []),
    { topic: topics.reminders, state: reminders },
    { topic: topics.lastRun, state: memory.lastRun ? write(memory.lastRun.at) : states.never() },
    { topic: topics.nextRun, state: standing.next === null ? states.never() : write(standing.next) },
    { topic: topics.mails, state: states.mails(standing.sent, standing.queued, standing.doubtful) },
    { topic: topics.forLead, state: states.forLead() },
    { topic: topics.forContacts, state: states.forContacts() },
  ];
};
