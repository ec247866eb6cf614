import { choice, day, email, text } from './kinds';
import { sheet } from './sheet';

/** 协作小组职责表: who is who. One person may stand in several rows. */
export const duties = sheet({
  stage: 'initiate',
  rows: 'leaders',
  columns: {
    role: choice('role', { width: 90, edit: 'lead', required: true }),
    /** Here departments are named first. */
    department: text({ width: 110, edit: 'lead' }),
    name: text({ width: 110, edit: 'lead', required: true }),
    address: email({ edit: 'lead', required: true }),
    account: email({ edit: 'lead' }),
    duty: text({ width: 380, edit: 'lead', wrap: true }),
    deputy: text({ width: 110, edit: 'lead' }),
    awayFrom: day({ edit: 'lead' }),
    awayTo: day({ edit: 'lead' }),
  },
  keys: ['role', 'department', 'name', 'address'],
  spare: 40,
  frozenColumns: 2,
});
