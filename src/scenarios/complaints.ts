import { scenario } from './scenario';
import { hours, months } from './spans';

/**
 * Guide P's example 客户投诉处理 with the guide's own matrix. Its slip is kept on purpose: 接收客户投诉 has no A,
 * and the check must find exactly that. Today's times add up to the guide's 48 h; how they split is our example.
 */
export const complaints = scenario(() => ({
  kind: 'problem-solving',
  level: 'ordinary',
  matrixOf: 'nodes',
  departments: ['sales', 'aftersales', 'technology', 'legal'],
  goals: {
    hours: { baseline: 48, target: 24, by: months(3) },
    satisfaction: { baseline: 60, target: 80, by: months(3) },
  },
  scopeIn: ['flow', 'channels'],
  scopeOut: ['lawsuits'],
  outputs: ['manual', 'form', 'templates'],
  keyDates: { rules: 53, pilot: 56, rollout: 88 },
  stages: ['rules', 'pilot'],
  nodes: {
    receive: { department: 'sales', limit: hours(2), today: hours(4), letters: 'R C I I' },
    sort: { department: 'sales', limit: hours(4), today: hours(8), after: ['receive'], letters: 'R A C I' },
    cause: { department: 'aftersales', limit: hours(10), today: hours(20), after: ['sort'], letters: 'I R A I' },
    compensation: { department: 'aftersales', limit: hours(6), today: hours(12), after: ['cause'], letters: 'C R I A' },
    reply: { department: 'sales', limit: hours(2), today: hours(4), after: ['compensation'], letters: 'R A I I' },
  },
  tasks: {
    form: { department: 'sales', stage: 'rules', node: 'receive', days: [0, 11] },
    classes: { department: 'sales', stage: 'rules', node: 'sort', days: [14, 25], after: ['form'] },
    channel: { department: 'aftersales', stage: 'rules', node: 'cause', days: [14, 32], after: ['form'] },
    templates: {
      department: 'aftersales',
      stage: 'rules',
      node: 'compensation',
      days: [35, 46],
      after: ['classes', 'channel'],
    },
    reply: { department: 'sales', stage: 'rules', node: 'reply', days: [47, 53], after: ['templates'] },
    pilot: { department: 'sales', stage: 'pilot', node: 'reply', days: [56, 74], after: ['reply'] },
    adjust: { department: 'aftersales', stage: 'pilot', node: 'cause', days: [77, 88], after: ['pilot'] },
  },
}));
