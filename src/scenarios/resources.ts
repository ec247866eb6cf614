import { scenario } from './scenario';

/** Guide T's 资源协调: budget, shared equipment and people for several projects at once. Figures are ours. */
export const resources = scenario({
  kind: 'resources',
  level: 'ordinary',
  matrixOf: 'tasks',
  departments: ['projects', 'finance', 'equipment', 'people'],
  goals: {
    conflicts: { baseline: 12, target: 3, by: { amount: 2, unit: 'months' } },
    use: { baseline: 65, target: 85, by: { amount: 2, unit: 'months' } },
  },
  scopeIn: ['kinds'],
  scopeOut: ['purchases'],
  outputs: ['plan', 'booking'],
  keyDates: { plan: 18, review: 56 },
  stages: ['needs', 'share', 'review'],
  nodes: {},
  tasks: {
    needs: { department: 'projects', stage: 'needs', start: 0, due: 4, letters: ['R/A', 'C', 'C', 'C'] },
    stock: { department: 'equipment', stage: 'needs', start: 0, due: 4, letters: ['I', 'I', 'R/A', ''] },
    people: { department: 'people', stage: 'needs', start: 0, due: 4, letters: ['I', '', '', 'R/A'] },
    budget: {
      department: 'finance',
      stage: 'share',
      start: 7,
      due: 11,
      after: ['needs'],
      letters: ['A', 'R', 'I', 'I'],
    },
    plan: {
      department: 'projects',
      stage: 'share',
      start: 14,
      due: 18,
      after: ['stock', 'people', 'budget'],
      letters: ['R', 'A', 'C', 'C'],
    },
    booking: {
      department: 'equipment',
      stage: 'share',
      start: 21,
      due: 25,
      after: ['plan'],
      letters: ['I', '', 'R/A', 'I'],
    },
    review: {
      department: 'finance',
      stage: 'review',
      start: 49,
      due: 56,
      after: ['booking'],
      letters: ['C', 'R/A', 'C', 'C'],
    },
  },
});
