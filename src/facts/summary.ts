import type { Instant } from '../domain/day';
import type { Choice } from '../sheets/choices';
import { ownMails } from './own-mails';
import { routeOf } from './routing';
import type { Situation, TaskFacts } from './situation';
import { countDepartments, countTasks, type DepartmentCount, type Stage, stageOf, type TaskCount } from './task-counts';

/** Answers that one department owes. */
export interface Awaited {
  readonly department: string;
  readonly count: number;
  /** The earliest deadline of these; null where no row of them has one. */
  readonly replyBy: Instant | null;
  /** Whether that has passed; while the reminders pause no clock runs, and none passes. */
  readonly late: boolean;
}

/** How the collaboration stands at one moment, counted once for all that show it: 开始, 运行状态, the roll-up. */
export interface Summary {
  /** The moment for which all of this holds. */
  readonly asOf: Instant;
  readonly name: string;
  readonly stage: Stage;
  readonly all: TaskCount;
  readonly departments: readonly DepartmentCount[];
  /** Late tasks by how they stood at the last roll-up; `better` counts those whose lag fell, also to none. */
  readonly since: { readonly fresh: number; readonly better: number; readonly worse: number };
  /** Work not done, by who has to move next. */
  readonly waiting: readonly { readonly on: string; readonly count: number }[];
  readonly answers: readonly Awaited[];
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    /** Whether 校验结果 lists as many of each: it is written by the command alone, and may be older. */
    readonly listed: boolean;
  };
  readonly mails: { readonly sent: number; readonly queued: number; readonly doubtful: number };
}

/** What the sheets as they stand do not tell. */
export interface Beside {
  /** What is asked of departments and not answered yet. */
  readonly answers: readonly Awaited[];
  /** What the rules find. */
  readonly findings: readonly { readonly severity: Choice<'severity'> }[];
  /** How many sent mails stand on older pages of 邮件记录 alone. */
  readonly sentBefore: number;
}

/** Work not done, by who has to move next: the approver while it waits for approval, else the late department. */
const waitsOf = (situation: Situation): Summary['waiting'] => {
  const waits = new Map<string, number>();
  for (const { task, lag } of situation.tasks) {
    if (task.status !== 'review' && lag === 0) continue;
    const on =
      task.status === 'review' ? (routeOf(situation, task).approvers[0]?.name ?? '?') : (task.department ?? '?');
    waits.set(on, (waits.get(on) ?? 0) + 1);
  }
  return [...waits].map(([on, count]) => ({ on, count })).sort((a, b) => b.count - a.count);
};

const sinceLast = (tasks: readonly TaskFacts[]): Summary['since'] => {
  const before = ({ task }: TaskFacts): number => task.lagBefore ?? 0;
  return {
    fresh: tasks.filter((facts) => facts.lag > 0 && before(facts) === 0).length,
    better: tasks.filter((facts) => facts.lag < before(facts)).length,
    worse: tasks.filter((facts) => before(facts) > 0 && facts.lag > before(facts)).length,
  };
};

const severe = (found: Beside['findings'], wanted: Choice<'severity'>): number =>
  found.filter(({ severity }) => severity === wanted).length;

const findingsOf = ({ book }: Situation, { findings }: Beside): Summary['findings'] => {
  const listed = book.findings.rows.flatMap(({ severity }) => (severity === null ? [] : [{ severity }]));
  const [errors, warnings] = [severe(findings, 'error'), severe(findings, 'warn')];
  return {
    errors,
    warnings,
    listed: errors === severe(listed, 'error') && warnings === severe(listed, 'warn'),
  };
};

const mailsOf = ({ book }: Situation, { sentBefore }: Beside): Summary['mails'] => {
  const own = ownMails(book);
  const how = (wanted: Choice<'mailState'>): number => own.filter(({ state }) => state === wanted).length;
  return { sent: sentBefore + how('sent'), queued: how('queued'), doubtful: how('doubt') };
};

/** How the collaboration stands as of the situation's moment. Pure; never throws. */
export const summaryOf = (situation: Situation, beside: Beside): Summary => {
  const { book, charter, tasks, departments, now } = situation;
  return {
    asOf: now,
    name: charter.name ?? book.file.name,
    stage: stageOf(tasks),
    all: countTasks(tasks),
    departments: countDepartments(tasks, departments),
    since: sinceLast(tasks),
    waiting: waitsOf(situation),
    answers: beside.answers,
    findings: findingsOf(situation, beside),
    mails: mailsOf(situation, beside),
  };
};
