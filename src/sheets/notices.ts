import { choice, day, id, instant, number, text } from './kinds';
import { sheet } from './sheet';

/** 预警记录: one row a notice (once for each task and due date), with the cells in which its department answers. */
export const notices = sheet({
  stage: 'monitor',
  columns: {
    id: id(),
    task: id({ width: 70 }),
    title: text({ width: 200, edit: 'script' }),
    department: text({ width: 100, edit: 'script' }),
    due: day({ edit: 'script' }),
    lag: number({ edit: 'script' }),
    issued: instant({ edit: 'script' }),
    replyBy: instant({ edit: 'script' }),
    state: choice('noticeState', { edit: 'script' }),
    reason: text({ width: 240, edit: 'asked', wrap: true }),
    plan: text({ width: 240, edit: 'asked', wrap: true }),
    proposed: day({ edit: 'asked' }),
  },
  keys: ['id'],
  spare: 0,
  frozenColumns: 3,
  hidden: true,
});
