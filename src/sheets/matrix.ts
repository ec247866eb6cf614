import { id, letter, text } from './kinds';
import { sheet } from './sheet';

/** RACI 矩阵: a row for each task or node, a column for each department of the duty sheet. */
export const matrix = sheet({
  stage: 'assign',
  columns: {
    id: id(),
    item: text({ width: 220, edit: 'script', required: true }),
  },
  rest: letter({ edit: 'lead' }),
  keys: ['id', 'item'],
  spare: 20,
  frozenColumns: 2,
});
