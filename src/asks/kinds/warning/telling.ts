import { rowLink, taskLine } from '../../../facts/lines';
import type { Situation } from '../../../facts/situation';
import type { AskData, Notice } from '../../../notices/notice';
import type { RowOf } from '../../../sheets/index';
import { deciderFor, peopleIn } from '../../asked';
import { extensionsOf, impactOf } from '../../impact';
import { noticesTo } from '../../notices-to';

type WarningRow = RowOf<'notices'>;

/** From how many earlier extensions on a further one goes up at once (the third extension of one task). */
const MANY_EXTENSIONS = 2;

const attemptOf = ({ id, attempt }: WarningRow): string => `${id}.${attempt ?? 1}`;

/** An answer that waits for a decision; the third extension of one task also goes to the superior, at once. */
const answered = (row: WarningRow, situation: Situation, ask: AskData): readonly Notice[] => {
  const asked = peopleIn(situation, row.asked);
  const delay = { extensions: extensionsOf(situation, ask.task.id), impact: impactOf(situation, ask.task.id) };
  const department = row.department ?? '';
  const { proposed, due, replyBy } = row;
  const extends_ = proposed !== null && due !== null && proposed > due;
  const up: readonly Notice[] =
    extends_ && delay.extensions >= MANY_EXTENSIONS && replyBy !== null
      ? noticesTo([situation.people.superior ?? situation.people.lead], (person) => ({
          kind: 'escalation',
          to: person,
          token: `X${attemptOf(row)}`,
          data: { ...ask, ...delay, department, asked: asked.map(({ name }) => name), replyBy, stage: 'extensions' },
        }))
      : [];
  return [
    ...noticesTo([deciderFor(situation, asked)], (person) => ({
      kind: 'reply',
      to: person,
      token: `Q${attemptOf(row)}.${row.seen ?? ''}`,
      data: {
        ...ask,
        ...delay,
        department,
        reason: row.reason ?? '',
        plan: row.plan ?? '',
        proposed,
        proof: row.proof ?? 'unverified',
      },
    })),
    ...up,
  ];
};

/** The lead's decision, for those who answered. */
const decided = (row: WarningRow, situation: Situation, ask: AskData): readonly Notice[] => {
  const accepted = row.state === 'closed' && row.decision === 'accept';
  if (row.state !== 'returned' && !accepted) return [];
  const move = situation.book.changes.rows.find(({ notice, what }) => notice === row.id && what === 'due');
  return noticesTo(peopleIn(situation, row.asked), (person) => ({
    kind: 'decision',
    to: person,
    token: `B${attemptOf(row)}${accepted ? 'a' : ''}`,
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

/** What is told of an answer, and of the decision on it. */
export const warningTelling = (row: WarningRow, situation: Situation): readonly Notice[] => {
  const facts = situation.taskById.get(row.task ?? '');
  if (!facts) return [];
  const ask = {
    number: row.id ?? '',
    task: taskLine(situation.book, facts),
    answerLink: rowLink(situation.book, 'notices', row.row),
  };
  return [...(row.state === 'answered' ? answered(row, situation, ask) : []), ...decided(row, situation, ask)];
};
