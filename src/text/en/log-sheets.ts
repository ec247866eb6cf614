import type { SheetWords } from '../sheets';

/** The three sheets that the script writes and all may read: findings, notices, mail log. */
export const logSheets: Pick<SheetWords, 'findings' | 'notices' | 'mails'> = {
  findings: {
    name: 'Findings',
    columns: {
      severity: {
        header: 'Severity',
        note: 'An error must be mended, a warning should be, a hint is for your judgement. Filled by the script. Example: Error.',
      },
      sheet: { header: 'Sheet', note: 'The sheet in which it is. Filled by the script. Example: RACI matrix.' },
      cell: { header: 'Cell', note: 'The cell: click to go there. Filled by the script. Example: C5.' },
      sentence: {
        header: 'Problem',
        note: 'What is wrong. Filled by the script. Example: «Receive the complaint» has no A.',
      },
      remedy: {
        header: 'What to do',
        note: 'What would mend it. Check again, and the row is gone. Filled by the script. Example: give one department the A.',
      },
      checked: {
        header: 'Checked at',
        note: 'When this check ran. Filled by the script. Example: 2024-07-01 09:00.',
      },
    },
  },
  notices: {
    name: 'Notices',
    columns: {
      id: { header: 'Notice no.', note: 'The number of the warning notice, given by the script. Example: W001.' },
      task: { header: 'Task no.', note: 'The task that is late. Filled by the script. Example: T007.' },
      title: { header: 'Task', note: 'Its name. Filled by the script. Example: Stock the shops.' },
      department: {
        header: 'Responsible department',
        note: 'The department that received the notice and answers it. Filled by the script. Example: Sales.',
      },
      due: {
        header: 'Due at the time',
        note: 'The due date that had passed; one task is noticed once for each due date. Filled by the script. Example: 2024-07-20.',
      },
      lag: { header: 'Days late', note: 'How late it was at the time. Filled by the script. Example: 3.' },
      issued: {
        header: 'Noticed at',
        note: 'When the notice was issued; the time to answer runs from here. Filled by the script. Example: 2024-07-25 09:00.',
      },
      replyBy: {
        header: 'Answer by',
        note: 'The latest time for an answer; days off are skipped. Filled by the script. Example: 2024-07-29 09:00.',
      },
      state: {
        header: 'State',
        note: 'How far this notice has come. Filled by the script. Example: Awaiting an answer.',
      },
      reason: {
        header: 'Reason for the delay',
        note: 'Why it is late. Filled by the department that was noticed. Example: two dealers signed a week late.',
      },
      plan: {
        header: 'Adjusted plan',
        note: 'How it will catch up: what, who, when. Filled by the department that was noticed. Example: 2 more people, the remaining 40 shops by 30 July.',
      },
      proposed: {
        header: 'Proposed new due date',
        note: 'Only if the date has to move; it holds once the lead agrees. Filled by the department that was noticed. Example: 2024-07-30.',
      },
    },
  },
  mails: {
    name: 'Mail log',
    columns: {
      key: {
        header: 'Mail key',
        note: 'Each mail has its own key, and no key is sent twice. Filled by the script; do not change it. Example: ….2024-07-01.wangfang@example.com.',
      },
      to: { header: 'To', note: 'Who receives it. Filled by the script. Example: wangfang@example.com.' },
      subject: { header: 'Subject', note: 'The subject of the mail. Filled by the script. Example: 2 tasks are late.' },
      contains: { header: 'Contains', note: 'What the mail is about. Filled by the script. Example: warning W001.' },
      queued: {
        header: 'Queued',
        note: 'When it was decided to send it. Filled by the script. Example: 2024-07-01 09:00.',
      },
      sent: { header: 'Sent at', note: 'When it was sent. Filled by the script. Example: 2024-07-01 09:01.' },
      state: {
        header: 'Sending state',
        note: 'Queued, Sent, In doubt or Dropped. In doubt: sending failed in such a way that nobody knows whether it arrived; the script does not send it again by itself. Filled by the script. Example: Sent.',
      },
      error: {
        header: 'Error',
        note: 'What Google said when it was not sent. Filled by the script. Example: invalid address.',
      },
    },
  },
};
