import type { ScenarioTexts } from '../../scenarios';

export const yearlyGoals: ScenarioTexts<'yearly-goals'> = {
  name: 'Breakdown of the yearly goals',
  about: 'Split +30 % revenue over acquisition, product iteration and retention, and settle their dependencies.',
  background:
    'The company’s goal is 30 % more revenue; each department needs a part it can answer for. 30 % is the guide’s, the other figures are examples.',
  departments: {
    office: { name: 'General office', duty: 'Splits the goal, settles resource conflicts, leads the reviews.' },
    marketing: { name: 'Marketing', duty: 'Acquisition: plans and carries it out.' },
    product: { name: 'Product', duty: 'Iteration of the product; settles dependencies.' },
    operations: { name: 'Operations', duty: 'Operations and retention of users.' },
  },
  goals: {
    revenue: {
      goal: '30 % more revenue within 1 year.',
      metric: 'Growth of revenue',
      unit: '%',
      relevant: 'The company’s goal of the year.',
      achievable: 'Carried by acquisition and retention together.',
    },
    customers: {
      goal: '20 % more new customers within 1 year.',
      metric: 'Growth of new customers',
      unit: '%',
      relevant: 'Brings new revenue.',
      achievable: 'A campaign after the new version.',
    },
    retention: {
      goal: 'Raise retention from 60 % to 70 % within 1 year.',
      metric: 'Retention',
      unit: '%',
      relevant: 'Who stays goes on paying.',
      achievable: 'The new version removes the first reason to leave.',
    },
  },
  scopeIn: { lines: 'Acquisition, product iteration, operations and retention' },
  scopeOut: { mergers: 'Mergers and new businesses' },
  outputs: { breakdown: 'Breakdown of the yearly goals', reviews: 'Half-year review' },
  keyDates: { plans: 'Plans aligned', half: 'Half-year review' },
  stages: { split: 'Breakdown', act: 'Execution', review: 'Review' },
  nodes: {},
  tasks: {
    split: {
      task: 'Split the goal of the year',
      input: 'The company’s strategy',
      output: 'Breakdown',
      standard: '1–3 measurable goals for each of 3 lines',
    },
    acquire: {
      task: 'Plan acquisition',
      input: 'Breakdown',
      output: 'Acquisition plan',
      standard: 'At least 3 channels, each with a budget and monthly targets',
    },
    iterate: {
      task: 'Plan product iteration',
      input: 'Breakdown',
      output: 'Iteration plan',
      standard: '4 versions a year, each with its first 5 features',
    },
    retain: {
      task: 'Plan retention',
      input: 'Breakdown',
      output: 'Retention plan',
      standard: 'The first 3 reasons to leave, 1 measure for each',
    },
    align: {
      task: 'Align dependencies of the three lines',
      input: 'The three plans',
      output: 'List of dependencies',
      standard: '100 % with giver, receiver and date',
    },
    release: {
      task: 'Release the first new version',
      input: 'Iteration plan, dependencies',
      output: 'New version',
      standard: '1 version with all of the first 5 features',
    },
    campaign: {
      task: 'Run the campaign for the new version',
      input: 'New version, acquisition plan',
      output: 'Campaign figures',
      standard: '20 % more new customers than last year',
    },
    keep: {
      task: 'Carry out the retention measures',
      input: 'New version, retention plan',
      output: 'Monthly retention figures',
      standard: '3 monthly reports, retention at 65 % or more',
    },
    review: {
      task: 'Review the half year',
      input: 'Campaign and retention figures',
      output: 'Half-year review',
      standard: '1 report; 1 adjustment for each goal missed',
    },
  },
};
