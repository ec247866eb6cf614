import type { ScenarioTexts } from '../../scenarios';

export const processChange: ScenarioTexts<'process-change'> = {
  name: 'Faster approvals',
  about: 'Slow approvals and late information: new time limits for each node, a shorter delivery cycle.',
  background:
    'Approvals pass through several departments and news comes late, so projects take longer. The goal’s wording is the guide’s, the other figures are examples.',
  departments: {
    operations: { name: 'Operations', duty: 'Leads the work on the process, runs the pilot.' },
    finance: { name: 'Finance', duty: 'Checks budgets, sets time limits and amounts.' },
    systems: { name: 'IT', duty: 'Builds online approval and automatic news.' },
  },
  goals: {
    cycle: {
      goal: 'Shorten the average delivery cycle of joint projects by 20 % within 3 months (example: from 50 days to 40).',
      metric: 'Average delivery cycle',
      unit: 'days',
      relevant: 'Slow delivery costs renewals.',
      achievable: 'Waiting for approval takes about 8 days and can shrink.',
    },
  },
  scopeIn: { approval: 'Application, budget check and news of the result for joint projects' },
  scopeOut: { pay: 'Payments and expenses' },
  outputs: { flow: 'New approval process with time limits', system: 'Online approval' },
  keyDates: { flow: 'New process settled', pilot: 'Pilot begins' },
  stages: { study: 'Study', build: 'Building', pilot: 'Pilot and adjustment' },
  nodes: {
    apply: {
      node: 'Hand in the application',
      input: 'Project plan',
      output: 'Application',
      pain: 'Many formats, often sent back',
    },
    budget: { node: 'Check the budget', input: 'Application', output: 'Verdict', pain: 'No time limit, a long queue' },
    inform: { node: 'Tell the result', input: 'Verdict', output: 'News', pain: 'By word of mouth and late' },
  },
  tasks: {
    study: {
      task: 'Interview and draw today’s flow',
      input: 'Past applications',
      output: 'Flow chart of today',
      standard: '8 interviews, times of 30 applications',
    },
    limits: {
      task: 'Set time limits and amounts',
      input: 'Flow chart of today',
      output: 'Approval rules',
      standard: '1 time limit for each node; above 5,000 yuan the lead approves',
    },
    build: {
      task: 'Build online approval',
      input: 'Approval rules',
      output: 'Online approval',
      standard: 'All 3 nodes online, the result told within 1 hour',
    },
    pilot: {
      task: 'Run the pilot',
      input: 'Online approval',
      output: 'Pilot figures',
      standard: '2 non-core projects, approval 50 % faster on average',
    },
    adjust: {
      task: 'Collect feedback and adjust',
      input: 'Pilot figures',
      output: 'Final process manual',
      standard: '20 questionnaires, 1 manual',
    },
  },
};
