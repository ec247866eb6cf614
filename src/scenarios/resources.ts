import { scenario } from './scenario';
import { hours, months, workdays } from './spans';

/** Guide T's 资源协调: budget, shared equipment and people of one quarter. The figures are ours. */
export const resources = scenario(() => ({
  kind: 'resources',
  level: 'ordinary',
  matrixOf: 'nodes',
  departments: ['office', 'development', 'marketing', 'finance'],
  goals: {
    share: { baseline: 55, target: 75, by: months(3) },
    answer: { baseline: 5, target: 2, by: months(3) },
  },
  scopeIn: ['equipment', 'people', 'budget'],
  scopeOut: ['purchase'],
  outputs: ['list', 'calendar', 'rules'],
  keyDates: { list: 11, calendar: 25 },
  stages: ['survey', 'agree', 'use'],
  nodes: {
    request: { department: 'development', limit: hours(4), today: workdays(1), letters: 'A R C I' },
    compare: { department: 'office', limit: workdays(1), today: workdays(3), after: ['request'], letters: 'R/A C C I' },
    approve: { department: 'finance', limit: workdays(1), today: workdays(2), after: ['compare'], letters: 'A I I R' },
    release: { department: 'marketing', limit: hours(4), today: workdays(1), after: ['approve'], letters: 'A I R I' },
  },
  tasks: {
    needs: { department: 'development', stage: 'survey', node: 'request', days: [0, 7] },
    stock: { department: 'office', stage: 'survey', node: 'compare', days: [0, 11] },
    clashes: { department: 'office', stage: 'agree', node: 'compare', days: [14, 18], after: ['needs', 'stock'] },
    money: { department: 'finance', stage: 'agree', node: 'approve', days: [18, 22], after: ['clashes'] },
    plan: { department: 'office', stage: 'agree', node: 'compare', days: [23, 25], after: ['money'] },
    lend: { department: 'marketing', stage: 'use', node: 'release', days: [28, 81], after: ['plan'] },
    review: { department: 'office', stage: 'use', node: 'compare', days: [82, 88], after: ['lend'] },
  },
}));
