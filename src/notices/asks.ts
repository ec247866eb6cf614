import { isOthersTurn, peopleIn } from '../asks/asked';
import { type AnyAsk, type AnyKind, isAwaited, unreadOf } from '../asks/kinds/index';
import { markOf } from '../asks/mark';
import { noticesTo } from '../asks/notices-to';
import { askData, subjectOf } from '../asks/subject';
import type { Situation } from '../facts/situation';
import type { AskData, Notice } from './notice';
import { silenceOf } from './silence';

/** An open ask of people whom 职责表 does not know is the lead's to mend. */
const unheard = (row: AnyAsk, situation: Situation, ask: AskData): readonly Notice[] => {
  const { message } = row;
  if (message === null || peopleIn(situation, row.asked).length > 0) return [];
  return noticesTo([situation.people.lead], (person) => ({
    kind: 'unclear',
    to: person,
    token: `U${row.id}.${markOf([row.asked, message])}`,
    data: { ...ask, message },
  }));
};

/** What was typed but could not be taken as an answer. */
const unclear = (kind: AnyKind, row: AnyAsk, situation: Situation, ask: AskData): readonly Notice[] => {
  const { message } = row;
  const sign = message === null ? null : kind.unclear(row, unreadOf(kind, situation.book, row));
  if (message === null || sign === null) return [];
  return noticesTo(peopleIn(situation, row.asked), (person) => ({
    kind: 'unclear',
    to: person,
    token: `U${row.id}.${sign}`,
    data: { ...ask, message },
  }));
};

/** All that is to be told of one ask beside that it is asked, each under the name by which the ledger remembers it. */
export const askNotices = (kind: AnyKind, row: AnyAsk, situation: Situation): readonly Notice[] => {
  const subject = subjectOf(kind, row, situation);
  if (subject === null) return [];
  const ask = askData(kind, row, subject.line, situation);
  const waits = isAwaited(kind, row);
  const resting = subject.task !== null && isOthersTurn(situation, row.asked, subject.task.task);
  return [
    ...silenceOf(kind, row, situation, ask, subject.task),
    ...(waits && !resting ? unheard(row, situation, ask) : []),
    ...kind.telling(row, situation),
    ...(waits ? unclear(kind, row, situation, ask) : []),
  ];
};

/** What may not wait for the day's one mail. */
export const isUrgent = (notice: Notice): boolean => notice.kind === 'escalation' && notice.data.stage === 'extensions';
