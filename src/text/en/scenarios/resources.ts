import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const resources = once<ScenarioTexts<'resources'>>(() => ({
  name: 'Sharing of resources in a quarter',
  about: 'Budget, shared equipment and people run short: list the needs, plan a calendar, settle conflicts by rule.',
  background:
    'Several projects want the same test equipment and promoters, and loans fall through. The figures are examples.',
  departments: {
    office: ['Administration', 'Registers shared equipment and people, plans the calendar, proposes who gets what.'],
    development: ['R&D', 'Asks for equipment and people, uses them by the calendar and returns them in time.'],
    marketing: ['Marketing', 'Asks for promoters and budget, lends and returns by the calendar.'],
    finance: ['Finance', 'Checks the budget and reviews what goes beyond the limit.'],
  },
  goals: {
    share: [
      'Raise the use of shared equipment from 55 % to 75 % within 3 months.',
      'Use of shared equipment',
      '%',
      'Some equipment stands idle while projects wait.',
      'What is there is enough once it is used in turn.',
    ],
    answer: [
      'Cut the answer to a request from 5 to 2 working days within 3 months.',
      'Time to answer a request',
      'working days',
      'Projects cannot plan while they wait.',
      'Each node has a time limit and somebody responsible.',
    ],
  },
  scopeIn: {
    equipment: 'Shared test equipment and cars',
    people: 'People lent across departments',
    budget: 'The budget of the quarter',
  },
  scopeOut: { purchase: 'New equipment and hiring' },
  outputs: { list: 'List of needed resources', calendar: 'Calendar of shared resources', rules: 'Rules for conflicts' },
  keyDates: { list: 'List of needs settled', calendar: 'Calendar published' },
  stages: { survey: 'Survey', agree: 'Agreement', use: 'Use and review' },
  nodes: {
    request: ['Ask', 'Project plan', 'Request', 'Purpose and time are unclear'],
    compare: ['Compare and propose', 'Request, calendar', 'Proposal', 'Conflicts come up in meetings only'],
    approve: ['Review the spending', 'Proposal', 'Review', 'No limit, so each goes up'],
    release: ['Hand over', 'Review', 'Handover slip', 'Nobody watches the return'],
  },
  tasks: {
    needs: [
      'Collect the needs of all projects',
      'Project plans',
      'Requests',
      '1 for each project, with quantity, dates and owner',
    ],
    stock: [
      'List equipment and people',
      'Asset list, staff list',
      'List of shared resources',
      '100 % of the equipment, at least 10 people who can be lent',
    ],
    clashes: [
      'Find and rank conflicts',
      'Requests, shared resources',
      'List of conflicts',
      '100 % marked, strategic projects in 1st place',
    ],
    money: [
      'Settle the budget of the quarter',
      'List of conflicts',
      'Review of the budget',
      '1 limit for each department; above 5,000 the lead approves',
    ],
    plan: ['Plan the calendar', 'Review of the budget', 'Calendar of shared resources', '13 weeks, 0 conflicts'],
    lend: [
      'Lend and return by the calendar',
      'Calendar of shared resources',
      'Handover slips',
      'At least 95 % returned in time',
    ],
    review: [
      'Review and revise the rules',
      'Handover slips',
      'Rules for conflicts',
      '1 set of rules, figures for use and for time to answer',
    ],
  },
}));
