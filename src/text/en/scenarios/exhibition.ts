import type { ScenarioTexts } from '../../scenarios';

export const exhibition: ScenarioTexts<'exhibition'> = {
  name: 'Industry exhibition',
  about: 'A temporary special task: prepare in a few weeks, exhibit, follow up.',
  background:
    'Meet new customers at an industry exhibition. An emergency or another special task can start from here too. The figures are examples.',
  departments: {
    marketing: ['Marketing', 'Leads plan and booth, prepares the material.'],
    sales: ['Sales', 'Invites customers, receives them, follows up.'],
    administration: ['Administration', 'Arranges travel, transport and expenses.'],
    finance: ['Finance', 'Approves budget and settlement.'],
  },
  goals: {
    leads: [
      '200 sales leads within 2 months.',
      'Sales leads',
      'leads',
      'Sales chances for the second half of the year.',
      'About 150 at similar shows (example).',
    ],
    meetings: [
      '30 meetings with interested customers within 2 months.',
      'Customer meetings',
      'meetings',
      'No deal without a meeting.',
      '15 arranged before the show, 15 after it.',
    ],
  },
  scopeIn: { show: 'Preparation, the show itself, and its follow-up' },
  scopeOut: { other: 'Other marketing events' },
  outputs: { booth: 'Booth and material', list: 'List of leads' },
  keyDates: { booth: 'Booth and material ready', open: 'The exhibition opens' },
  stages: { prepare: 'Preparation', show: 'Exhibition', close: 'Closing' },
  nodes: {},
  tasks: {
    plan: ['Draft plan and budget', 'Invitation', 'Plan', '1 plan, budget in 5 items'],
    booth: ['Build the booth, print the material', 'Plan', 'Booth, material', '1 booth, 1,000 brochures'],
    invite: [
      'Invite customers',
      'Plan, list of customers',
      'List of invitations',
      '100 companies invited, 15 meetings confirmed',
    ],
    travel: [
      'Arrange travel and transport',
      'Plan',
      'Itinerary, waybills',
      '8 travellers, 2 shipments, confirmed 7 days before',
    ],
    show: [
      'Receive visitors',
      'Booth, material, invitations',
      'List of leads',
      '200 leads, each with a contact and a need',
    ],
    follow: ['Follow up the leads', 'List of leads', 'Follow-up record', '100 % contacted within 2 weeks, 15 meetings'],
    settle: [
      'Settle and archive',
      'Invoices, itinerary',
      'Settlement, archive',
      '1 settlement, within 5 % of the budget',
    ],
  },
};
