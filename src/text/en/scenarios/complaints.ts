import type { ScenarioTexts } from '../../scenarios';

export const complaints: ScenarioTexts<'complaints'> = {
  name: 'Customer complaints',
  about: 'Guide P’s process and matrix: put five nodes in order and shorten the time they take.',
  background:
    'A complaint goes from Sales to After-sales to Technology and back through After-sales to the customer: 48 hours on average, 60 % satisfied. These two figures are the guide’s; the targets and the time of each node are examples to be replaced by yours.',
  departments: {
    sales: { name: 'Sales', duty: 'Receives and sorts complaints, tells the customer the result.' },
    aftersales: {
      name: 'After-sales',
      duty: 'Organises the search for causes, drafts compensation, approves sorting and reply.',
    },
    technology: { name: 'Technology', duty: 'Finds the technical cause and answers for it.' },
    legal: { name: 'Legal', duty: 'Approves compensation.' },
  },
  goals: {
    hours: {
      goal: 'Shorten the average time to settle a complaint from 48 to 24 hours within 3 months.',
      metric: 'Average time to settle',
      unit: 'hours',
      relevant: 'Slow handling is the main reason for dissatisfaction.',
      achievable: 'About half of the time is waiting; the target is an example, set your own.',
    },
    satisfaction: {
      goal: 'Raise the satisfaction of complaining customers from 60 % to 80 % within 3 months.',
      metric: 'Satisfied customers',
      unit: '%',
      relevant: 'Satisfied customers come back.',
      achievable: 'A pilot first, then step by step; the target is an example, set your own.',
    },
  },
  scopeIn: {
    flow: 'The five nodes from receiving the complaint to the reply',
    channels: 'Complaints by telephone, mail and online',
  },
  scopeOut: { lawsuits: 'Disputes already in court' },
  outputs: {
    manual: 'Cross-department process manual',
    form: 'One complaint form',
    templates: 'Compensation templates',
  },
  keyDates: { rules: 'New rules settled', pilot: 'Pilot begins', rollout: 'Adjusted and in force everywhere' },
  stages: { rules: 'Rules', pilot: 'Pilot and adjustment' },
  nodes: {
    receive: {
      node: 'Receive the complaint',
      input: 'Call, mail or message',
      output: 'Complaint record',
      pain: 'Records are incomplete, the customer is asked again',
    },
    sort: {
      node: 'First sorting',
      input: 'Complaint record',
      output: 'Sorted complaint',
      pain: 'Sorted by feeling, often to the wrong department',
    },
    cause: {
      node: 'Find the technical cause',
      input: 'Sorted complaint',
      output: 'Explanation of the cause',
      pain: 'No engineer on duty to be found: the longest wait',
    },
    compensation: {
      node: 'Draft the compensation',
      input: 'Explanation of the cause',
      output: 'Compensation proposal',
      pain: 'No common standard, each case is argued anew',
    },
    reply: {
      node: 'Reply to the customer',
      input: 'Compensation proposal',
      output: 'The customer’s confirmation',
      pain: 'Customers call several times to hear how it stands',
    },
  },
  tasks: {
    form: {
      task: 'Agree on one complaint form',
      input: 'Complaints of the last 3 months',
      output: 'Complaint form',
      standard: '1 form with 10 required fields, under 5 % left blank',
    },
    classes: {
      task: 'Set the classes of complaints',
      input: 'Complaint form',
      output: 'Classes',
      standard: '4 classes with 3 examples each; sorted within 4 hours',
    },
    channel: {
      task: 'Set up an engineer on duty',
      input: 'Complaint form, Technology’s shifts',
      output: 'Duty roster, form of the record',
      standard: '1 person on duty each day, a cause within 10 hours',
    },
    templates: {
      task: 'Write compensation templates',
      input: 'Classes, past compensation',
      output: 'Compensation templates',
      standard: '4 templates approved by Legal; a proposal within 6 hours',
    },
    reply: {
      task: 'Agree on replies and the follow-up call',
      input: 'Compensation templates',
      output: 'Texts, questionnaire',
      standard: '1 set of texts, 1 questionnaire; a reply within 2 hours of the decision',
    },
    pilot: {
      task: 'Run the pilot',
      input: 'All new rules',
      output: 'Pilot record',
      standard: '1–2 non-core product lines, at least 30 complaints',
    },
    adjust: {
      task: 'Collect feedback and adjust',
      input: 'Pilot record, questionnaires',
      output: 'Process manual',
      standard: '50 questionnaires, 8 interviews, 1 manual confirmed by all departments',
    },
  },
};
