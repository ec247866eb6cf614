import type { ScenarioTexts } from '../../scenarios';

export const smartService: ScenarioTexts<'smart-service'> = {
  name: 'Smart customer service goes live',
  about: 'From requirement research to a month of feedback: a new system live within 2 months.',
  background: 'Common questions take much of the staff’s time and customers wait; let the system answer them.',
  departments: {
    marketing: {
      name: 'Marketing',
      duty: 'Supplies the customer requirement document, supports the launch publicity.',
    },
    research: {
      name: 'R&D',
      duty: 'Estimates the development cycle, delivers the technical plan, develops the system.',
    },
    quality: { name: 'Quality', duty: 'Writes test cases, tests and accepts the system.' },
    operations: { name: 'Operations', duty: 'Makes the roll-out plan, collects user feedback.' },
  },
  goals: {
    live: {
      goal: '1 smart service system live within 2 months.',
      metric: 'Systems live',
      unit: 'systems',
      relevant: 'Shortens the customers’ wait.',
      achievable: 'All four departments have the people; check it for your company.',
    },
    answers: {
      goal: '80 % of common questions answered automatically in the first month.',
      metric: 'Common questions answered automatically',
      unit: '%',
      relevant: 'Leaves the staff time for hard questions.',
      achievable: 'About 200 common questions can be prepared one by one; the number is an example.',
    },
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
    research: {
      node: 'Requirement research',
      input: 'Interviews, service records',
      output: 'Customer requirement document',
      pain: 'Requirements passed on by word of mouth get lost',
    },
    develop: {
      node: 'Development',
      input: 'Customer requirement document',
      output: 'System ready for test',
      pain: 'Requirements change midway, dates slip',
    },
    test: {
      node: 'Test and acceptance',
      input: 'System ready for test',
      output: 'Acceptance report',
      pain: 'No clear acceptance criteria, work is done twice',
    },
    rollout: {
      node: 'Roll-out',
      input: 'Acceptance report',
      output: 'Live system, feedback report',
      pain: 'Nobody collects feedback afterwards',
    },
  },
  tasks: {
    research: {
      task: 'Research customer requirements',
      input: 'Service records, list of customers',
      output: 'Customer requirement document',
      standard: '20 interviews; a document with 3 parts: user profile, feature priority, acceptance criteria',
    },
    design: {
      task: 'Estimate the cycle, deliver the technical plan',
      input: 'Customer requirement document',
      output: 'Technical plan, estimate',
      standard: '1 technical plan passed by review, estimate within 10 %',
    },
    knowledge: {
      task: 'Collect common questions and answers',
      input: 'Requirement document, service records',
      output: 'Question base',
      standard: '200 answers, each checked by 1 person of the service',
    },
    develop: {
      task: 'Develop the system',
      input: 'Technical plan',
      output: 'System ready for test',
      standard: '100 % of the priority features of the requirement document',
    },
    cases: {
      task: 'Write test cases',
      input: 'Acceptance criteria of the requirement document',
      output: 'Test cases',
      standard: '100 cases, covering every criterion',
    },
    test: {
      task: 'Test and accept',
      input: 'System, test cases, question base',
      output: 'Acceptance report',
      standard: '80 % of 200 common questions answered automatically, 0 serious defects',
    },
    publicity: {
      task: 'Prepare the launch publicity',
      input: 'Customer requirement document',
      output: 'Articles, user guide',
      standard: '2 articles and 1 user guide',
    },
    rollout: {
      task: 'Roll out',
      input: 'Acceptance report, roll-out plan',
      output: 'Live system',
      standard: '1 going-live, 1 fall-back plan, 100 % of the service trained',
    },
    feedback: {
      task: 'Collect feedback of the first month',
      input: 'Live system',
      output: 'Feedback report',
      standard: '100 valid answers; 80 % answered automatically in the first month',
    },
  },
};
