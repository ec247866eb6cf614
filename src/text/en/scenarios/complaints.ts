import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const complaints = once<ScenarioTexts<'complaints'>>(() => ({
  name: 'Customer complaints',
  about: 'Guide P’s process and matrix: put five nodes in order and shorten the time they take.',
  background:
    'A complaint goes from Sales to After-sales to Technology and back through After-sales to the customer: 48 hours on average, 60 % satisfied. These two figures are the guide’s; the targets and the time of each node are examples to be replaced by yours.',
  departments: {
    sales: ['Sales', 'Receives and sorts complaints, tells the customer the result.'],
    aftersales: ['After-sales', 'Organises the search for causes, drafts compensation, approves sorting and reply.'],
    technology: ['Technology', 'Finds the technical cause and answers for it.'],
    legal: ['Legal', 'Approves compensation.'],
  },
  goals: {
    hours: [
      'Shorten the average time to settle a complaint from 48 to 24 hours within 3 months.',
      'Average time to settle',
      'hours',
      'Slow handling is the main reason for dissatisfaction.',
      'About half of the time is waiting; the target is an example, set your own.',
    ],
    satisfaction: [
      'Raise the satisfaction of complaining customers from 60 % to 80 % within 3 months.',
      'Satisfied customers',
      '%',
      'Satisfied customers come back.',
      'A pilot first, then step by step; the target is an example, set your own.',
    ],
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
    receive: [
      'Receive the complaint',
      'Call, mail or message',
      'Complaint record',
      'Records are incomplete, the customer is asked again',
    ],
    sort: ['First sorting', 'Complaint record', 'Sorted complaint', 'Sorted by feeling, often to the wrong department'],
    cause: [
      'Find the technical cause',
      'Sorted complaint',
      'Explanation of the cause',
      'No engineer on duty to be found: the longest wait',
    ],
    compensation: [
      'Draft the compensation',
      'Explanation of the cause',
      'Compensation proposal',
      'No common standard, each case is argued anew',
    ],
    reply: [
      'Reply to the customer',
      'Compensation proposal',
      'The customer’s confirmation',
      'Customers call several times to hear how it stands',
    ],
  },
  tasks: {
    form: [
      'Agree on one complaint form',
      'Complaints of the last 3 months',
      'Complaint form',
      '1 form with 10 required fields, under 5 % left blank',
    ],
    classes: [
      'Set the classes of complaints',
      'Complaint form',
      'Classes',
      '4 classes with 3 examples each; sorted within 4 hours',
    ],
    channel: [
      'Set up an engineer on duty',
      'Complaint form, Technology’s shifts',
      'Duty roster, form of the record',
      '1 person on duty each day, a cause within 10 hours',
    ],
    templates: [
      'Write compensation templates',
      'Classes, past compensation',
      'Compensation templates',
      '4 templates approved by Legal; a proposal within 6 hours',
    ],
    reply: [
      'Agree on replies and the follow-up call',
      'Compensation templates',
      'Texts, questionnaire',
      '1 set of texts, 1 questionnaire; a reply within 2 hours of the decision',
    ],
    pilot: ['Run the pilot', 'All new rules', 'Pilot record', '1–2 non-core product lines, at least 30 complaints'],
    adjust: [
      'Collect feedback and adjust',
      'Pilot record, questionnaires',
      'Process manual',
      '50 questionnaires, 8 interviews, 1 manual confirmed by all departments',
    ],
  },
}));
