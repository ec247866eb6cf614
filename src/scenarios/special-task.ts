import { scenario } from './scenario';
import { workdays } from './spans';

/** Guide T's 临时性专项, on its own instance of an exhibition, with the plan for an emergency there. The figures are ours. */
export const specialTask = scenario(() => ({
  kind: 'special-task',
  level: 'ordinary',
  matrixOf: 'tasks',
  departments: ['marketing', 'sales', 'product', 'office'],
  goals: {
    visitors: { target: 600, by: workdays(45) },
    orders: { target: 12, by: workdays(60) },
  },
  scopeIn: ['booth', 'customers', 'safety'],
  scopeOut: ['tour'],
  outputs: ['booth', 'list', 'report'],
  keyDates: { material: 32, opening: 42 },
  stages: ['prepare', 'show', 'follow'],
  nodes: {},
  tasks: {
    theme: { department: 'marketing', stage: 'prepare', days: [0, 4], letters: 'R/A C C I' },
    booth: { department: 'marketing', stage: 'prepare', days: [7, 32], after: ['theme'], letters: 'R C A I' },
    samples: { department: 'product', stage: 'prepare', days: [7, 30], after: ['theme'], letters: 'C A R I' },
    invite: { department: 'sales', stage: 'prepare', days: [7, 35], after: ['theme'], letters: 'A R I I' },
    emergency: { department: 'office', stage: 'prepare', days: [14, 32], after: ['theme'], letters: 'I C A R' },
    drill: {
      department: 'office',
      stage: 'prepare',
      days: [35, 39],
      after: ['emergency', 'booth'],
      letters: 'I A I R',
    },
    show: {
      department: 'sales',
      stage: 'show',
      days: [42, 45],
      after: ['booth', 'samples', 'invite', 'drill'],
      letters: 'A R C C',
    },
    call: { department: 'sales', stage: 'follow', days: [46, 59], after: ['show'], letters: 'C R/A C -' },
    report: { department: 'marketing', stage: 'follow', days: [60, 66], after: ['call'], letters: 'R/A C I I' },
  },
}));
