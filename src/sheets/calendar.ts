import { choice, day, text } from './kinds';
import { sheet } from './sheet';

/** 工作日历: days on which this collaboration works or rests against the calendar of its region. */
export const calendar = sheet({
  stage: 'settings',
  rows: 'leaders',
  columns: {
    day: day({ edit: 'lead', required: true }),
    kind: choice('dayKind', { edit: 'lead', required: true }),
    reason: text({ width: 300, edit: 'lead' }),
    /** Every working day around the collaboration, for the live colours; a list of its own beside the exceptions. */
    workdays: day({ edit: 'script' }),
  },
  keys: ['day', 'kind'],
  spare: 60,
});
