import { scenario } from './scenario';
import { months } from './spans';

/** Guide T's 资源协调: budget, shared equipment and people for several projects at once. Figures are ours. */
export const resources = scenario({
  kind: 'resources',
  level: 'ordinary',
  matrixOf: 'tasks',
  departments: ['projects', 'finance', 'equipment', 'people'],
  goals: {
    conflicts: { baseline: 12, target: 3, by: months(2) },
    use: { baseline: 65, target: 85, by: months(2) },
  },
  scopeIn: ['kinds'],
  scopeOut: ['purchases'],
  outputs: ['plan', 'booking'],
  keyDates: { plan: 18, review: 56 },
  stages: ['needs', 'share', 'review'],
  nodes: {},
  tasks: {
    needs: { department: 'projects', stage: 'needs', days: [0, 4], letters: 'R/A C C C' },
    stock: { department: 'equipment', stage: 'needs', days: [0, 4], letters: 'I I R/A -' },
    people: { department: 'people', stage: 'needs', days: [0, 4], letters: 'I - - R/A' },
    budget: { department: 'finance', stage: 'share', days: [7, 11], after: ['needs'], letters: 'A R I I' },
    plan: {
      department: 'projects',
      stage: 'share',
      days: [14, 18],
      after: ['stock', 'people', 'budget'],
      letters: 'R A C C',
    },
    booking: { department: 'equipment', stage: 'share', days: [21, 25], after: ['plan'], letters: 'I - R/A I' },
    review: { department: 'finance', stage: 'review', days: [49, 56], after: ['booking'], letters: 'C R/A C C' },
  },
});
