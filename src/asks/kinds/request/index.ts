import { rowLink } from '../../../facts/lines';
import { answerClock } from '../../answer-clock';
import { peopleIn } from '../../asked';
import { untaken } from '../../choice-turn';
import type { AskKind, Stage } from '../../kind';
import { answerNotices, askNotices } from '../../plain-notices';
import { birth } from './birth';
import { restored, verdict } from './verdict';

/** The approver has as long as a department has to answer; then the lead hears of it. */
const unjudged: Stage<'requests'> = { turn: 'asked', take: verdict, clock: answerClock(['lead']) };

/** What its mails show beside its name and department. */
const shown = ['kind', 'quantity', 'unit', 'amount', 'needed', 'task', 'reason'] as const;

/** 资源需求: what a department needs is approved by its head, or by the lead (guide T, stage 3; guide P, step 5). */
export const request: AskKind<'requests', 'request'> = {
  name: 'request',
  sheet: 'requests',
  prefix: 'Z',
  answeredBy: 'people',
  needs: ['id', 'department', 'state'],
  birth,
  begins: null,
  issue: 'pass',
  stages: { open: unjudged, escalated: unjudged },
  occasions: () => [],
  restored,
  moot: () => null,
  subject: ({ id, title, department, row }, { book }) => ({
    id: id ?? '',
    title: title ?? '',
    department: department ?? '',
    owner: '',
    due: null,
    lag: 0,
    status: null,
    standard: '',
    link: rowLink(book, 'requests', row),
  }),
  asking: (row, situation) =>
    askNotices(request, row, situation, { to: peopleIn(situation, row.asked), columns: shown }),
  telling: (row, situation) => {
    const decision = row.state === 'returned' ? 'return' : row.state === 'closed' && row.decision;
    // One that was withdrawn is closed without anybody's verdict.
    if (decision === false || decision === null || row.answered === null) return [];
    const { contacts, lead } = situation.people;
    const to = [contacts.get(row.department ?? '') ?? lead];
    return answerNotices(request, row, situation, { to, decision, columns: ['word', 'amount', 'needed'] });
  },
  unclear: untaken,
  sums: ({ amount, state, decision }) => {
    const approved = state === 'closed' && decision === 'accept';
    const waits = state === 'open' || state === 'escalated';
    return { asked: approved || waits ? (amount ?? 0) : 0, approved: approved ? (amount ?? 0) : 0 };
  },
};
