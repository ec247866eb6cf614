import { choice, email, instant, text } from './kinds';
import { sheet } from './sheet';

/** 邮件记录: the ledger of all mail. What stands here as sent or in doubt is never sent again by itself. */
export const mails = sheet({
  stage: 'monitor',
  rows: 'leaders',
  columns: {
    key: text({ width: 260, edit: 'script' }),
    to: email({ edit: 'script' }),
    subject: text({ width: 320, edit: 'script' }),
    contains: text({ width: 220, edit: 'script' }),
    queued: instant({ edit: 'script' }),
    sent: instant({ edit: 'script' }),
    state: choice('mailState', { edit: 'script' }),
    error: text({ width: 260, edit: 'script' }),
    stamp: text({ width: 60, edit: 'script', hidden: true }),
  },
  keys: ['key'],
  identity: 'key',
  stamp: 'stamp',
  spare: 0,
  full: 2000,
  hidden: true,
});
