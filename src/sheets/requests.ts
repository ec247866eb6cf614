import { choice, day, id, instant, number, reference, text } from './kinds';
import { sheet } from './sheet';

/**
 * 资源需求清单 (guide T, stage 3): what each department needs, a row a need, typed by the department into its own rows; at their right the
 * cells in which the approver decides.
 */
export const requests = sheet({
  stage: 'assign',
  rows: 'byDepartment',
  columns: {
    id: id(),
    asked: text({ width: 110, edit: 'script' }),
    issued: instant({ edit: 'script' }),
    replyBy: instant({ edit: 'script' }),
    state: choice('noticeState', { edit: 'script' }),
    /** How many times it was put: one that was changed or sent back is put again. */
    attempt: number({ edit: 'script' }),
    answered: instant({ edit: 'script' }),
    proof: choice('proof', { edit: 'script' }),
    /** The sign of what was put, so that a change of it is seen. */
    seen: text({ width: 60, edit: 'script', hidden: true }),
    /** Where a row belongs when rows are brought together by department. */
    order: number({ width: 60, edit: 'script', hidden: true }),
    stamp: text({ width: 60, edit: 'script', hidden: true }),
    message: text({ width: 220, edit: 'script', wrap: true }),
    /** The lead's: a department's rows stand together, and its rights follow this cell. */
    department: reference('departments', { width: 100, edit: 'lead' }),
    /** What it is needed for; a department may need something for all of its tasks. */
    task: reference('tasks', { width: 80, edit: 'department' }),
    kind: choice('requestKind', { edit: 'department', required: true }),
    title: text({ width: 200, required: true }),
    quantity: number(),
    unit: text({ width: 70 }),
    /** In yuan. */
    amount: number({ width: 100 }),
    needed: day({ required: true }),
    reason: text({ width: 240, required: true, wrap: true }),
    decision: choice('decision', { width: 80, edit: 'asked' }),
    /** Written with the decision when a return, or a change of what was put, has used it up. */
    usedUp: text({ width: 60, edit: 'script', hidden: true }),
    word: text({ width: 200, edit: 'asked', wrap: true }),
  },
  keys: ['id', 'title'],
  identity: 'id',
  stamp: 'stamp',
  decided: { decision: 'usedUp' },
  order: 'order',
  quiet: ['department'],
  spare: 100,
  frozenColumns: 1,
});
