import { deciderFor, isOthersTurn, peopleIn } from '../asks/asked';
import { isHalfTime, topDeadline } from '../asks/deadline';
import { extensionsOf, impactOf } from '../asks/impact';
import type { Role, Step } from '../asks/kind';
import type { AnyAsk, AnyKind } from '../asks/kinds/index';
import { noticesTo } from '../asks/notices-to';
import { isSnoozed } from '../asks/snooze';
import type { Instant } from '../domain/day';
import { routeOf } from '../facts/routing';
import type { Person, Situation, TaskFacts } from '../facts/situation';
import type { AskData, Notice } from './notice';

const people = (role: Role, row: AnyAsk, facts: TaskFacts | null, situation: Situation): readonly (Person | null)[] => {
  const asked = peopleIn(situation, row.asked);
  switch (role) {
    case 'asked':
      return asked;
    case 'decider':
      return [deciderFor(situation, asked)];
    case 'approvers':
      return facts ? routeOf(situation, facts.task).approvers : [];
    default:
      return [situation.people[role]];
  }
};

/** Whether a step of a clock is due; half time only while some of it is left. */
const isDue = (step: Step, by: Instant, situation: Situation): boolean => {
  if (step.at === 'half') return isHalfTime(situation, by);
  return situation.now >= (step.at === 'due' ? by : topDeadline(situation, by));
};

/** What silence has come to by now: each step of the clock of those whose turn it is, told once, the last ones each day. */
export const silenceOf = (
  kind: AnyKind,
  row: AnyAsk,
  situation: Situation,
  ask: AskData,
  facts: TaskFacts | null,
): readonly Notice[] => {
  const stage = row.state === null ? undefined : kind.stages[row.state];
  const by = stage?.clock?.dueBy(row) ?? null;
  if (!stage?.clock || by === null) return [];
  const rests = facts !== null && isOthersTurn(situation, row.asked, facts.task);
  if (stage.turn === 'asked' && (rests || isSnoozed(kind, row, situation))) return [];
  const due = stage.clock.steps.filter((step) => isDue(step, by, situation));
  const attempt = `${row.id}.${row.attempt ?? 1}`;
  const { turn } = stage;
  return due.flatMap((step) => {
    const token = `${step.token}${attempt}${step.daily ? `.${situation.today}` : ''}`;
    const whom = step.tell.flatMap((role) => people(role, row, facts, situation));
    const { as } = step;
    return noticesTo(
      whom,
      (person): Notice =>
        as === 'reminder'
          ? { kind: 'reminder', to: person, token, data: { ...ask, replyBy: by, turn } }
          : {
              kind: 'escalation',
              to: person,
              token,
              data: {
                ...ask,
                department: row.department ?? '',
                asked: people(turn, row, facts, situation).flatMap((one) => one?.name ?? []),
                replyBy: by,
                ...(facts && {
                  extensions: extensionsOf(situation, ask.task.id),
                  impact: impactOf(situation, ask.task.id),
                }),
                stage: as,
                turn,
              },
            },
    );
  });
};
