import { scenario } from './scenario';
import { years } from './spans';

/** Guide P's 年度战略目标拆解: +30 % revenue, split over acquisition, iteration and retention with their dependencies. */
export const yearlyGoals = scenario(() => ({
  kind: 'yearly-goals',
  level: 'strategic',
  matrixOf: 'tasks',
  departments: ['office', 'marketing', 'product', 'operations'],
  goals: {
    revenue: { baseline: 0, target: 30, by: years(1) },
    customers: { target: 20, by: years(1) },
    retention: { baseline: 60, target: 70, by: years(1) },
  },
  scopeIn: ['lines'],
  scopeOut: ['mergers'],
  outputs: ['breakdown', 'reviews'],
  keyDates: { plans: 32, half: 182 },
  stages: ['split', 'act', 'review'],
  nodes: {},
  tasks: {
    split: { department: 'office', stage: 'split', days: [0, 11], letters: 'R/A C C C' },
    acquire: { department: 'marketing', stage: 'split', days: [14, 25], after: ['split'], letters: 'A R C I' },
    iterate: { department: 'product', stage: 'split', days: [14, 25], after: ['split'], letters: 'A C R I' },
    retain: { department: 'operations', stage: 'split', days: [14, 25], after: ['split'], letters: 'C I C R/A' },
    align: {
      department: 'product',
      stage: 'split',
      days: [28, 32],
      after: ['acquire', 'iterate', 'retain'],
      letters: 'I C R/A C',
    },
    release: { department: 'product', stage: 'act', days: [35, 88], after: ['align'], letters: 'I C R/A C' },
    campaign: { department: 'marketing', stage: 'act', days: [91, 144], after: ['release'], letters: 'I R/A C I' },
    keep: { department: 'operations', stage: 'act', days: [91, 172], after: ['release'], letters: 'I I C R/A' },
    review: {
      department: 'office',
      stage: 'review',
      days: [175, 182],
      after: ['campaign', 'keep'],
      letters: 'R/A C C C',
    },
  },
}));
