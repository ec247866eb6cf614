import { does } from '../domain/letter';
import { namedTasks } from './cells';
import { rule } from './finding';
import { taskName } from './names';

/** A task's 责任部门 is no R in its row of the matrix: the two sheets name different departments. */
export const departmentNotResponsible = rule<{ task: string; department: string; responsible: readonly string[] }>()({
  id: 'department-not-responsible',
  severity: 'error',
  // Source: a 责任部门 that is an R in the matrix
  check: ({ book, raci }) =>
    namedTasks(book).flatMap((task) => {
      const row = raci.of(task);
      if (task.department === null || !row) return [];
      const responsible = [...row.letters].filter(([, letter]) => does(letter)).map(([department]) => department);
      if (responsible.length === 0 || responsible.includes(task.department)) return [];
      const data = { task: taskName(task), department: task.department, responsible };
      return [{ at: { sheet: 'tasks', row: task.row, column: 'department' } as const, data }];
    }),
});
