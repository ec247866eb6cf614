import { choice, day, id, instant, number, text } from './kinds';
import { sheet } from './sheet';

/**
 * 预警记录: one row a notice (once for each task and due date), with the cells in which its department answers
 * (滞后原因说明及调整计划) and those in which the lead decides.
 */
export const notices = sheet({
  stage: 'monitor',
  rows: 'asked',
  columns: {
    id: id(),
    task: id({ width: 70 }),
    title: text({ width: 180, edit: 'script' }),
    department: text({ width: 90, edit: 'script' }),
    asked: text({ width: 110, edit: 'script' }),
    due: day({ edit: 'script' }),
    lag: number({ edit: 'script' }),
    issued: instant({ edit: 'script' }),
    replyBy: instant({ edit: 'script' }),
    state: choice('noticeState', { edit: 'script' }),
    /** How many times the answer was asked for: a returned one is asked for again. */
    attempt: number({ edit: 'script' }),
    answered: instant({ edit: 'script' }),
    decideBy: instant({ edit: 'script' }),
    proof: choice('proof', { edit: 'script' }),
    /** What the last judged answer was, so that it is not taken for a new one. */
    seen: text({ width: 60, edit: 'script', hidden: true }),
    stamp: text({ width: 60, edit: 'script', hidden: true }),
    message: text({ width: 220, edit: 'script', wrap: true }),
    reason: text({ width: 220, edit: 'asked', wrap: true }),
    plan: text({ width: 220, edit: 'asked', wrap: true }),
    proposed: day({ width: 110, edit: 'asked' }),
    decision: choice('decision', { width: 80, edit: 'lead' }),
    /** Written with the decision when a returned answer has used it up. */
    usedUp: text({ width: 60, edit: 'script', hidden: true }),
    word: text({ width: 180, edit: 'lead', wrap: true }),
    snooze: day({ edit: 'lead' }),
    snoozeWhy: text({ width: 160, edit: 'lead', wrap: true }),
  },
  keys: ['id'],
  identity: 'id',
  stamp: 'stamp',
  decided: { decision: 'usedUp' },
  spare: 0,
  full: 2000,
  frozenColumns: 3,
  hidden: true,
});
