import { once } from '../../domain/once';
import { kindsIn } from '../kinds';
import type { AskMailWords } from '../mail-asks';

const kinds = kindsIn.en.mail;

/** What the mails say of answers, decisions and approvals. */
export const askMail = once<AskMailWords>(() => ({
  asks: {
    brief: (title, count, by) => `${title} (${count}${by && `, by ${by}`})`,
    why: 'an answer or an approval concerns you',
    record: 'Recorded in',
    extended: 'Extended before',
    times: (count) => `${count}×`,
    direct: 'Delays directly',
    indirect: 'Indirectly',
    noSuccessors: 'no later task',
    inAll: (count) => ` … ${count} in all`,
  },
  reminder: {
    asked: [
      'Half of the time to answer is over',
      'Please give the reasons and the adjusted plan (or your verdict, where work is «In review») in time; silence goes up to the lead.',
    ],
    decider: [
      'An answer waits: half of the time is over',
      'The department has answered. Please choose «Accept» or «Return» under «Decision»; silence goes up to the superior.',
    ],
    approval: [
      'Half of the time to approve is over',
      'Please compare with the delivery standard and give your verdict; silence goes up to the lead.',
    ],
    ...kinds.reminder,
  },
  escalation: {
    top: [
      'Still no answer: please step in',
      'These tasks are late, and nobody answered even after the lead was told. Please press for an answer.',
    ],
    extensions: [
      'Extended repeatedly: please step in',
      'The due dates of these tasks keep moving. Please judge whether the plan holds, and see to the support it needs.',
    ],
    lead: [
      'No answer in time',
      'These tasks are late and unanswered. The lead and the approver (A) are told. Please press for an answer or settle it; silence goes on to the superior.',
    ],
    standing: ['Still unanswered', 'These warnings went up; they are listed daily until answered.'],
    'decider.lead': [
      'No decision on an answer in time',
      'These answers were given and not decided on. Please press for a decision.',
    ],
    'decider.top': [
      'Still no decision on an answer: please step in',
      'The department answered in time, and nobody has decided on it since. Please press for a decision.',
    ],
    'decider.standing': ['Answers still wait for you', 'These answers are listed daily until you decide on them.'],
    'approval.lead': [
      'No verdict in time',
      'These tasks were handed in, and the approver (A) gave no verdict in time. Please press for one; silence goes on to the superior.',
    ],
    'approval.top': [
      'Still no verdict: please step in',
      'These tasks wait for approval, and there is no verdict even after the lead was told. Please press for one.',
    ],
    'approval.standing': ['Still no verdict', 'These approvals went up; they are listed daily until judged.'],
    ...kinds.escalation,
  },
  reply: {
    asked: [
      'A delay was explained: please decide',
      'The department gave its reasons and adjusted plan. Please choose «Accept» or «Return» under «Decision»; a return needs a reason. Accepted, the proposed due date holds and the notice is closed; returned, it must be answered again.',
    ],
  },
  decision: {
    return: [
      'Your answer was returned: please answer again',
      'Please revise the reasons and the plan as asked; silence goes up to the lead.',
    ],
    accept: ['Your answer was accepted', 'The notice is closed. Please go on by the adjusted plan.'],
  },
  unclear: {
    asked: [
      'Please complete what you filled in',
      'This cannot be recorded yet; the response says why. All of it is kept. The time runs on.',
    ],
  },
  approval: {
    asked: [
      'Handed in: please approve',
      'Please compare with the delivery standard and choose «Pass» or «Return» under «Verdict»; a return needs a reason. Passed, the task is «Done» as of the day it was handed in; returned, it is «In progress» again.',
    ],
  },
  verdict: {
    sendBack: ['Returned: please revise', 'These tasks are «In progress» again. Please revise, then set «In review».'],
    pass: ['Approved', 'These tasks are «Done».'],
  },
  ask: kinds.ask,
  answer: kinds.answer,
}));
