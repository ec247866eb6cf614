/**
 * Every closed set of words that a cell may hold, by key. The words themselves stand in the catalogues;
 * the sets are those of the two guides (roles, states, levels, letters) and of the script's own logs.
 */
export const choices = {
  level: ['strategic', 'ordinary'],
  scenario: [
    'launch',
    'key-account',
    'yearly-goals',
    'process-change',
    'major-project',
    'resources',
    'problem-solving',
    'special-task',
  ],
  role: ['lead', 'deputy', 'contact', 'head', 'member', 'superior'],
  status: ['open', 'doing', 'review', 'done'],
  light: ['red', 'yellow', 'green', 'grey'],
  charterItem: [
    'name',
    'initiator',
    'level',
    'scenario',
    'background',
    'goal',
    'scopeIn',
    'scopeOut',
    'output',
    'keyDate',
    'department',
  ],
  dayKind: ['off', 'work'],
  severity: ['error', 'warn', 'info'],
  noticeState: ['open', 'answered', 'returned', 'escalated', 'closed'],
  mailState: ['queued', 'sent', 'doubt', 'dropped'],
  lagUnit: ['workdays', 'days'],
  matrixOf: ['tasks', 'nodes'],
  weekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  region: ['china', 'weekdays'],
  language: ['zh-CN', 'en'],
  yesNo: ['yes', 'no'],
  spanUnit: ['hours', 'workdays', 'days', 'weeks', 'months', 'years'],
} as const;

export type ChoiceName = keyof typeof choices;
export type Choice<N extends ChoiceName> = (typeof choices)[N][number];
