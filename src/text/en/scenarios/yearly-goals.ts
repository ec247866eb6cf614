import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const yearlyGoals = once<ScenarioTexts<'yearly-goals'>>(() => ({
  name: 'Breakdown of the yearly goals',
  about: 'Split +30 % revenue over acquisition, product iteration and retention, and settle their dependencies.',
  background:
    'The company’s goal is 30 % more revenue; each department needs a part it can answer for. 30 % is the guide’s, the other figures are examples.',
  departments: {
    office: ['General office', 'Splits the goal, settles resource conflicts, leads the reviews.'],
    marketing: ['Marketing', 'Acquisition: plans and carries it out.'],
    product: ['Product', 'Iteration of the product; settles dependencies.'],
    operations: ['Operations', 'Operations and retention of users.'],
  },
  goals: {
    revenue: [
      '30 % more revenue within 1 year.',
      'Growth of revenue',
      '%',
      'The company’s goal of the year.',
      'Carried by acquisition and retention together.',
    ],
    customers: [
      '20 % more new customers within 1 year.',
      'Growth of new customers',
      '%',
      'Brings new revenue.',
      'A campaign after the new version.',
    ],
    retention: [
      'Raise retention from 60 % to 70 % within 1 year.',
      'Retention',
      '%',
      'Who stays goes on paying.',
      'The new version removes the first reason to leave.',
    ],
  },
  scopeIn: { lines: 'Acquisition, product iteration, operations and retention' },
  scopeOut: { mergers: 'Mergers and new businesses' },
  outputs: { breakdown: 'Breakdown of the yearly goals', reviews: 'Half-year review' },
  keyDates: { plans: 'Plans aligned', half: 'Half-year review' },
  stages: { split: 'Breakdown', act: 'Execution', review: 'Review' },
  nodes: {},
  tasks: {
    split: [
      'Split the goal of the year',
      'The company’s strategy',
      'Breakdown',
      '1–3 measurable goals for each of 3 lines',
    ],
    acquire: [
      'Plan acquisition',
      'Breakdown',
      'Acquisition plan',
      'At least 3 channels, each with a budget and monthly targets',
    ],
    iterate: [
      'Plan product iteration',
      'Breakdown',
      'Iteration plan',
      '4 versions a year, each with its first 5 features',
    ],
    retain: ['Plan retention', 'Breakdown', 'Retention plan', 'The first 3 reasons to leave, 1 measure for each'],
    align: [
      'Align dependencies of the three lines',
      'The three plans',
      'List of dependencies',
      '100 % with giver, receiver and date',
    ],
    release: [
      'Release the first new version',
      'Iteration plan, dependencies',
      'New version',
      '1 version with all of the first 5 features',
    ],
    campaign: [
      'Run the campaign for the new version',
      'New version, acquisition plan',
      'Campaign figures',
      '20 % more new customers than last year',
    ],
    keep: [
      'Carry out the retention measures',
      'New version, retention plan',
      'Monthly retention figures',
      '3 monthly reports, retention at 65 % or more',
    ],
    review: [
      'Review the half year',
      'Campaign and retention figures',
      'Half-year review',
      '1 report; 1 adjustment for each goal missed',
    ],
  },
}));
