import type { ScenarioTexts } from '../../scenarios';

export const exhibition: ScenarioTexts<'exhibition'> = {
  name: 'Industry exhibition',
  about: 'A temporary special task: prepare in a few weeks, exhibit, follow up.',
  background:
    'Meet new customers at an industry exhibition. An emergency or another special task can start from here too. The figures are examples.',
  departments: {
    marketing: { name: 'Marketing', duty: 'Leads plan and booth, prepares the material.' },
    sales: { name: 'Sales', duty: 'Invites customers, receives them, follows up.' },
    administration: { name: 'Administration', duty: 'Arranges travel, transport and expenses.' },
    finance: { name: 'Finance', duty: 'Approves budget and settlement.' },
  },
  goals: {
    leads: {
      goal: '200 sales leads within 2 months.',
      metric: 'Sales leads',
      unit: 'leads',
      relevant: 'Sales chances for the second half of the year.',
      achievable: 'About 150 at similar shows (example).',
    },
    meetings: {
      goal: '30 meetings with interested customers within 2 months.',
      metric: 'Customer meetings',
      unit: 'meetings',
      relevant: 'No deal without a meeting.',
      achievable: '15 arranged before the show, 15 after it.',
    },
  },
  scopeIn: { show: 'Preparation, the show itself, and its follow-up' },
  scopeOut: { other: 'Other marketing events' },
  outputs: { booth: 'Booth and material', list: 'List of leads' },
  keyDates: { booth: 'Booth and material ready', open: 'The exhibition opens' },
  stages: { prepare: 'Preparation', show: 'Exhibition', close: 'Closing' },
  nodes: {},
  tasks: {
    plan: { task: 'Draft plan and budget', input: 'Invitation', output: 'Plan', standard: '1 plan, budget in 5 items' },
    booth: {
      task: 'Build the booth, print the material',
      input: 'Plan',
      output: 'Booth, material',
      standard: '1 booth, 1,000 brochures',
    },
    invite: {
      task: 'Invite customers',
      input: 'Plan, list of customers',
      output: 'List of invitations',
      standard: '100 companies invited, 15 meetings confirmed',
    },
    travel: {
      task: 'Arrange travel and transport',
      input: 'Plan',
      output: 'Itinerary, waybills',
      standard: '8 travellers, 2 shipments, confirmed 7 days before',
    },
    show: {
      task: 'Receive visitors',
      input: 'Booth, material, invitations',
      output: 'List of leads',
      standard: '200 leads, each with a contact and a need',
    },
    follow: {
      task: 'Follow up the leads',
      input: 'List of leads',
      output: 'Follow-up record',
      standard: '100 % contacted within 2 weeks, 15 meetings',
    },
    settle: {
      task: 'Settle and archive',
      input: 'Invoices, itinerary',
      output: 'Settlement, archive',
      standard: '1 settlement, within 5 % of the budget',
    },
  },
};
