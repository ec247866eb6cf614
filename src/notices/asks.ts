import { answerMark } from '../asks/answer';
import { deciderFor, isOthersTurn, peopleIn } from '../asks/asked';
import { isAsking, isHalfTime, isSnoozed, topDeadline } from '../asks/deadline';
import { extensionsOf, impactOf } from '../asks/impact';
import { markOf } from '../asks/mark';
import { isWaiting } from '../asks/settle-approval';
import { routeOf } from '../facts/routing';
import type { Person, Situation, TaskFacts } from '../facts/situation';
import type { RowOf } from '../sheets/index';
import { rowLink, taskLine } from './lines';
import type { AskData, Notice } from './notice';

type NoticeRow = RowOf<'notices'>;
type ApprovalRow = RowOf<'approvals'>;

/** From how many earlier extensions on a further one goes up at once (the third extension of one task). */
const MANY_EXTENSIONS = 2;

const to = (people: readonly (Person | null)[], make: (person: Person) => Notice): readonly Notice[] => {
  const once = new Map(people.flatMap((person) => (person ? [[person.address, person] as const] : [])));
  return [...once.values()].map(make);
};

const askData = ({ book }: Situation, row: NoticeRow, facts: TaskFacts): AskData => ({
  number: row.id ?? '',
  task: taskLine(book, facts),
  answerLink: rowLink(book, 'notices', row.row),
});

/** Silence: a reminder at half time, the lead and the A at the deadline, the superior 24 h on, then a line a day. */
const silence = (situation: Situation, row: NoticeRow, facts: TaskFacts, ask: AskData): readonly Notice[] => {
  const { people, now, today } = situation;
  const { replyBy } = row;
  if (replyBy === null || isSnoozed(row, situation)) return [];
  const attempt = `${row.id}.${row.attempt ?? 1}`;
  const asked = peopleIn(situation, row.asked);
  if (isHalfTime(situation, replyBy))
    return to(asked, (person) => ({ kind: 'reminder', to: person, token: `R${attempt}`, data: { ...ask, replyBy } }));
  if (now < replyBy) return [];
  const escalation = {
    ...ask,
    department: row.department ?? '',
    asked: asked.map(({ name }) => name),
    replyBy,
    extensions: extensionsOf(situation, ask.task.id),
    impact: impactOf(situation, ask.task.id),
  };
  const go = (whom: readonly (Person | null)[], token: string, stage: 'lead' | 'top' | 'standing') =>
    to(whom, (person) => ({ kind: 'escalation', to: person, token, data: { ...escalation, stage } }));
  const top = now >= topDeadline(situation, replyBy);
  return [
    ...go([people.lead, ...routeOf(situation, facts.task).approvers], `E${attempt}`, 'lead'),
    ...(top ? go([people.superior], `T${attempt}`, 'top') : []),
    ...(top ? go([people.lead, ...asked], `S${attempt}.${today}`, 'standing') : []),
  ];
};

/** An answer that waits for a decision; the third extension of one task also goes to the superior, at once. */
const answered = (situation: Situation, row: NoticeRow, ask: AskData): readonly Notice[] => {
  const asked = peopleIn(situation, row.asked);
  const extensions = extensionsOf(situation, ask.task.id);
  const impact = impactOf(situation, ask.task.id);
  const attempt = `${row.id}.${row.attempt ?? 1}`;
  const extends_ = row.proposed !== null && row.due !== null && row.proposed > row.due;
  const up: readonly Notice[] =
    extends_ && extensions >= MANY_EXTENSIONS && row.replyBy !== null
      ? to([situation.people.superior ?? situation.people.lead], (person) => ({
          kind: 'escalation',
          to: person,
          token: `X${attempt}`,
          data: {
            ...ask,
            department: row.department ?? '',
            asked: asked.map(({ name }) => name),
            replyBy: row.replyBy ?? 0,
            stage: 'extensions',
            extensions,
            impact,
          },
        }))
      : [];
  return [
    ...to([deciderFor(situation, asked)], (person) => ({
      kind: 'reply',
      to: person,
      token: `Q${attempt}.${row.seen ?? ''}`,
      data: {
        ...ask,
        department: row.department ?? '',
        reason: row.reason ?? '',
        plan: row.plan ?? '',
        proposed: row.proposed,
        proof: row.proof ?? 'unverified',
        extensions,
        impact,
      },
    })),
    ...up,
  ];
};

/** The lead's decision, for those who answered. */
const decided = (situation: Situation, row: NoticeRow, ask: AskData): readonly Notice[] => {
  const returned = row.state === 'returned';
  const accepted = row.state === 'closed' && row.decision === 'accept';
  if (!returned && !accepted) return [];
  const move = situation.book.changes.rows.find(({ notice, what }) => notice === row.id && what === 'due');
  return to(peopleIn(situation, row.asked), (person) => ({
    kind: 'decision',
    to: person,
    token: `B${row.id}.${row.attempt ?? 1}${accepted ? 'a' : ''}`,
    data: {
      ...ask,
      decision: accepted ? 'accept' : 'return',
      word: row.word ?? '',
      oldDue: accepted ? (move?.before ?? row.due) : null,
      newDue: accepted ? (move?.after ?? null) : null,
      replyBy: accepted ? null : row.replyBy,
    },
  }));
};

/** An open ask of people whom 职责表 does not know is the lead's to mend. */
const unheard = (situation: Situation, row: NoticeRow | ApprovalRow, ask: AskData): readonly Notice[] => {
  const { message } = row;
  if (message === null || peopleIn(situation, row.asked).length > 0) return [];
  return to([situation.people.lead], (person) => ({
    kind: 'unclear',
    to: person,
    token: `U${row.id}.${markOf([row.asked, message])}`,
    data: { ...ask, message },
  }));
};

/** What was typed but could not be taken as an answer. */
const unclear = (situation: Situation, row: NoticeRow, ask: AskData): readonly Notice[] => {
  const message = row.message;
  if (message === null || row.state === 'answered' || row.state === 'closed' || answerMark(row) === row.seen) return [];
  if (row.reason === null && row.plan === null && row.proposed === null) return [];
  return to(peopleIn(situation, row.asked), (person) => ({
    kind: 'unclear',
    to: person,
    token: `U${row.id}.${answerMark(row)}`,
    data: { ...ask, message },
  }));
};

/** All that is to be told about the answers of one notice, each under the name by which the ledger remembers it. */
export const noticeAsks = (situation: Situation, row: NoticeRow): readonly Notice[] => {
  const facts = situation.taskById.get(row.task ?? '');
  if (!facts) return [];
  const ask = askData(situation, row, facts);
  const resting = isOthersTurn(situation, row.asked, facts.task);
  return [
    ...(isAsking(row) && !resting ? [...silence(situation, row, facts, ask), ...unheard(situation, row, ask)] : []),
    ...(row.state === 'answered' ? answered(situation, row, ask) : []),
    ...decided(situation, row, ask),
    ...unclear(situation, row, ask),
  ];
};

/** The A is asked for a verdict; the department is told of it. */
export const approvalAsks = (situation: Situation, row: ApprovalRow): readonly Notice[] => {
  const facts = situation.taskById.get(row.task ?? '');
  if (!facts || row.handedIn === null) return [];
  const ask = {
    number: row.id ?? '',
    task: taskLine(situation.book, facts),
    answerLink: rowLink(situation.book, 'approvals', row.row),
  };
  const { handedIn } = row;
  const department = row.department ?? '';
  const doers = routeOf(situation, facts.task).doers;
  if (isWaiting(row))
    return [
      ...to(peopleIn(situation, row.asked), (person) => ({
        kind: 'approval',
        to: person,
        token: `P${row.id}`,
        data: { ...ask, department, handedIn, claimedDone: row.claimed === 'yes' },
      })),
      ...unheard(situation, row, ask),
    ];
  const { decision } = row;
  if (decision === null || row.answered === null) return [];
  return to(doers, (person) => ({
    kind: 'verdict',
    to: person,
    token: `V${row.id}`,
    data: { ...ask, verdict: decision, word: row.word ?? '', finished: decision === 'pass' ? handedIn : null },
  }));
};

/** What may not wait for the day's one mail. */
export const isUrgent = (notice: Notice): boolean => notice.kind === 'escalation' && notice.data.stage === 'extensions';
