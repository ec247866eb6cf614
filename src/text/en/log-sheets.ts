import { once } from '../../domain/once';
import type { SheetWords } from '../sheets';
import { columns } from './columns';

/** The sheets that the script writes and all may read: findings, notices, approvals, changes, mail log. */
export const logSheets = once<Pick<SheetWords, 'findings' | 'notices' | 'approvals' | 'changes' | 'mails'>>(() => ({
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
      asked: ['Asked to answer', 'Who is asked to answer this notice.', 'Chen Wei'],
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
      message: [
        'Response',
        'What the workbook says to the answer: received, or what is missing.',
        'please give the reason',
      ],
      answered: ['Answered at', 'When the workbook saw the whole answer.', '2024-07-26 15:00'],
      proof: [
        'Proof',
        'Whether the person asked typed it. Verified: Google says so, or that person chose «Confirm as myself». By right: Google does not say, but only those asked and the leaders can fill these cells. Unverified: nobody can tell.',
        'Verified',
      ],
      decision: [
        'Decision',
        'The lead’s: an accepted answer moves the due date, a returned one is asked for again.',
        'Accept',
      ],
      word: ['Reason for the decision', 'Why; when returned, what is missing.', 'please add the weekly plan'],
      snooze: ['Snoozed until', 'No reminder of this notice up to that day; the due date stays.', '2024-08-02'],
      snoozeWhy: ['Reason for snoozing', 'Kept in «Changes».', 'the contact is travelling'],
      attempt: ['Attempt', 'How many times the answer was asked for.', '1'],
      seen: ['Seen', 'By this the script knows an answer again; nothing to do here.', 'k3f9'],
      stamp: ['Notice mark', 'By this the script knows whose cells these are; nothing to do here.', 'W0001'],
      usedUp: [
        'Decision mark',
        'By this the script knows a decision it has carried out; nothing to do here.',
        'W0001 1',
      ],
    }),
  },
  approvals: {
    name: 'Approvals',
    columns: columns('approvals', {
      id: ['Approval no.', 'The number of this approval.', 'A0001'],
      task: ['Task handed in', 'The task that waits for approval.', 'T003'],
      title: ['Task name', 'Its name.', 'Design the material'],
      department: ['Handed in by', 'The department that handed it in.', 'Marketing'],
      asked: ['Approver', 'The A of the matrix; the lead where there is none.', 'Wang Fang'],
      handedIn: ['Handed in on', 'Once passed, this is the day it was finished.', '2024-07-12'],
      issued: ['Asked at', 'When the approver was asked.', '2024-07-12 10:00'],
      state: ['Approval state', 'How far this approval has come.', 'Awaiting an answer'],
      decision: ['Verdict', 'Pass, or send back.', 'Pass'],
      word: ['Remarks', 'Needed when it is sent back: what falls short of the standard.', 'the videos lack subtitles'],
      message: ['Approval response', 'What the workbook says: received, or what is missing.', 'please say why'],
      answered: ['Judged at', 'When the workbook saw the verdict.', '2024-07-13 11:00'],
      claimed: ['Claimed done', 'Yes where the department wrote Done itself instead of handing it in.', 'Yes'],
      stamp: ['Approval mark', 'By this the script knows whose cells these are; nothing to do here.', 'A0001'],
      proof: [
        'Approval proof',
        'Whether the approver typed it. Verified: Google says so, or that person chose «Confirm as myself». By right: Google does not say, but only those asked and the leaders can fill these cells. Unverified: nobody can tell.',
        'Verified',
      ],
    }),
  },
  changes: {
    name: 'Changes',
    columns: columns('changes', {
      task: ['Changed task', 'Which task.', 'T007'],
      title: ['Changed task name', 'Its name.', 'Stock the shops'],
      what: ['Change', 'Whether a due date moved, a reminder was snoozed, or a log began a new page.', 'Due date'],
      before: ['Before', 'The old day.', '2024-07-20'],
      after: ['After', 'The new day.', '2024-07-30'],
      why: ['Why', 'The reason.', 'two dealers signed a week late'],
      by: ['Agreed by', 'Who agreed.', 'Wang Fang'],
      at: ['Changed at', 'When it took effect.', '2024-07-26 16:00'],
      notice: ['Notice', 'Which notice led to it.', 'W0003'],
      key: ['Change mark', 'By this the same change is not written twice.', 'W0003.1.accept'],
      earlier: ['Earlier extensions', 'How many of this task stand on older pages; nothing to do here.', '2'],
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
      stamp: [
        'Mail mark',
        'By this the script knows whose cells these are; nothing to do here.',
        '….2024-07-01.wangfang@example.com',
      ],
    }),
  },
}));
