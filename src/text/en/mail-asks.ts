import type { AskMailWords } from '../mail-asks';

/** What the mails say of answers, decisions and approvals. */
export const askMail: AskMailWords = {
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
};
