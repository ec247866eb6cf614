import type { RequestWords } from '../../asks/kinds/request/words';
import { type PlainParts, plainMail } from '../kind-words';
import type { ChoiceWords, SheetWords } from '../sheets';
import { columns } from './columns';

/** The sheet of what departments need. */
const sheets: Pick<SheetWords, 'requests'> = {
  requests: {
    name: 'Resources',
    columns: columns('requests', {
      id: ['Need', 'The number of this need; it stays when rows are sorted or inserted.', 'Z0001'],
      asked: [
        'Approver',
        'Above the spending limit of the collaboration rules the lead approves, otherwise the head of the department.',
        'Wang Fang',
      ],
      issued: ['Put at', 'When the script asked for approval.', '2024-07-12 10:00'],
      replyBy: ['Approve by', 'The latest time for approval, days off not counted.', '2024-07-16 10:00'],
      state: ['Approval', 'How far this need has come; blank while something is missing.', 'Awaiting an answer'],
      attempt: ['Put how often', 'How often approval was asked for; what is changed is put again.', '1'],
      answered: ['Approved at', 'When the script saw the decision.', '2024-07-15 09:00'],
      proof: [
        'Decided by whom',
        'Whether the approver decided in person. «Verified»: Google says so, or the person clicked «Confirm as mine»; «By right»: Google does not say, but only the approver and the leaders can fill these cells; «Unverified»: nobody knows.',
        'Verified',
      ],
      seen: ['Need seen', 'By this the script knows whether a need was changed.', 'k3f9'],
      order: ['Order of needs', 'By this the script sorts rows.', '12'],
      stamp: ['Need mark', 'By this the script knows whose cells these are.', 'Z0001'],
      message: [
        'Response to the need',
        'What the script says: what is missing, who was asked, what came of it.',
        'Put to Wang Fang',
      ],
      department: [
        'Needed by',
        'Which department needs it. A department’s rows stand together, with blank ones at their end.',
        'Sales',
      ],
      task: ['For task', 'The number of the task it is for; blank where it is for several.', 'T003'],
      kind: ['Kind', 'Choose people, budget, tool, right or other.', 'People'],
      title: ['What', 'What is needed, so that others can provide it.', 'Promoters with retail experience'],
      quantity: ['Quantity', 'How many, a number; not for a budget.', '10'],
      unit: ['Unit', 'The unit of the quantity.', 'persons'],
      amount: ['Amount (yuan)', 'What it costs, a number; a budget must have it.', '50000'],
      needed: ['Needed from', 'The day from which on it is needed.', '2024-07-22'],
      reason: ['Needed for', 'What it is for, and what happens without it.', '200 shops are stocked in one week'],
      decision: ['Approver’s decision', 'The approver chooses «Accept» or «Return».', 'Accept'],
      usedUp: [
        'Decision mark of the need',
        'By this the script knows a decision that was carried out.',
        'Z0001 Z0001.1.return',
      ],
      word: ['Approver’s reason', 'Whoever returns it says why.', 'Please use what is left of last quarter'],
    }),
  },
};

const choices: Pick<ChoiceWords, 'requestKind'> = {
  requestKind: { people: 'People', budget: 'Budget', tool: 'Tool', right: 'Access right', other: 'Other' },
};

const header = (column: keyof typeof sheets.requests.columns): string => `«${sheets.requests.columns[column].header}»`;

const receipts: RequestWords = {
  lacks: (lacking) =>
    `Still missing: ${lacking.map(header).join(', ')}. Approval is asked for once it is filled in; what you typed is kept.`,
  unread: (column, typed) => `“${typed}” in ${header(column)} was not understood; approval is asked for once it is.`,
  put: (who, again) =>
    again ? `It was changed and put to ${who} again: please decide on what stands there now.` : `Put to ${who}.`,
  accepted: () => 'Accepted.',
  returned: (word) => `Returned: ${word} Once you change it, it is put again.`,
};

/** What mails say of needs. */
const mail: PlainParts = {
  reminder: [
    'Half of the time to approve a need is over',
    'Please choose «Accept» or «Return» in its row; silence goes up to the lead.',
  ],
  lead: [
    'A need was not approved in time',
    'Nobody decided on these needs in time. Please press for it; silence goes on to the superior.',
  ],
  top: [
    'Still no decision on a need: please step in',
    'There is no decision on these needs even after the lead was told. Please see to it that the tasks do not suffer.',
  ],
  standing: ['Needs still wait for a decision', 'These needs went up; they are listed daily until decided on.'],
  ask: ['A need awaits your approval', 'Please choose «Accept» or «Return» in its row; a return needs a reason.'],
  accept: ['A need was accepted', 'These needs were accepted.'],
  return: [
    'A need was returned: please change it',
    'Please change the row as asked: it is put again then. If you no longer need it, empty the row.',
  ],
};

/** All that is said of needs. */
export const request = { sheets, choices, receipts: { request: receipts }, mail: plainMail('request', mail) };
