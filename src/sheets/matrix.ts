import { id, letter, number, text } from './kinds';
import { sheet } from './sheet';

/** RACI 矩阵: a row for each task or node, a column for each department of the duty sheet. */
export const matrix = sheet({
  stage: 'assign',
  rows: 'leaders',
  columns: {
    id: id(),
    item: text({ width: 220, edit: 'script', required: true }),
    /** Where a row belongs: the rows are sorted as wholes, so that each letter stays with its item. */
    order: number({ width: 60, edit: 'script', hidden: true, far: true }),
  },
  rest: letter({ edit: 'lead' }),
  keys: ['id', 'item'],
  identity: 'id',
  order: 'order',
  spare: 20,
  frozenColumns: 2,
});
