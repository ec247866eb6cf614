import { settingWords } from '../setting-words';

/** Every rule of the collaboration: its name, its unit, what it means, where its default comes from. */
export const settings = settingWords(() => ({
  language: [
    'Language',
    '',
    'The language of sheets, mails and messages. After a change run «Repair the sheets» once.',
    'ours',
  ],
  paused: [
    'Reminders paused',
    '',
    'Yes stops all automatic mail and every clock, for a long holiday say; No resumes.',
    'the field: one switch that pauses everything',
  ],
  matrixOf: [
    'Rows of the matrix',
    '',
    'Whether the RACI matrix has a row for each task or for each process node.',
    'guide T, step 3: sub-tasks; guide P, step 4: nodes',
  ],
  digestDay: [
    'Day of the weekly digest',
    '',
    'The day on which everybody gets the weekly digest; if it is a day off, the next working day.',
    'guide T, step 5: a check every week; Monday is ours',
  ],
  digestTime: [
    'Time of the weekly digest',
    'hh:mm',
    'The digest goes out after this time, in the time zone of the spreadsheet.',
    'ours: the start of the working day',
  ],
  mailTime: [
    'Time of daily mail',
    'hh:mm',
    'Warnings, reminders and escalations go out as one mail after this time on working days: one a person a day.',
    'ours: the start of the working day',
  ],
  lagUnit: [
    'How lateness is counted',
    '',
    'Whether days late are working days or calendar days.',
    'ours: a weekend is no delay',
  ],
  region: [
    'Region of the calendar',
    '',
    'Which days are off: mainland China (with statutory holidays and make-up working days), or plain Monday to Friday. Other exceptions stand in «Working calendar».',
    'ours',
  ],
  dueSoon: [
    'Due-soon window',
    'days',
    'A task due within so many days, today included, is due soon: its light is yellow.',
    'ours: as long as the time between two weekly checks',
  ],
  noticeAfter: [
    'Days late before a notice',
    'days',
    'A task this many days late gets a warning notice.',
    'ours: at once; the example of guide T, step 5, is 3 days late',
  ],
  replyHours: [
    'Time to answer a notice',
    'hours',
    'How soon a department hands in reason and adjusted plan. Days off are skipped: 48 hours is the same time two working days later.',
    'guide T, step 5: within 48 hours',
  ],
  escalationHours: [
    'Time to escalate',
    'hours',
    'How soon a risk, or what departments cannot settle, goes up; and how long after a missed answer the superior is told. By the clock, days off included.',
    'guide T, step 4, and guide P, step 5: within 24 hours',
  ],
  urgentHours: [
    'Time to answer what is urgent',
    'hours',
    'How soon the responsible person answers an urgent question in the group chat with a solution. By the clock.',
    'guide T, step 4: within 2 hours',
  ],
  approval: [
    'Done needs approval',
    '',
    'Yes: a department hands in as In review, and the task is Done once the A approves it. No: departments set Done themselves.',
    'guide T, step 4: the four states',
  ],
  meetingDay: [
    'Day of the weekly meeting',
    '',
    'The day of the progress meeting; before it each contact hands in the weekly progress.',
    'guide P, step 5: Friday 17:00',
  ],
  meetingTime: [
    'Time of the weekly meeting',
    'hh:mm',
    'When the progress meeting begins.',
    'guide P, step 5: Friday 17:00',
  ],
  meetingMinutes: [
    'Longest weekly meeting',
    'minutes',
    'How long the progress meeting may take.',
    'guide P, step 5: at most 30 minutes; guide T, step 4: 30–60',
  ],
  spendingLimit: [
    'Spending that needs approval',
    'yuan',
    'Spending above this needs the lead’s approval.',
    'guide P, step 5: above 5,000',
  ],
  mostResponsible: [
    'Most R on a row',
    'R',
    'With more R than this on one row, the check advises to split the work.',
    'the field: more than 3 means split',
  ],
  mostConsulted: [
    'Most C on a row',
    'C',
    'With more C than this on one row, the check warns that decisions get slow.',
    'the field: many C slow decisions; the number 3 is ours',
  ],
  mostInformed: [
    'Most I on a row',
    'I',
    'With more I than this on one row, the check gives a hint.',
    'the field: not too many I; the number 5 is ours',
  ],
  shareOfWork: [
    'Largest share of R or A',
    'share',
    'A department that is R or A in a larger share of the rows is overloaded: the check warns.',
    'the field: 60 %',
  ],
  shareOfAccount: [
    'Largest share of A',
    'share',
    'A department that is A in a larger share of the rows: the check advises to push accountability down.',
    'the field: push accountability down; 50 % is ours',
  ],
  shareFromRows: [
    'Fewest rows for the shares',
    'rows',
    'With fewer rows in the matrix the two shares are not checked.',
    'ours',
  ],
}));
