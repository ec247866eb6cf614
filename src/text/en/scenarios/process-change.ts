import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const processChange = once<ScenarioTexts<'process-change'>>(() => ({
  name: 'Faster approvals',
  about: 'Slow approvals and late information: new time limits for each node, a shorter delivery cycle.',
  background:
    'Approvals pass through several departments and news comes late, so projects take longer. The goal’s wording is the guide’s, the other figures are examples.',
  departments: {
    operations: ['Operations', 'Leads the work on the process, runs the pilot.'],
    finance: ['Finance', 'Checks budgets, sets time limits and amounts.'],
    systems: ['IT', 'Builds online approval and automatic news.'],
  },
  goals: {
    cycle: [
      'Shorten the average delivery cycle of joint projects by 20 % within 3 months (example: from 50 days to 40).',
      'Average delivery cycle',
      'days',
      'Slow delivery costs renewals.',
      'Waiting for approval takes about 8 days and can shrink.',
    ],
  },
  scopeIn: { approval: 'Application, budget check and news of the result for joint projects' },
  scopeOut: { pay: 'Payments and expenses' },
  outputs: { flow: 'New approval process with time limits', system: 'Online approval' },
  keyDates: { flow: 'New process settled', pilot: 'Pilot begins' },
  stages: { study: 'Study', build: 'Building', pilot: 'Pilot and adjustment' },
  nodes: {
    apply: ['Hand in the application', 'Project plan', 'Application', 'Many formats, often sent back'],
    budget: ['Check the budget', 'Application', 'Verdict', 'No time limit, a long queue'],
    inform: ['Tell the result', 'Verdict', 'News', 'By word of mouth and late'],
  },
  tasks: {
    study: [
      'Interview and draw today’s flow',
      'Past applications',
      'Flow chart of today',
      '8 interviews, times of 30 applications',
    ],
    limits: [
      'Set time limits and amounts',
      'Flow chart of today',
      'Approval rules',
      '1 time limit for each node; above 5,000 yuan the lead approves',
    ],
    build: [
      'Build online approval',
      'Approval rules',
      'Online approval',
      'All 3 nodes online, the result told within 1 hour',
    ],
    pilot: [
      'Run the pilot',
      'Online approval',
      'Pilot figures',
      '2 non-core projects, approval 50 % faster on average',
    ],
    adjust: ['Collect feedback and adjust', 'Pilot figures', 'Final process manual', '20 questionnaires, 1 manual'],
  },
}));
