import type { SheetWords } from '../sheets';
import { columns } from './columns';

/** The three sheets that the script writes and all may read: findings, notices, mail log. */
export const logSheets: Pick<SheetWords, 'findings' | 'notices' | 'mails'> = {
  findings: {
    name: 'Findings',
    columns: columns('findings', {
      severity: ['Severity', 'An error must be mended, a warning should be, a hint is for your judgement.', 'Error'],
      sheet: ['Sheet', 'The sheet in which it is.', 'RACI matrix'],
      cell: ['Cell', 'The cell: click to go there.', 'C5'],
      sentence: ['Problem', 'What is wrong.', '«Receive the complaint» has no A'],
      remedy: ['What to do', 'What would mend it. Check again, and the row is gone.', 'give one department the A'],
      checked: ['Checked at', 'When this check ran.', '2024-07-01 09:00'],
    }),
  },
  notices: {
    name: 'Notices',
    columns: columns('notices', {
      id: ['Notice no.', 'The number of the warning notice.', 'W001'],
      task: ['Task no.', 'The task that is late.', 'T007'],
      title: ['Task', 'Its name.', 'Stock the shops'],
      department: ['Responsible department', 'The department that received the notice and answers it.', 'Sales'],
      due: [
        'Due at the time',
        'The due date that had passed; one task is noticed once for each due date.',
        '2024-07-20',
      ],
      lag: ['Days late', 'How late it was at the time.', '3'],
      issued: ['Noticed at', 'When the notice was issued; the time to answer runs from here.', '2024-07-25 09:00'],
      replyBy: ['Answer by', 'The latest time for an answer; days off are skipped.', '2024-07-29 09:00'],
      state: ['State', 'How far this notice has come.', 'Awaiting an answer'],
      reason: ['Reason for the delay', 'Why it is late.', 'two dealers signed a week late'],
      plan: [
        'Adjusted plan',
        'How it will catch up: what, who, when.',
        '2 more people, the remaining 40 shops by 30 July',
      ],
      proposed: ['Proposed new due date', 'Only if the date has to move; it holds once the lead agrees.', '2024-07-30'],
    }),
  },
  mails: {
    name: 'Mail log',
    columns: columns('mails', {
      key: ['Mail key', 'Each mail has its own key, and no key is sent twice.', '….2024-07-01.wangfang@example.com'],
      to: ['To', 'Who receives it.', 'wangfang@example.com'],
      subject: ['Subject', 'The subject of the mail.', '2 tasks are late'],
      contains: ['Contains', 'What the mail is about.', 'warning W001'],
      queued: ['Queued', 'When it was decided to send it.', '2024-07-01 09:00'],
      sent: ['Sent at', 'When it was sent.', '2024-07-01 09:01'],
      state: [
        'Sending state',
        'Queued, Sent, In doubt or Dropped. In doubt: sending failed in such a way that nobody knows whether it arrived; the script does not send it again by itself.',
        'Sent',
      ],
      error: ['Error', 'What Google said when it was not sent.', 'invalid address'],
    }),
  },
};
