import { scenario } from './scenario';
import { hours, months, workdays } from './spans';

/** Guide P's 流程优化与变革, on slow approvals; the goal is the guide's model of a SMART goal. Other figures are ours. */
export const processChange = scenario(() => ({
  kind: 'process-change',
  level: 'ordinary',
  matrixOf: 'nodes',
  departments: ['operations', 'finance', 'systems'],
  goals: { cycle: { baseline: 50, target: 40, by: months(3) } },
  scopeIn: ['approval'],
  scopeOut: ['pay'],
  outputs: ['flow', 'system'],
  keyDates: { flow: 25, pilot: 60 },
  stages: ['study', 'build', 'pilot'],
  nodes: {
    apply: { department: 'operations', limit: hours(4), today: workdays(1), letters: 'R/A C I' },
    budget: { department: 'finance', limit: workdays(1), today: workdays(4), after: ['apply'], letters: 'C R/A I' },
    inform: { department: 'systems', limit: hours(1), today: workdays(2), after: ['budget'], letters: 'A I R' },
  },
  tasks: {
    study: { department: 'operations', stage: 'study', node: 'apply', days: [0, 11] },
    limits: { department: 'finance', stage: 'study', node: 'budget', days: [14, 25], after: ['study'] },
    build: { department: 'systems', stage: 'build', node: 'inform', days: [28, 53], after: ['limits'] },
    pilot: { department: 'operations', stage: 'pilot', node: 'apply', days: [60, 81], after: ['build'] },
    adjust: { department: 'operations', stage: 'pilot', node: 'apply', days: [82, 88], after: ['pilot'] },
  },
}));
