import { once } from '../../domain/once';
import type { DayParts, MailWords } from '../mail';
import { incidents } from './incidents';
import { askMail } from './mail-asks';
import { counted } from './plural';

const two = (value: number): string => String(value).padStart(2, '0');
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekday = (day: DayParts): string => names[day.weekday - 1] ?? '';
const iso = (day: DayParts): string => `${day.year}-${two(day.month)}-${two(day.day)}`;

/** What the mails say. */
export const mail = once<MailWords>(() => ({
  ...askMail(),
  incident: incidents(),
  frame: {
    subjectPrefix: (workbook) => `[${workbook}] `,
    byHand: 'Sent again: ',
    and: '; ',
    comma: ', ',
    colon: ': ',
    greeting: (name) => (name ? `Dear ${name},` : 'Good day,'),
    opening: (workbook, count) =>
      `${counted(count, 'thing')} in «${workbook}» ${count === 1 ? 'concerns' : 'concern'} you:`,
    onBehalf: (absent) => `For ${absent}: `,
    behalfNote: (absent) =>
      `${absent} is away and you act meanwhile: the following was meant for ${absent}, and what is asked you may answer in the workbook in their place.`,
    byHandNote: 'The lead sent this mail by hand.',
    more: (count) => `${counted(count, 'more row')}: see the workbook`,
    openWorkbook: 'Open the workbook',
    footer: {
      from: (workbook) => `Sent automatically by the collaboration workbook «${workbook}».`,
      why: (reasons) => `You receive it because ${reasons}.`,
      behalf: (absent) => `you stand in for ${absent}`,
      answerThere: 'Please answer in the workbook itself; a reply to this mail is not recorded.',
      zone: (zone) => `Days and times are in the spreadsheet’s time zone, ${zone}.`,
      switchOff: (lead) => `To stop these reminders, ask the lead, ${lead}.`,
      switchOffUnknownLead: 'To stop these reminders, ask the lead of this collaboration.',
    },
  },
  terms: {
    day: (day) => `${iso(day)} (${weekday(day)})`,
    moment: (moment) => `${iso(moment)} (${weekday(moment)}) ${moment.time}`,
    shortMoment: (moment) => `${moment.day} ${months[moment.month - 1] ?? ''} ${moment.time}`,
    late: (days, unit) => `${counted(days, unit === 'workdays' ? 'working day' : 'day')} late`,
    days: (days, unit) => counted(days, unit === 'workdays' ? 'working day' : 'day'),
    dueToday: () => 'due today',
    justDue: () => 'was due',
    dueIn: (days) => `due in ${counted(days, 'day')}`,
    due: 'Due',
    department: 'Department',
    owner: 'Owner',
    status: 'Status',
    standard: 'Delivery standard',
    openRow: 'Open the row',
  },
  warning: {
    title: {
      doer: 'Progress warning: your answer is needed',
      owner: 'Progress warning: your task is late',
      approver: 'Progress warning: late work awaits your approval',
    },
    intro: {
      doer: 'These tasks are late. Your department is asked for its reasons and its adjusted plan by the time given.',
      owner:
        'These tasks are yours and are late. Your department’s contact has been told too; please help with the reasons and the adjusted plan.',
      approver: 'These tasks were handed in for approval, are past their due date, and wait for you.',
    },
    brief: {
      doer: (count, by) => `${count} late, please answer by ${by}`,
      owner: (count) => `${counted(count, 'task')} of yours late`,
      approver: (count, by) => `${count} late and awaiting your approval, please decide by ${by}`,
    },
    why: {
      doer: 'you are the contact of a responsible department (R in the matrix)',
      owner: 'you own a task that is late',
      approver: 'you approve the work (A in the matrix)',
    },
    number: 'Notice',
    consult: 'Consult (C)',
    nobodyToConsult: 'nobody named in the matrix',
    asked: 'Please give',
    ask: {
      doer: 'Reasons for the delay and the adjusted plan: why, what you will change, proposed new due date',
      approver: 'Your decision: approved, or returned with a reason',
    },
    askedOfContact: 'The contact hands in the reasons for the delay and the adjusted plan',
    replyBy: 'Answer by',
    where: 'Where to answer',
    place: (sheet, number) => `sheet «${sheet}», no. ${number}`,
  },
  digest: {
    title: { overdue: 'Overdue', approval: 'Waiting for your approval', dueSoon: 'Due soon' },
    intro: {
      overdue: 'These tasks are past their due date. Please finish them and bring their status up to date.',
      approval: 'These tasks were handed in and wait for your approval.',
      dueSoon: 'These tasks fall due soon. If one cannot be delivered on time, please tell the lead early.',
    },
    brief: {
      overdue: (count) => `${count} overdue`,
      approval: (count) => `${count} awaiting your approval`,
      dueSoon: (count) => `${count} due soon`,
    },
    why: {
      overdue: 'you do some of this work (R)',
      approval: 'you approve the work (A in the matrix)',
      dueSoon: 'you do some of this work (R)',
    },
  },
  rollup: {
    title: 'Progress by department',
    headline: (late) => `${late} late this week`,
    changes: (fresh, better, worse) => `Since the last summary: ${fresh} newly late, ${better} better, ${worse} worse.`,
    brief: (late) => `${late} late this week`,
    briefProblems: (count) => `${counted(count, 'problem')} in the data`,
    why: 'you are the lead',
    columns: {
      department: 'Department',
      tasks: 'Tasks',
      done: 'Done',
      late: 'Late',
      dueSoon: 'Due soon',
      worst: 'Longest',
      asked: 'Asked for (yuan)',
      approved: 'Approved (yuan)',
    },
    parts: {
      money: 'Money asked for',
      departments: 'Departments',
      worst: 'Longest overdue',
      findings: 'Problems in the matrix and the data',
      unreadable: 'Rows that could not be read',
      deferred: 'Mails not sent yet',
      doubtful: 'Mails that may or may not have gone',
    },
    notes: {
      unreadable:
        'What these cells hold was not understood, so their rows are in no reminder and no figure. Once mended they count from the next check on.',
      deferred:
        'Today’s mail quota or the time was used up. These mails are queued and go by themselves at a later full hour; nothing is to be done.',
      doubtful:
        'Sending these failed in a way that leaves open whether they arrived, so they are not sent again by themselves. Ask the recipient first; if nothing came, use Collaboration → Status → Send again.',
      noFindings: 'No problems found.',
    },
    remedy: 'To mend it',
    mailTo: 'To',
  },
}));
