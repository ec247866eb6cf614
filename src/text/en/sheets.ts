import { once } from '../../domain/once';
import { kindsIn } from '../kinds';
import type { SheetWords } from '../sheets';
import { columns } from './columns';
import { logSheets } from './log-sheets';
import { planSheets } from './plan-sheets';

/** Names of tabs and columns, and the note on each header: what goes there, who fills it, an example. */
export const sheets = once<SheetWords>(() => ({
  start: {
    name: 'Start',
    columns: columns('start', {
      topic: ['Topic', 'What this row is about.', 'Late tasks'],
      state: ['How it stands', 'How this matter stands and what to do next.', '2 of 12 tasks are late'],
    }),
  },
  charter: {
    name: 'Charter',
    columns: columns('charter', {
      item: [
        'Item',
        'What kind of entry this row is: choose from the list. Goals, scope, outputs, dates and departments may take several rows, one entry a row.',
        'SMART goal',
      ],
      content: [
        'Content',
        'The entry in one or two sentences. A goal names a number and a time limit, not a slogan.',
        'shorten the average delivery cycle of joint projects by 20 % within 3 months',
      ],
      metric: ['Metric', 'Only for rows «SMART goal»: what is measured.', 'average delivery cycle'],
      unit: ['Unit', 'The unit of the metric.', 'days, people, %'],
      baseline: ['Today', 'What the metric is today, as a number; leave it blank if nobody knows.', '30'],
      target: ['Target', 'What the metric should become, as a number.', '24'],
      byWhen: [
        'By when',
        'The time limit of a goal or a key date: a date, or a length of time counted from the start day.',
        '2024-10-01, or 3 months',
      ],
      relevant: [
        'Why it matters',
        'Which aim of the company it serves.',
        'slow delivery is the first reason why customers leave',
      ],
      achievable: [
        'Why it can be done',
        'What makes it possible: people, budget, an earlier case.',
        'the pilot department gained 15 % last year',
      ],
    }),
  },
  duties: {
    name: 'Duties',
    columns: columns('duties', {
      role: [
        'Role',
        'Choose from the list. There is one overall lead, and one contact for each department; the head signs for the department and may be its contact; a superior is optional. Somebody with several roles takes several rows.',
        'Contact',
      ],
      department: ['Department', 'The department of this person, written as in the charter.', 'Marketing'],
      name: ['Name', 'The name of this person, written the same way in every sheet.', 'Wang Fang'],
      address: [
        'Notification address',
        'Reminders and notices go to this mail address, one address a cell.',
        'wangfang@example.com',
      ],
      account: [
        'Google account',
        'The Google account with which this person opens the file: it decides who may edit which cells. Leave it blank if it is the same address.',
        'wangfang@gmail.com',
      ],
      duty: [
        'Duties',
        'What this person answers for, in writing: everybody’s duty is nobody’s. Confirmed by all members at the kick-off.',
        'supplies the customer requirement document and supports the launch publicity',
      ],
      deputy: [
        'Stand-in',
        'Who acts while this person is away, by a name of this sheet; leave it blank if nobody. In these days mails go to the stand-in, who may also answer and judge.',
        'Li Qiang',
      ],
      awayFrom: ['Away from', 'The first day of an absence; leave it blank if there is none.', '2024-07-08'],
      awayTo: [
        'Away to',
        'The last day of the absence, included; leave it blank while nobody knows, and empty «Away from» on return.',
        '2024-07-12',
      ],
    }),
  },
  ...planSheets(),
  ...kindsIn.en.sheets,
  settings: {
    name: 'Rules',
    columns: columns('settings', {
      rule: ['Rule', 'The name of the rule.', 'Time to answer a notice'],
      value: ['Value', 'What holds now: change only this column. A blank cell means the usual value.', '48'],
      unit: ['Unit', 'The unit of the value.', 'hours'],
      usual: ['Usual value', 'What holds unless you decide otherwise.', '48'],
      meaning: ['Meaning', 'What the rule governs.', 'how soon a department answers a warning notice'],
      source: [
        'Source',
        'Where the usual value comes from. Guide P is 《跨部门协作流程梳理与执行工具》 (on processes), guide T is 《跨部门协作任务分工与合作指南》 (on tasks), «the field» is common RACI practice, «ours» is our own choice.',
        'guide T, step 5',
      ],
    }),
  },
  calendar: {
    name: 'Working calendar',
    columns: columns('calendar', {
      day: ['Day', 'Only days that differ from the calendar chosen in the rules, one a row.', '2024-07-12'],
      kind: ['Day off or working day', 'Whether people rest or work on that day: choose from the list.', 'Day off'],
      reason: ['Reason', 'Why it differs, for all to see; optional.', 'company anniversary'],
      workdays: [
        'Working days',
        'All working days for more than a year: the colours in the task sheet look here.',
        '2024-07-01',
      ],
    }),
  },
  ...logSheets(),
}));
