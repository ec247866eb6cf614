import { choice, day, id, number, percent, reference, references, text } from './kinds';
import { sheet } from './sheet';

/** 任务分工与交付标准表. The script's own columns stand side by side, so that one call writes them all. */
export const tasks = sheet({
  stage: 'plan',
  rows: 'byDepartment',
  columns: {
    id: id(),
    stage: text({ width: 90 }),
    task: text({ width: 200, required: true }),
    node: reference('nodes', { width: 80 }),
    /** The lead's: a department's rows stand together, and its rights follow this cell. */
    department: reference('departments', { edit: 'lead', required: true }),
    owner: reference('people', { width: 90 }),
    input: text({ width: 180, wrap: true }),
    output: text({ width: 180, wrap: true }),
    standard: text({ width: 240, required: true, wrap: true }),
    start: day(),
    baseline: day({ edit: 'lead' }),
    status: choice('status', { required: true }),
    /** Whose row it is and what was decided, beside the two cells of people that decisions change. */
    stamp: text({ width: 60, edit: 'script', hidden: true }),
    due: day({ edit: 'lead', required: true }),
    progress: percent(),
    after: references('tasks'),
    finished: day({ edit: 'script' }),
    lag: number({ width: 80, edit: 'script' }),
    light: choice('light', { width: 60, edit: 'script' }),
    /** The lag when the lead was last told: the roll-up says what is new, better, worse since. */
    lagBefore: number({ width: 80, edit: 'script' }),
    note: text({ width: 240, wrap: true }),
    /** Where a row belongs when rows are brought together by department. */
    order: number({ width: 60, edit: 'script', hidden: true }),
  },
  keys: ['id', 'task'],
  identity: 'id',
  decided: { status: 'stamp', due: 'stamp' },
  recorded: ['finished', 'lagBefore'],
  order: 'order',
  quiet: ['department'],
  spare: 200,
  frozenColumns: 3,
});
