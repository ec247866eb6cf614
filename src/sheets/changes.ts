import { choice, day, id, instant, number, text } from './kinds';
import { sheet } from './sheet';

/** 变更记录: the history of due dates, snoozed reminders and older pages of logs; old, new, why, by whom and when. Never rewritten. */
export const changes = sheet({
  stage: 'monitor',
  rows: 'leaders',
  columns: {
    task: id({ width: 70 }),
    title: text({ width: 180, edit: 'script' }),
    what: choice('changeKind', { edit: 'script' }),
    before: day({ edit: 'script' }),
    after: day({ edit: 'script' }),
    why: text({ width: 320, edit: 'script', wrap: true }),
    by: text({ width: 110, edit: 'script' }),
    at: instant({ edit: 'script' }),
    notice: id({ width: 80 }),
    /** The name of what was done, so that carrying it out twice writes one line. */
    key: text({ width: 60, edit: 'script', hidden: true }),
    /** How many earlier extensions of the task stand on older pages alone. */
    earlier: number({ width: 60, edit: 'script', hidden: true }),
  },
  keys: ['task', 'key'],
  identity: 'key',
  spare: 0,
  full: 2000,
  frozenColumns: 1,
  hidden: true,
});
