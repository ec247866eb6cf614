import { countRaci } from '../facts/raci-counts';
import { rule } from './finding';

/** A department is asked and told, and neither does nor answers for anything: is it needed? */
export const departmentWithoutDuty = rule<{ department: string }>()({
  id: 'department-without-duty',
  severity: 'info',
  // Source: FIELD: trackplus
  check: ({ raci }) =>
    countRaci(raci)
      .filter(({ letters, works }) => letters > 0 && works === 0)
      .map(({ department }) => ({ at: { sheet: 'matrix', column: department }, data: { department } })),
});
