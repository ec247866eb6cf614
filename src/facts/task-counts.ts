import type { TaskFacts } from './situation';
import { isDone } from './task-facts';

/** How some tasks stand. */
export interface TaskCount {
  readonly tasks: number;
  readonly done: number;
  readonly late: number;
  readonly dueSoon: number;
  /** Handed in, waiting for a verdict. */
  readonly inReview: number;
  /** The longest lag of these, in counted days. */
  readonly worst: number;
}

/** The tasks of one department; '' is that of tasks which name none. */
export interface DepartmentCount extends TaskCount {
  readonly department: string;
}

export type Stage = 'planning' | 'running' | 'closing';

export const countTasks = (tasks: readonly TaskFacts[]): TaskCount => ({
  tasks: tasks.length,
  done: tasks.filter(({ task }) => isDone(task)).length,
  late: tasks.filter(({ lag }) => lag > 0).length,
  dueSoon: tasks.filter(({ dueSoon }) => dueSoon).length,
  inReview: tasks.filter(({ task }) => task.status === 'review').length,
  worst: tasks.reduce((worst, { lag }) => Math.max(worst, lag), 0),
});

/** Tasks by responsible department: the known departments first, in their order, then any others. */
export const countDepartments = (
  tasks: readonly TaskFacts[],
  departments: readonly string[],
): readonly DepartmentCount[] => {
  const piles = new Map<string, TaskFacts[]>(departments.map((department) => [department, []]));
  for (const facts of tasks) {
    const department = facts.task.department ?? '';
    const pile = piles.get(department);
    if (pile) pile.push(facts);
    else piles.set(department, [facts]);
  }
  return [...piles].map(([department, own]) => ({ department, ...countTasks(own) }));
};

/**
 * Planning while nothing was begun and nothing ought to have been; closing once all is done. A task that is late, or whose planned start has
 * passed, belongs to work under way, though nobody changed its status.
 */
export const stageOf = (tasks: readonly TaskFacts[]): Stage => {
  if (tasks.length > 0 && tasks.every(({ task }) => isDone(task))) return 'closing';
  const begun = ({ task, lag, notStarted }: TaskFacts): boolean =>
    (task.status !== null && task.status !== 'open') || lag > 0 || notStarted;
  return tasks.some(begun) ? 'running' : 'planning';
};
