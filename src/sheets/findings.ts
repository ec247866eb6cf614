import { choice, instant, link, text } from './kinds';
import { sheet } from './sheet';

/** 校验结果: what the last check found, the gravest first. */
export const findings = sheet({
  stage: 'monitor',
  rows: 'leaders',
  columns: {
    severity: choice('severity', { edit: 'script' }),
    sheet: text({ width: 110, edit: 'script' }),
    cell: link({ width: 80 }),
    sentence: text({ width: 420, edit: 'script', wrap: true }),
    remedy: text({ width: 420, edit: 'script', wrap: true }),
    checked: instant({ edit: 'script' }),
  },
  keys: ['sentence'],
  spare: 0,
  hidden: true,
});
