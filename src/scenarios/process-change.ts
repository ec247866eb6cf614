import { scenario } from './scenario';

/** Guide P's 流程优化与变革, on slow approvals; the goal is the guide's model of a SMART goal. Other figures are ours. */
export const processChange = scenario({
  kind: 'process-change',
  level: 'ordinary',
  matrixOf: 'nodes',
  departments: ['operations', 'finance', 'systems'],
  goals: { cycle: { baseline: 50, target: 40, by: { amount: 3, unit: 'months' } } },
  scopeIn: ['approval'],
  scopeOut: ['pay'],
  outputs: ['flow', 'system'],
  keyDates: { flow: 25, pilot: 60 },
  stages: ['study', 'build', 'pilot'],
  nodes: {
    apply: {
      department: 'operations',
      limit: { amount: 4, unit: 'hours' },
      today: { amount: 1, unit: 'workdays' },
      letters: ['R/A', 'C', 'I'],
    },
    budget: {
      department: 'finance',
      limit: { amount: 1, unit: 'workdays' },
      today: { amount: 4, unit: 'workdays' },
      after: ['apply'],
      letters: ['C', 'R/A', 'I'],
    },
    inform: {
      department: 'systems',
      limit: { amount: 1, unit: 'hours' },
      today: { amount: 2, unit: 'workdays' },
      after: ['budget'],
      letters: ['A', 'I', 'R'],
    },
  },
  tasks: {
    study: { department: 'operations', stage: 'study', node: 'apply', start: 0, due: 11 },
    limits: { department: 'finance', stage: 'study', node: 'budget', start: 14, due: 25, after: ['study'] },
    build: { department: 'systems', stage: 'build', node: 'inform', start: 28, due: 53, after: ['limits'] },
    pilot: { department: 'operations', stage: 'pilot', node: 'apply', start: 60, due: 81, after: ['build'] },
    adjust: { department: 'operations', stage: 'pilot', node: 'apply', start: 82, due: 88, after: ['pilot'] },
  },
});
