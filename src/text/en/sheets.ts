import type { SheetWords } from '../sheets';
import { logSheets } from './log-sheets';
import { planSheets } from './plan-sheets';

/** Names of tabs and columns, and the note on each header: what goes there, who fills it, an example. */
export const sheets: SheetWords = {
  start: {
    name: 'Start',
    columns: {
      topic: { header: 'Topic', note: 'What this row is about. Filled by the script; leave it. Example: Late tasks.' },
      state: {
        header: 'How it stands',
        note: 'How this matter stands and what to do next. Filled by the script; leave it. Example: 2 of 12 tasks are late.',
      },
    },
  },
  charter: {
    name: 'Charter',
    columns: {
      item: {
        header: 'Item',
        note: 'What kind of entry this row is: choose from the list. Filled by the lead. Goals, scope, outputs, dates and departments may take several rows, one entry a row. Example: SMART goal.',
      },
      content: {
        header: 'Content',
        note: 'The entry in one or two sentences. Filled by the lead. A goal names a number and a time limit, not a slogan. Example: shorten the average delivery cycle of joint projects by 20 % within 3 months.',
      },
      metric: {
        header: 'Metric',
        note: 'Only for rows «SMART goal»: what is measured. Filled by the lead. Example: average delivery cycle.',
      },
      unit: { header: 'Unit', note: 'The unit of the metric. Filled by the lead. Example: days, people, %.' },
      baseline: {
        header: 'Today',
        note: 'What the metric is today, as a number; leave it blank if nobody knows. Filled by the lead. Example: 30.',
      },
      target: {
        header: 'Target',
        note: 'What the metric should become, as a number. Filled by the lead. Example: 24.',
      },
      byWhen: {
        header: 'By when',
        note: 'The time limit of a goal or a key date: a date, or a length of time counted from the start day. Filled by the lead. Example: 2024-10-01, or 3 months.',
      },
      relevant: {
        header: 'Why it matters',
        note: 'Which aim of the company it serves. Filled by the lead. Example: slow delivery is the first reason why customers leave.',
      },
      achievable: {
        header: 'Why it can be done',
        note: 'What makes it possible: people, budget, an earlier case. Filled by the lead. Example: the pilot department gained 15 % last year.',
      },
    },
  },
  duties: {
    name: 'Duties',
    columns: {
      role: {
        header: 'Role',
        note: 'Choose from the list. There is one overall lead, and one contact for each department; the head signs for the department and may be its contact; a superior is optional. Somebody with several roles takes several rows. Filled by the lead. Example: Contact.',
      },
      department: {
        header: 'Department',
        note: 'The department of this person, written as in the charter. Filled by the lead. Example: Marketing.',
      },
      name: {
        header: 'Name',
        note: 'The name of this person, written the same way in every sheet. Filled by the lead. Example: Wang Fang.',
      },
      address: {
        header: 'Notification address',
        note: 'Reminders and notices go to this mail address, one address a cell. Filled by the lead. Example: wangfang@example.com.',
      },
      account: {
        header: 'Google account',
        note: 'The Google account with which this person opens the file: it decides who may edit which cells. Leave it blank if it is the same address. Filled by the lead. Example: wangfang@gmail.com.',
      },
      duty: {
        header: 'Duties',
        note: 'What this person answers for, in writing: everybody’s duty is nobody’s. Filled by the lead, confirmed by all members at the kick-off. Example: supplies the customer requirement document and supports the launch publicity.',
      },
      deputy: {
        header: 'Stand-in',
        note: 'Who acts while this person is away, by name; leave it blank if nobody. Filled by the lead. Example: Li Qiang.',
      },
    },
  },
  ...planSheets,
  settings: {
    name: 'Rules',
    columns: {
      rule: {
        header: 'Rule',
        note: 'The name of the rule. Filled by the script; leave it. Example: Time to answer a notice.',
      },
      value: {
        header: 'Value',
        note: 'What holds now: change only this column. A blank cell means the usual value. Filled by the lead. Example: 48.',
      },
      unit: { header: 'Unit', note: 'The unit of the value. Filled by the script; leave it. Example: hours.' },
      usual: {
        header: 'Usual value',
        note: 'What holds unless you decide otherwise. Filled by the script; leave it. Example: 48.',
      },
      meaning: {
        header: 'Meaning',
        note: 'What the rule governs. Filled by the script; leave it. Example: how soon a department answers a warning notice.',
      },
      source: {
        header: 'Source',
        note: 'Where the usual value comes from. Filled by the script; leave it. Guide P is 《跨部门协作流程梳理与执行工具》 (on processes), guide T is 《跨部门协作任务分工与合作指南》 (on tasks), «the field» is common RACI practice, «ours» is our own choice. Example: guide T, step 5.',
      },
    },
  },
  calendar: {
    name: 'Working calendar',
    columns: {
      day: {
        header: 'Day',
        note: 'Only days that differ from the calendar chosen in the rules, one a row. Filled by the lead. Example: 2024-07-12.',
      },
      kind: {
        header: 'Day off or working day',
        note: 'Whether people rest or work on that day: choose from the list. Filled by the lead. Example: Day off.',
      },
      reason: {
        header: 'Reason',
        note: 'Why it differs, for all to see; optional. Filled by the lead. Example: company anniversary.',
      },
      workdays: {
        header: 'Working days',
        note: 'All working days for more than a year: the colours in the task sheet look here. Filled by the script; leave it. Example: 2024-07-01.',
      },
    },
  },
  ...logSheets,
};
