import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const smartService = once<ScenarioTexts<'smart-service'>>(() => ({
  name: 'Smart customer service goes live',
  about: 'From requirement research to a month of feedback: a new system live within 2 months.',
  background: 'Common questions take much of the staff’s time and customers wait; let the system answer them.',
  departments: {
    marketing: ['Marketing', 'Supplies the customer requirement document, supports the launch publicity.'],
    research: ['R&D', 'Estimates the development cycle, delivers the technical plan, develops the system.'],
    quality: ['Quality', 'Writes test cases, tests and accepts the system.'],
    operations: ['Operations', 'Makes the roll-out plan, collects user feedback.'],
  },
  goals: {
    live: [
      '1 smart service system live within 2 months.',
      'Systems live',
      'systems',
      'Shortens the customers’ wait.',
      'All four departments have the people; check it for your company.',
    ],
    answers: [
      '80 % of common questions answered automatically in the first month.',
      'Common questions answered automatically',
      '%',
      'Leaves the staff time for hard questions.',
      'About 200 common questions can be prepared one by one; the number is an example.',
    ],
  },
  scopeIn: {
    steps: 'Requirement research, development, test and acceptance, roll-out',
    month: 'User feedback for a month after going live',
  },
  scopeOut: { phone: 'Shifts of the telephone service' },
  outputs: {
    requirements: 'Customer requirement document',
    system: 'Accepted smart service system',
    report: 'Feedback report of the first month',
  },
  keyDates: { requirements: 'Requirements reviewed', accepted: 'Test and acceptance passed', live: 'System live' },
  stages: { research: 'Research', develop: 'Development', test: 'Test and acceptance', rollout: 'Roll-out' },
  nodes: {
    research: [
      'Requirement research',
      'Interviews, service records',
      'Customer requirement document',
      'Requirements passed on by word of mouth get lost',
    ],
    develop: [
      'Development',
      'Customer requirement document',
      'System ready for test',
      'Requirements change midway, dates slip',
    ],
    test: [
      'Test and acceptance',
      'System ready for test',
      'Acceptance report',
      'No clear acceptance criteria, work is done twice',
    ],
    rollout: ['Roll-out', 'Acceptance report', 'Live system, feedback report', 'Nobody collects feedback afterwards'],
  },
  tasks: {
    research: [
      'Research customer requirements',
      'Service records, list of customers',
      'Customer requirement document',
      '20 interviews; a document with 3 parts: user profile, feature priority, acceptance criteria',
    ],
    design: [
      'Estimate the cycle, deliver the technical plan',
      'Customer requirement document',
      'Technical plan, estimate',
      '1 technical plan passed by review, estimate within 10 %',
    ],
    knowledge: [
      'Collect common questions and answers',
      'Requirement document, service records',
      'Question base',
      '200 answers, each checked by 1 person of the service',
    ],
    develop: [
      'Develop the system',
      'Technical plan',
      'System ready for test',
      '100 % of the priority features of the requirement document',
    ],
    cases: [
      'Write test cases',
      'Acceptance criteria of the requirement document',
      'Test cases',
      '100 cases, covering every criterion',
    ],
    test: [
      'Test and accept',
      'System, test cases, question base',
      'Acceptance report',
      '80 % of 200 common questions answered automatically, 0 serious defects',
    ],
    publicity: [
      'Prepare the launch publicity',
      'Customer requirement document',
      'Articles, user guide',
      '2 articles and 1 user guide',
    ],
    rollout: [
      'Roll out',
      'Acceptance report, roll-out plan',
      'Live system',
      '1 going-live, 1 fall-back plan, 100 % of the service trained',
    ],
    feedback: [
      'Collect feedback of the first month',
      'Live system',
      'Feedback report',
      '100 valid answers; 80 % answered automatically in the first month',
    ],
  },
}));
