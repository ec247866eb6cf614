import { duration, id, reference, references, text } from './kinds';
import { sheet } from './sheet';

/** 流程节点: the smallest units of a process, each with its input, output and time limit. */
export const nodes = sheet({
  stage: 'plan',
  rows: 'leaders',
  columns: {
    id: id({ formerly: ['编号'] }),
    node: text({ width: 200, edit: 'lead', required: true }),
    department: reference('departments', { width: 110, edit: 'lead', required: true }),
    input: text({ width: 200, edit: 'lead', wrap: true }),
    output: text({ width: 200, edit: 'lead', wrap: true }),
    limit: duration({ edit: 'lead' }),
    today: duration({ edit: 'lead' }),
    pain: text({ width: 240, edit: 'lead', wrap: true }),
    after: references('nodes', { edit: 'lead' }),
  },
  keys: ['id', 'node'],
  identity: 'id',
  spare: 40,
  frozenColumns: 2,
});
