import { choice, day, id, instant, number, text } from './kinds';
import { sheet } from './sheet';

/** 审核记录: one row each time a department hands a task in (待审核), with the cells in which the A passes it or sends it back. */
export const approvals = sheet({
  stage: 'monitor',
  rows: 'asked',
  columns: {
    id: id(),
    task: id({ width: 70 }),
    title: text({ width: 180, edit: 'script' }),
    department: text({ width: 90, edit: 'script' }),
    asked: text({ width: 110, edit: 'script' }),
    handedIn: day({ edit: 'script' }),
    issued: instant({ edit: 'script' }),
    replyBy: instant({ edit: 'script' }),
    state: choice('noticeState', { edit: 'script' }),
    /** How many times this task was handed in. */
    attempt: number({ edit: 'script' }),
    answered: instant({ edit: 'script' }),
    proof: choice('proof', { edit: 'script' }),
    /** Whether the department wrote 已完成 itself and was put to 待审核: the receipt may say something else by then. */
    claimed: choice('yesNo', { width: 80, edit: 'script' }),
    stamp: text({ width: 60, edit: 'script', hidden: true }),
    message: text({ width: 220, edit: 'script', wrap: true }),
    decision: choice('verdict', { width: 80, edit: 'asked' }),
    word: text({ width: 240, edit: 'asked', wrap: true }),
  },
  keys: ['id'],
  identity: 'id',
  stamp: 'stamp',
  spare: 0,
  full: 2000,
  frozenColumns: 3,
  hidden: true,
});
