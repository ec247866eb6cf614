import { text } from './kinds';
import { sheet } from './sheet';

/** 开始: what this workbook is and what to click first; once a collaboration exists, its state at a glance. */
export const start = sheet({
  stage: 'start',
  rows: 'leaders',
  columns: {
    topic: text({ width: 200, edit: 'script' }),
    state: text({ width: 620, edit: 'script', wrap: true }),
  },
  keys: ['topic'],
  spare: 0,
});
