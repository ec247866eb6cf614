import type { Instant } from '../domain/day';
import type { Person, Situation } from '../facts/situation';
import type { AskWords } from '../text/asks';
import { deciderFor, isHandOf, isOwnHandOf, isProved, namesOf, peopleIn, proofOf } from './asked';
import type { Hands, Stage, Turn, Unread } from './kind';
import type { AnyAsk, AnyKind, AskSheet } from './kinds/index';
import { type AnyOutcome, nothing, only, say } from './outcome';
import { putTyped } from './put-typed';
import { readdressed, successorsOf } from './readdress';

/** What one look at one ask knows beside its row. */
export interface Look {
  readonly situation: Situation;
  readonly words: AskWords;
  readonly unread: Unread;
  readonly hands: Hands;
  /** About when the next pass comes, for a look that carries out no decision but only says so; '' where it is not known. */
  readonly later?: string;
}

type AnyTurn = Turn<AskSheet>;

/** Whether what is decided is left to the next pass. */
const isLeft = ({ choice }: AnyTurn, later: string | undefined): later is string =>
  choice !== null && later !== undefined;

const noted = ({ choice }: AnyTurn, row: AnyAsk, later: string, words: AskWords): string =>
  words.pending(choice ?? 'decision', row.decision ?? '', later);

/** An answer that came in since the last look. */
const takeAnswer = (turn: AnyTurn, row: AnyAsk, { situation, words, unread, hands, later }: Look): AnyOutcome => {
  const asked = peopleIn(situation, row.asked);
  if (asked.length === 0) return say(row, words.askedUnknown(row.asked ?? ''));
  const proved = isProved(situation, hands.answer, asked);
  if (proved === false) return say(row, words.wrongPerson(hands.answer, namesOf(asked)));
  const fault = turn.fault(row, unread, situation, words);
  if (fault !== null) return say(row, fault);
  if (isLeft(turn, later)) return say(row, noted(turn, row, later, words));
  const taken = turn.take(row, asked, situation, words);
  const proof = proofOf(proved, hands.guarded?.() ?? false);
  return { ...taken, cells: { answered: situation.now, proof, ...taken.cells } };
};

/** The decision on an answer: nobody's on their own. */
const takeDecision = (turn: AnyTurn, row: AnyAsk, { situation, words, unread, hands, later }: Look): AnyOutcome => {
  const asked = peopleIn(situation, row.asked);
  const decider = deciderFor(situation, asked);
  if (!turn.isFresh(row, unread))
    return words.isPending(row.message ?? '') ? say(row, words.received(decider?.name ?? '')) : nothing;
  const actor = hands.decision;
  const own = actor !== '' && decider !== null && !isOwnHandOf(situation, actor, [decider]);
  if (own && isHandOf(situation, actor, asked)) return say(row, words.ownAnswer(actor));
  const fault = turn.fault(row, unread, situation, words);
  if (fault !== null) return say(row, fault);
  return isLeft(turn, later) ? say(row, noted(turn, row, later, words)) : turn.take(row, asked, situation, words);
};

/** An answer that was taken before it was known whose hand it was is vouched for as soon as Google's word of that comes. */
const vouched = (row: AnyAsk, { situation, hands }: Look): AnyOutcome => {
  if (row.answered === null || row.proof === null || row.proof === 'verified') return nothing;
  return isProved(situation, hands.answer, peopleIn(situation, row.asked)) === true
    ? only({ proof: 'verified' })
    : nothing;
};

const withProof = ({ cells }: AnyOutcome, outcome: AnyOutcome): AnyOutcome => ({
  ...outcome,
  cells: { ...cells, ...outcome.cells },
});

/** A decision, else what those asked have completed of their answer since it was taken. */
const decidedOrAmended = ({ take, amend }: Stage<AskSheet>, row: AnyAsk, look: Look): AnyOutcome => {
  const decided = takeDecision(take, row, look);
  if (Object.keys(decided.cells).length > 0 || take.isFresh(row, look.unread)) return decided;
  return amend?.isFresh(row, look.unread) ? takeAnswer(amend, row, look) : decided;
};

/**
 * What is said while nobody answers: that nobody is known who could, or that a snooze lacks its reason and does not hold. Once it is
 * mended the word goes.
 */
const receipt = (kind: AnyKind, row: AnyAsk, { situation, words }: Look): AnyOutcome => {
  const unknown = words.askedUnknown(row.asked ?? '');
  const unsaid = words.snoozeNeedsReason();
  if (peopleIn(situation, row.asked).length === 0) return say(row, unknown);
  const snooze = kind.snooze?.(row);
  if (snooze && snooze.until !== null && snooze.why === null) return say(row, unsaid);
  const isOver = row.message === unsaid || row.message === unknown || words.isPending(row.message ?? '');
  return isOver ? only({ message: null }) : nothing;
};

/** Silence past the end of the time leads on to the next state. */
const outOfTime = (stage: Stage<AskSheet>, row: AnyAsk, { situation }: Look): AnyOutcome['cells'] => {
  const { dueBy, go } = stage.clock ?? {};
  // No time passes while the reminders pause.
  if (situation.settings.paused === 'yes') return {};
  const by: Instant | null = dueBy?.(row) ?? null;
  return go !== undefined && row.state !== go && by !== null && situation.now >= by ? { state: go } : {};
};

/** Whose turn it is now in place of people whom 职责表 knows no more; null while it knows them, or nobody else. */
const presentPeople = (kind: AnyKind, row: AnyAsk, situation: Situation): readonly Person[] | null => {
  const task = situation.taskById.get(row.task ?? '')?.task;
  if (kind.birth === undefined) return task ? successorsOf(situation, row.asked, task) : null;
  const found = peopleIn(situation, row.asked).length > 0 ? [] : kind.birth.asks(row, situation);
  return found.length > 0 ? found : null;
};

/** What is to be put to the present people; an answer of theirs that came before counts where Google names that hand. */
const passOn = (kind: AnyKind, turn: AnyTurn, row: AnyAsk, look: Look): AnyOutcome | null => {
  const { situation, words, unread, hands } = look;
  const people = presentPeople(kind, row, situation);
  if (people === null) return null;
  if (kind.isAskedElsewhere?.(row, people, situation)) return nothing;
  const asked = namesOf(people);
  if (turn.isFresh(row, unread) && isProved(situation, hands.answer, people) === true) {
    const taken = takeAnswer(turn, { ...row, asked }, look);
    return { ...taken, cells: { asked, ...taken.cells } };
  }
  const disowned = turn.disown(row);
  if (disowned === null) return say(row, words.clearFirst(row.asked ?? '', asked));
  // What people typed is put as often as they put it, whoever judges it.
  const attempt = kind.birth === undefined ? {} : { attempt: row.attempt };
  return only({ ...readdressed(row, asked, turn.isTouched(row), situation, words), ...attempt, ...disowned });
};

/**
 * One look at one ask: an answer is taken or told what it lacks, a decision is carried out, a subject that is settled
 * otherwise closes it, silence past the deadline leads on, people whom 职责表 knows no more give way to those whose
 * turn it is now. Looking twice changes nothing more. What people typed is never changed, but for the decision that a
 * returned answer has used up.
 */
export const settleAsk = (kind: AnyKind, row: AnyAsk, look: Look): AnyOutcome => {
  const put = putTyped(kind, row, look);
  if (put !== null) return put;
  const stage = row.state === null ? undefined : kind.stages[row.state];
  if (stage === undefined) return vouched(row, look);
  const { situation, words, unread } = look;
  const moot = kind.moot(row, situation);
  if (moot !== null) return moot === 'rests' ? nothing : only({ state: 'closed', message: words[moot]() });
  const { take: turn } = stage;
  if (stage.turn === 'decider') return withProof(vouched(row, look), decidedOrAmended(stage, row, look));
  const passed = passOn(kind, turn, row, look);
  if (passed !== null) return passed;
  const late = outOfTime(stage, row, look);
  if (turn.isFresh(row, unread)) {
    const taken = takeAnswer(turn, row, look);
    return taken.cells.state === undefined ? { ...taken, cells: { ...taken.cells, ...late } } : taken;
  }
  const early = kind.early?.(row, words) ?? null;
  const said = early === null ? receipt(kind, row, look) : say(row, early);
  return { ...said, cells: { ...said.cells, ...late } };
};

/**
 * What can be said of one ask at once, from its own sheet and the 职责表 alone: an answer is taken or told what it lacks, a decision is
 * noted. Whatever needs to know the task waits for the pass, which completes what was missed here: twice is once.
 */
export const acknowledge = (kind: AnyKind, row: AnyAsk, look: Look & { readonly later: string }): AnyOutcome => {
  const stage = row.state === null ? undefined : kind.stages[row.state];
  if (stage === undefined) return nothing;
  const { take: turn } = stage;
  if (stage.turn === 'decider') return withProof(vouched(row, look), decidedOrAmended(stage, row, look));
  if (peopleIn(look.situation, row.asked).length === 0) return nothing;
  return turn.isFresh(row, look.unread) ? takeAnswer(turn, row, look) : receipt(kind, row, look);
};
