import type { ScenarioTexts } from '../../scenarios';

export const resources: ScenarioTexts<'resources'> = {
  name: 'Sharing of resources',
  about: 'Several projects want the same budget, equipment and people: list the needs, settle the order.',
  background:
    'Several projects need the same budget, equipment and people and often collide. The figures are examples.',
  departments: {
    projects: { name: 'Project office', duty: 'Collects needs, proposes the order, keeps the resource plan.' },
    finance: { name: 'Finance', duty: 'Sets budgets, approves the resource plan.' },
    equipment: { name: 'Equipment', duty: 'Lists and schedules shared equipment.' },
    people: { name: 'Human resources', duty: 'Lists and assigns people.' },
  },
  goals: {
    conflicts: {
      goal: 'Bring conflicts over resources from 12 a month to 3 within 2 months.',
      metric: 'Conflicts a month',
      unit: 'conflicts',
      relevant: 'Each conflict delays every project.',
      achievable: 'Most come from needs that nobody had listed.',
    },
    use: {
      goal: 'Raise the use of shared equipment from 65 % to 85 % within 2 months.',
      metric: 'Use of equipment',
      unit: '%',
      relevant: 'Less to buy.',
      achievable: 'Booking spreads the load.',
    },
  },
  scopeIn: { kinds: 'Budget, shared equipment, people lent between departments' },
  scopeOut: { purchases: 'Buying new equipment' },
  outputs: { plan: 'Resource plan', booking: 'Booking table of shared equipment' },
  keyDates: { plan: 'Plan approved', review: 'First review' },
  stages: { needs: 'Needs', share: 'Sharing', review: 'Review' },
  nodes: {},
  tasks: {
    needs: {
      task: 'Collect the needs of all projects',
      input: 'Project plans',
      output: 'Resource needs list',
      standard: '1 list for each project: number, time, budget',
    },
    stock: {
      task: 'List shared equipment',
      input: 'Equipment register',
      output: 'Available equipment',
      standard: 'Free times of 100 % of the equipment',
    },
    people: {
      task: 'List people who can be lent',
      input: 'Staff list',
      output: 'Available people',
      standard: '1–3 skills and free days for each person',
    },
    budget: {
      task: 'Set budgets',
      input: 'Resource needs list',
      output: 'Budget table',
      standard: '1 amount for each project, items above 5,000 yuan apart',
    },
    plan: {
      task: 'Settle the order and share out',
      input: 'Needs, equipment, people, budgets',
      output: 'Resource plan',
      standard: '1 plan, strategic projects first, 0 open conflicts',
    },
    booking: {
      task: 'Open equipment booking',
      input: 'Resource plan',
      output: 'Booking table',
      standard: '100 % of the next 4 weeks booked',
    },
    review: {
      task: 'Review the use',
      input: 'Booking table, budget table',
      output: 'Review',
      standard: '1 report; at most 3 conflicts, 85 % in use',
    },
  },
};
