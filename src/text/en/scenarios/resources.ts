import type { ScenarioTexts } from '../../scenarios';

export const resources: ScenarioTexts<'resources'> = {
  name: 'Sharing of resources',
  about: 'Several projects want the same budget, equipment and people: list the needs, settle the order.',
  background:
    'Several projects need the same budget, equipment and people and often collide. The figures are examples.',
  departments: {
    projects: ['Project office', 'Collects needs, proposes the order, keeps the resource plan.'],
    finance: ['Finance', 'Sets budgets, approves the resource plan.'],
    equipment: ['Equipment', 'Lists and schedules shared equipment.'],
    people: ['Human resources', 'Lists and assigns people.'],
  },
  goals: {
    conflicts: [
      'Bring conflicts over resources from 12 a month to 3 within 2 months.',
      'Conflicts a month',
      'conflicts',
      'Each conflict delays every project.',
      'Most come from needs that nobody had listed.',
    ],
    use: [
      'Raise the use of shared equipment from 65 % to 85 % within 2 months.',
      'Use of equipment',
      '%',
      'Less to buy.',
      'Booking spreads the load.',
    ],
  },
  scopeIn: { kinds: 'Budget, shared equipment, people lent between departments' },
  scopeOut: { purchases: 'Buying new equipment' },
  outputs: { plan: 'Resource plan', booking: 'Booking table of shared equipment' },
  keyDates: { plan: 'Plan approved', review: 'First review' },
  stages: { needs: 'Needs', share: 'Sharing', review: 'Review' },
  nodes: {},
  tasks: {
    needs: [
      'Collect the needs of all projects',
      'Project plans',
      'Resource needs list',
      '1 list for each project: number, time, budget',
    ],
    stock: [
      'List shared equipment',
      'Equipment register',
      'Available equipment',
      'Free times of 100 % of the equipment',
    ],
    people: [
      'List people who can be lent',
      'Staff list',
      'Available people',
      '1–3 skills and free days for each person',
    ],
    budget: [
      'Set budgets',
      'Resource needs list',
      'Budget table',
      '1 amount for each project, items above 5,000 yuan apart',
    ],
    plan: [
      'Settle the order and share out',
      'Needs, equipment, people, budgets',
      'Resource plan',
      '1 plan, strategic projects first, 0 open conflicts',
    ],
    booking: ['Open equipment booking', 'Resource plan', 'Booking table', '100 % of the next 4 weeks booked'],
    review: ['Review the use', 'Booking table, budget table', 'Review', '1 report; at most 3 conflicts, 85 % in use'],
  },
};
