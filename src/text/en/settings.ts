import type { SettingsWords } from '../sheets';

/** Every rule of the collaboration: its name, its unit, what it means, where its default comes from. */
export const settings: SettingsWords = {
  language: {
    rule: 'Language',
    unit: '',
    meaning: 'The language of sheets, mails and messages. After a change run «Repair the sheets» once.',
    source: 'ours',
  },
  paused: {
    rule: 'Reminders paused',
    unit: '',
    meaning: 'Yes stops all automatic mail and every clock, for a long holiday say; No resumes.',
    source: 'the field: one switch that pauses everything',
  },
  matrixOf: {
    rule: 'Rows of the matrix',
    unit: '',
    meaning: 'Whether the RACI matrix has a row for each task or for each process node.',
    source: 'guide T, step 3: sub-tasks; guide P, step 4: nodes',
  },
  digestDay: {
    rule: 'Day of the weekly digest',
    unit: '',
    meaning: 'The day on which everybody gets the weekly digest; if it is a day off, the next working day.',
    source: 'guide T, step 5: a check every week; Monday is ours',
  },
  digestTime: {
    rule: 'Time of the weekly digest',
    unit: 'hh:mm',
    meaning: 'The digest goes out after this time, in the time zone of the spreadsheet.',
    source: 'ours: the start of the working day',
  },
  mailTime: {
    rule: 'Time of daily mail',
    unit: 'hh:mm',
    meaning:
      'Warnings, reminders and escalations go out as one mail after this time on working days: one a person a day.',
    source: 'ours: the start of the working day',
  },
  lagUnit: {
    rule: 'How lateness is counted',
    unit: '',
    meaning: 'Whether days late are working days or calendar days.',
    source: 'ours: a weekend is no delay',
  },
  region: {
    rule: 'Region of the calendar',
    unit: '',
    meaning:
      'Which days are off: mainland China (with statutory holidays and make-up working days), or plain Monday to Friday. Other exceptions stand in «Working calendar».',
    source: 'ours',
  },
  dueSoon: {
    rule: 'Due-soon window',
    unit: 'days',
    meaning: 'A task due within so many days, today included, is due soon: its light is yellow.',
    source: 'ours: as long as the time between two weekly checks',
  },
  noticeAfter: {
    rule: 'Days late before a notice',
    unit: 'days',
    meaning: 'A task this many days late gets a warning notice.',
    source: 'ours: at once; the example of guide T, step 5, is 3 days late',
  },
  replyHours: {
    rule: 'Time to answer a notice',
    unit: 'hours',
    meaning:
      'How soon a department hands in reason and adjusted plan. Days off are skipped: 48 hours is the same time two working days later.',
    source: 'guide T, step 5: within 48 hours',
  },
  escalationHours: {
    rule: 'Time to escalate',
    unit: 'hours',
    meaning:
      'How soon a risk, or what departments cannot settle, goes up; and how long after a missed answer the superior is told. By the clock, days off included.',
    source: 'guide T, step 4, and guide P, step 5: within 24 hours',
  },
  urgentHours: {
    rule: 'Time to answer what is urgent',
    unit: 'hours',
    meaning:
      'How soon the responsible person answers an urgent question in the group chat with a solution. By the clock.',
    source: 'guide T, step 4: within 2 hours',
  },
  approval: {
    rule: 'Done needs approval',
    unit: '',
    meaning:
      'Yes: a department hands in as In review, and the task is Done once the A approves it. No: departments set Done themselves.',
    source: 'guide T, step 4: the four states',
  },
  meetingDay: {
    rule: 'Day of the weekly meeting',
    unit: '',
    meaning: 'The day of the progress meeting; before it each contact hands in the weekly progress.',
    source: 'guide P, step 5: Friday 17:00',
  },
  meetingTime: {
    rule: 'Time of the weekly meeting',
    unit: 'hh:mm',
    meaning: 'When the progress meeting begins.',
    source: 'guide P, step 5: Friday 17:00',
  },
  meetingMinutes: {
    rule: 'Longest weekly meeting',
    unit: 'minutes',
    meaning: 'How long the progress meeting may take.',
    source: 'guide P, step 5: at most 30 minutes; guide T, step 4: 30–60',
  },
  spendingLimit: {
    rule: 'Spending that needs approval',
    unit: 'yuan',
    meaning: 'Spending above this needs the lead’s approval.',
    source: 'guide P, step 5: above 5,000',
  },
  mostResponsible: {
    rule: 'Most R on a row',
    unit: 'R',
    meaning: 'With more R than this on one row, the check advises to split the work.',
    source: 'the field: more than 3 means split',
  },
  mostConsulted: {
    rule: 'Most C on a row',
    unit: 'C',
    meaning: 'With more C than this on one row, the check warns that decisions get slow.',
    source: 'the field: many C slow decisions; the number 3 is ours',
  },
  mostInformed: {
    rule: 'Most I on a row',
    unit: 'I',
    meaning: 'With more I than this on one row, the check gives a hint.',
    source: 'the field: not too many I; the number 5 is ours',
  },
  shareOfWork: {
    rule: 'Largest share of R or A',
    unit: 'share',
    meaning: 'A department that is R or A in a larger share of the rows is overloaded: the check warns.',
    source: 'the field: 60 %',
  },
  shareOfAccount: {
    rule: 'Largest share of A',
    unit: 'share',
    meaning: 'A department that is A in a larger share of the rows: the check advises to push accountability down.',
    source: 'the field: push accountability down; 50 % is ours',
  },
  shareFromRows: {
    rule: 'Fewest rows for the shares',
    unit: 'rows',
    meaning: 'With fewer rows in the matrix the two shares are not checked.',
    source: 'ours',
  },
};
