import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const specialTask = once<ScenarioTexts<'special-task'>>(() => ({
  name: 'Exhibition',
  about:
    'A special task with little time and many departments: booth, samples, invitations and an emergency plan at once.',
  background:
    'The first exhibition of the company, with 6 weeks to prepare and emergencies to be ready for. The figures are examples.',
  departments: {
    marketing: ['Marketing', 'Sets the theme, builds the booth, sums up.'],
    sales: ['Sales', 'Invites customers, talks to them there and calls them afterwards.'],
    product: ['Product', 'Prepares samples and talks, answers questions.'],
    office: ['Administration', 'Transport, lodging and the emergency plan.'],
  },
  goals: {
    visitors: [
      '600 visitors at the booth within 45 working days.',
      'Visitors',
      'people',
      'Makes the company known.',
      '1 place on the main aisle is booked.',
    ],
    orders: [
      '12 prospects signed within 60 working days.',
      'Prospects',
      'customers',
      'Orders for the second half of the year.',
      '30 old customers live nearby.',
    ],
  },
  scopeIn: { booth: 'Booth and samples', customers: 'Invitations, talks and calls', safety: 'Safety and emergencies' },
  scopeOut: { tour: 'Visits of customers afterwards' },
  outputs: { booth: 'Booth', list: 'List of prospects', report: 'Report' },
  keyDates: { material: 'Booth material settled', opening: 'Opening' },
  stages: { prepare: 'Preparation', show: 'Exhibition', follow: 'Follow-up' },
  nodes: {},
  tasks: {
    theme: ['Settle theme and budget', 'Exhibition manual', 'Plan', '1 theme, a budget for each of 4 departments'],
    booth: ['Design and build the booth', 'Plan', 'Booth', '36 square metres, 3 posters, 2 short videos'],
    samples: ['Prepare samples and talks', 'Plan', 'Samples and talks', '5 samples, 1 talk, 20 common questions'],
    invite: ['Invite customers', 'Plan, customer list', 'List of invitations', '200 invited, 60 confirmed'],
    emergency: [
      'Make the emergency plan',
      'Plan, rules of the hall',
      'Emergency plan',
      '1 plan for 3 cases: power, injury, damaged samples',
    ],
    drill: [
      'Drill on the spot',
      'Emergency plan, booth',
      'Record of the drill',
      '1 drill, everybody out within 10 minutes',
    ],
    show: [
      'Receive visitors',
      'Booth, samples and talks, invitations, drill',
      'Visitor list',
      '600 visitors, 80 records of talks',
    ],
    call: ['Call prospects', 'Visitor list', 'List of prospects', '100 % called within 5 working days, 12 prospects'],
    report: ['Sum up', 'List of prospects', 'Report', '1 report with the costs and 3 improvements'],
  },
}));
