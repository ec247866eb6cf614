import { workingHoursBetween } from '../domain/clock';
import type { Situation } from '../facts/situation';
import { awaited } from './kinds/index';

export interface Awaited {
  readonly department: string;
  readonly count: number;
  /** Whole hours of working time left to the earliest deadline; negative once it has passed. */
  readonly hours: number;
}

/** The answers asked for, by department, the most pressing first: what 开始 and 运行状态 show. */
export const awaitedAnswers = ({ book, calendar, now }: Situation): readonly Awaited[] => {
  const found = new Map<string, { count: number; hours: number }>();
  for (const { row } of awaited(book)) {
    if (row.replyBy === null) continue;
    const hours = Math.floor(workingHoursBetween(now, row.replyBy, book.file.zone, calendar));
    const one = found.get(row.department ?? '') ?? { count: 0, hours };
    found.set(row.department ?? '', { count: one.count + 1, hours: Math.min(one.hours, hours) });
  }
  return [...found].map(([department, one]) => ({ department, ...one })).sort((a, b) => a.hours - b.hours);
};
