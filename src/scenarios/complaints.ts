import { scenario } from './scenario';

/**
 * Guide P's example 客户投诉处理 with the guide's own matrix. Its slip is kept on purpose: 接收客户投诉 has no A,
 * and the check must find exactly that. Today's times add up to the guide's 48 h; how they split is our example.
 */
export const complaints = scenario({
  kind: 'problem-solving',
  level: 'ordinary',
  matrixOf: 'nodes',
  departments: ['sales', 'aftersales', 'technology', 'legal'],
  goals: {
    hours: { baseline: 48, target: 24, by: { amount: 3, unit: 'months' } },
    satisfaction: { baseline: 60, target: 80, by: { amount: 3, unit: 'months' } },
  },
  scopeIn: ['flow', 'channels'],
  scopeOut: ['lawsuits'],
  outputs: ['manual', 'form', 'templates'],
  keyDates: { rules: 53, pilot: 56, rollout: 88 },
  stages: ['rules', 'pilot'],
  nodes: {
    receive: {
      department: 'sales',
      limit: { amount: 2, unit: 'hours' },
      today: { amount: 4, unit: 'hours' },
      letters: ['R', 'C', 'I', 'I'],
    },
    sort: {
      department: 'sales',
      limit: { amount: 4, unit: 'hours' },
      today: { amount: 8, unit: 'hours' },
      after: ['receive'],
      letters: ['R', 'A', 'C', 'I'],
    },
    cause: {
      department: 'aftersales',
      limit: { amount: 10, unit: 'hours' },
      today: { amount: 20, unit: 'hours' },
      after: ['sort'],
      letters: ['I', 'R', 'A', 'I'],
    },
    compensation: {
      department: 'aftersales',
      limit: { amount: 6, unit: 'hours' },
      today: { amount: 12, unit: 'hours' },
      after: ['cause'],
      letters: ['C', 'R', 'I', 'A'],
    },
    reply: {
      department: 'sales',
      limit: { amount: 2, unit: 'hours' },
      today: { amount: 4, unit: 'hours' },
      after: ['compensation'],
      letters: ['R', 'A', 'I', 'I'],
    },
  },
  tasks: {
    form: { department: 'sales', stage: 'rules', node: 'receive', start: 0, due: 11 },
    classes: { department: 'sales', stage: 'rules', node: 'sort', start: 14, due: 25, after: ['form'] },
    channel: { department: 'aftersales', stage: 'rules', node: 'cause', start: 14, due: 32, after: ['form'] },
    templates: {
      department: 'aftersales',
      stage: 'rules',
      node: 'compensation',
      start: 35,
      due: 46,
      after: ['classes', 'channel'],
    },
    reply: { department: 'sales', stage: 'rules', node: 'reply', start: 47, due: 53, after: ['templates'] },
    pilot: { department: 'sales', stage: 'pilot', node: 'reply', start: 56, due: 74, after: ['reply'] },
    adjust: { department: 'aftersales', stage: 'pilot', node: 'cause', start: 77, due: 88, after: ['pilot'] },
  },
});
