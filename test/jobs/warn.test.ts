import { describe, expect, it } from 'vitest';
import { newWarnings } from '../../src/asks/kinds/warning/occasions';
import { changed, launch, morningOf, situation, tableOf } from '../world';

/** The launch's tasks, all open, on a Monday long after they were due. */
const late = (tasks = launch.tasks) =>
  newWarnings(situation({ tasks: tableOf('tasks', tasks) }, morningOf('2024-11-18')));

describe('new warnings', () => {
  it('of those who are asked alike stand side by side, so that their answer cells share one protection', () => {
    const asked = late().map(({ cells }) => cells.asked);
    const turns = asked.filter((name, index) => name !== asked[index - 1]);
    expect(launch.tasks.filter(({ department }) => department === '市场部')).toHaveLength(2);
    expect(turns).toEqual([...new Set(asked)]);
  });

  it('are otherwise in the order of the tasks', () => {
    expect(late().map(({ cells }) => cells.task)).toEqual(['T001', 'T002', 'T004', 'T003', 'T005']);
  });

  it('are numbered in the order in which they will stand', () => {
    expect(late().map(({ row, cells }) => [row, cells.id])).toEqual([
      [2, 'W0001'],
      [3, 'W0002'],
      [4, 'W0003'],
      [5, 'W0004'],
      [6, 'W0005'],
    ]);
  });

  it('are not given for what is done', () => {
    const tasks = changed(launch.tasks, 'T001', { status: 'done' });
    expect(late(tasks).map(({ cells }) => cells.task)).not.toContain('T001');
  });
});
