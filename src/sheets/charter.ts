import { choice, number, text, when } from './kinds';
import { sheet } from './sheet';

/** 启动说明: one row an item, so that goals, scope, outputs and key dates may each be as many as there are. */
export const charter = sheet({
  stage: 'initiate',
  rows: 'leaders',
  columns: {
    item: choice('charterItem', { width: 110, edit: 'lead', required: true }),
    content: text({ width: 420, edit: 'lead', required: true, wrap: true }),
    metric: text({ width: 150, edit: 'lead' }),
    unit: text({ width: 70, edit: 'lead' }),
    baseline: number({ edit: 'lead' }),
    target: number({ edit: 'lead' }),
    byWhen: when({ edit: 'lead' }),
    relevant: text({ width: 200, edit: 'lead', wrap: true }),
    achievable: text({ width: 200, edit: 'lead', wrap: true }),
  },
  keys: ['item', 'content'],
  spare: 40,
  frozenColumns: 1,
});
