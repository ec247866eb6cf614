import { scenario } from './scenario';
import { months } from './spans';

/** Guide T's 临时性专项, played as an exhibition. Figures are ours. */
export const exhibition = scenario({
  kind: 'special-task',
  level: 'ordinary',
  matrixOf: 'tasks',
  departments: ['marketing', 'sales', 'administration', 'finance'],
  goals: {
    leads: { baseline: 0, target: 200, by: months(2) },
    meetings: { baseline: 0, target: 30, by: months(2) },
  },
  scopeIn: ['show'],
  scopeOut: ['other'],
  outputs: ['booth', 'list'],
  keyDates: { booth: 32, open: 44 },
  stages: ['prepare', 'show', 'close'],
  nodes: {},
  tasks: {
    plan: { department: 'marketing', stage: 'prepare', days: [0, 4], letters: 'R C I A' },
    booth: { department: 'marketing', stage: 'prepare', days: [7, 32], after: ['plan'], letters: 'R/A C I -' },
    invite: { department: 'sales', stage: 'prepare', days: [7, 28], after: ['plan'], letters: 'A R - -' },
    travel: { department: 'administration', stage: 'prepare', days: [14, 35], after: ['plan'], letters: 'I C R A' },
    show: {
      department: 'sales',
      stage: 'show',
      days: [44, 46],
      after: ['booth', 'invite', 'travel'],
      letters: 'A R C -',
    },
    follow: { department: 'sales', stage: 'close', days: [49, 60], after: ['show'], letters: 'I R/A - -' },
    settle: { department: 'administration', stage: 'close', days: [49, 60], after: ['show'], letters: 'I - R A' },
  },
});
