import { addDays, asDay, type Day } from '../src/domain/day';
import type { Cells } from '../src/sheets/cells';
import { departments, owners } from './people';

/** The Monday on which everything is measured. */
export const monday = asDay('2024-07-08');

/** Numbers below 1000 that look drawn by lot, but are the same every time. */
const lot = (index: number): number => (index * 7919 + 271) % 1000;

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

type Plan = Pick<Cells<'tasks'>, 'status' | 'due' | 'finished' | 'progress'>;

/** As the field has it: about 23 % late, 30 % done, 15 % due within the week, the rest later. */
const planOf = (index: number): Plan => {
  const drawn = lot(index);
  if (drawn < 232)
    return {
      status: drawn < 20 ? 'review' : drawn < 120 ? 'doing' : 'open',
      due: addDays(monday, -3 - (index % 40)),
      finished: null,
      progress: (drawn % 10) / 10,
    };
  if (drawn < 532) {
    const due: Day = addDays(monday, -10 - (index % 50));
    return { status: 'done', due, finished: due, progress: 1 };
  }
  if (drawn < 682) return { status: 'doing', due: addDays(monday, index % 7), finished: null, progress: 0.5 };
  return { status: 'open', due: addDays(monday, 10 + (index % 120)), finished: null, progress: null };
};

const idAt = (index: number): string => `T${String(index + 1).padStart(3, '0')}`;

/** `count` tasks, the departments' rows in blocks of equal length. */
export const taskRows = (count: number): readonly Cells<'tasks'>[] => {
  const block = Math.ceil(count / departments.length);
  return Array.from({ length: count }, (_, index) => {
    const department = Math.floor(index / block);
    const plan = planOf(index);
    return {
      id: idAt(index),
      stage: pick(['产品研发', '物料制作', '渠道铺货', '推广执行'], index),
      task: `第 ${index + 1} 项：设计并制作推广物料`,
      department: pick(departments, department),
      owner: pick(owners, department * 2 + (index % 2)).name,
      input: '研发部的最终产品和测试报告',
      output: '《产品验收标准》',
      standard: '海报文案 3 款、短视频 2 条，符合品牌 VI，经法务部审核',
      start: plan.due ? addDays(plan.due, -14) : null,
      baseline: plan.due ?? null,
      after: index % 5 === 4 ? [idAt(index - 1)] : null,
      ...plan,
    };
  });
};

/** The letters of a task's row: its department does it, the three next approve, are consulted, are informed. */
export const lettersOf = (department: string): Readonly<Record<string, 'R' | 'A' | 'C' | 'I'>> => {
  const names: readonly string[] = departments;
  const at = names.indexOf(department);
  return Object.fromEntries(
    (['R', 'A', 'C', 'I'] as const).map((letter, step) => [pick(departments, at + step), letter]),
  );
};
