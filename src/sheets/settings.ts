import { any, choice, text } from './kinds';
import { sheet } from './sheet';

/** 协作规则: every number of the method, with its default and where it comes from. */
export const settings = sheet({
  stage: 'settings',
  rows: 'leaders',
  columns: {
    rule: choice('setting', { width: 200, edit: 'script' }),
    value: any({ width: 140, edit: 'lead' }),
    unit: text({ width: 90, edit: 'script' }),
    usual: text({ width: 110, edit: 'script' }),
    meaning: text({ width: 380, edit: 'script', wrap: true }),
    source: text({ width: 180, edit: 'script' }),
  },
  keys: ['rule'],
  identity: 'rule',
  spare: 0,
  frozenColumns: 1,
});
