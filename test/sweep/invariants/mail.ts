import { askSheets } from '../../../src/asks/kinds/index';
import { askNamed } from '../picture/asks';
import type { LedgerLine, Picture } from '../picture/picture';
import type { Invariant, Outcome } from './invariant';

const count = (names: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
};

const doubled = (names: readonly string[]): readonly string[] =>
  [...count(names)].filter(([, times]) => times > 1).map(([name, times]) => `${name} ×${times}`);

interface Letter {
  readonly to: string;
  readonly subject: string;
}

const letter = ({ to, subject }: Letter): string => `${to} «${subject}»`;

/** Rows of the case: those that were not there before it. */
const newLines = (before: Picture, { ledger }: Picture): readonly LedgerLine[] => {
  const known = new Set(before.ledger.map(({ key }) => key));
  return ledger.filter(({ key }) => !known.has(key));
};

const inState = (lines: readonly LedgerLine[], ...states: readonly LedgerLine['state'][]): readonly LedgerLine[] =>
  lines.filter(({ state }) => states.includes(state));

/** What each person has been told, or may have been. */
const told = (lines: readonly LedgerLine[]): readonly string[] =>
  inState(lines, 'sent', 'doubt').flatMap(({ to, tokens }) => tokens.map((token) => `${to} ${token}`));

/** Where people took 邮件记录 away, or its rows, there is nothing to compare with. */
const hasLedger = ({
  act,
  after,
}: {
  readonly act: { readonly key: string } | null;
  readonly after: Picture;
}): boolean => !after.missing.includes('mails') && !['delete-tab:mails', 'delete-row:mails'].includes(act?.key ?? '');

/** Mails and their rows by a name of both: what went without a row, and what a row says that never went. */
const compare = (outcome: Outcome, name: (one: Letter) => string): readonly string[] => {
  if (!hasLedger(outcome)) return [];
  const { before, after } = outcome;
  // A mail in doubt or in the queue before may go under its own row.
  const waited = new Set(inState(before.ledger, 'doubt', 'queued').map(({ key }) => key));
  const lines = [...newLines(before, after), ...after.ledger.filter(({ key }) => waited.has(key))];
  const sent = count(inState(lines, 'sent').map(name));
  const maybe = count(inState(lines, 'sent', 'doubt').map(name));
  const went = count(after.mails.map(name));
  return [
    ...[...went].filter(([one, times]) => times > (maybe.get(one) ?? 0)).map(([one]) => `went without a row: ${one}`),
    ...[...sent].filter(([one, times]) => times > (went.get(one) ?? 0)).map(([one]) => `marked, never went: ${one}`),
  ];
};

export const mailIsLedger: Invariant = {
  name: 'mail-is-ledger',
  sentence: 'Everybody got as many mails as 邮件记录 marks as sent to him, but for those in doubt.',
  faults: (outcome) => compare(outcome, ({ to }) => to),
};

export const subjectIsLedger: Invariant = {
  name: 'subject-is-ledger',
  sentence: 'A mail went under the subject that 邮件记录 says.',
  faults: (outcome) => (compare(outcome, ({ to }) => to).length > 0 ? [] : compare(outcome, letter)),
};

export const nothingTwice: Invariant = {
  name: 'nothing-twice',
  sentence: 'Nobody is told the same thing twice, no two mails carry one key, and no mail goes twice.',
  faults: (outcome) => [
    ...doubled(outcome.after.mails.map((mail) => `${mail.day} ${letter(mail)} ${mail.sign}`)),
    ...(hasLedger(outcome)
      ? [
          ...doubled(told(outcome.after.ledger).filter((one) => !/ [HI]$/.test(one))),
          ...doubled(outcome.after.ledger.map(({ key }) => `key ${key}`)),
        ]
      : []),
  ],
};

/** Where people took asks away, mails about them stay. */
const takesAsks = (act: { readonly key: string } | null): boolean =>
  askSheets.some((sheet) => new RegExp(`^delete-(.*row|tab):${sheet}$`).test(act?.key ?? ''));

export const toldStands: Invariant = {
  name: 'told-stands',
  sentence: 'Nobody is told of an ask that stands nowhere.',
  faults: (outcome) =>
    hasLedger(outcome) && !takesAsks(outcome.act)
      ? told(newLines(outcome.before, outcome.after)).filter((one) => askNamed.test(one))
      : [],
};

export const nothingLost: Invariant = {
  name: 'nothing-lost',
  sentence: 'What the undisturbed run tells within two days is told, or in doubt and shown.',
  faults: (outcome) => {
    if (!hasLedger(outcome)) return [];
    const known = new Set(told(outcome.after.ledger));
    const [first, ...others] = outcome.references.map(({ early }) => told(early.ledger));
    return (
      (first ?? [])
        .filter((one) => others.every((list) => list.includes(one)) && !known.has(one))
        // What was sent by hand, and what happened, have numbers of their time.
        .filter((one) => !/ (H|I\d+)$/.test(one))
    );
  },
};

export const oneDoubt: Invariant = {
  name: 'one-doubt',
  sentence: 'One mishap leaves one mail in doubt at most, and none waits for ever.',
  faults: ({ before, after }) => {
    const lines = newLines(before, after);
    const doubt = inState(lines, 'doubt');
    const queued = inState(lines, 'queued');
    const stateless = lines.filter(({ state }) => state === '');
    return [
      ...(doubt.length > 1 ? [`${doubt.length} in doubt`] : []),
      ...queued.map((line) => `still queued: ${letter(line)}`),
      ...stateless.map((line) => `without a state: ${letter(line)}`),
    ];
  },
};
