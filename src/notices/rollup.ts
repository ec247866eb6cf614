import { awaitedAnswers } from '../asks/awaited';
import { allKinds, asksOf } from '../asks/kinds/index';
import type { Day } from '../domain/day';
import { datedLine, worstFirst } from '../facts/lines';
import { moneySums } from '../facts/money-sums';
import type { Person, Situation } from '../facts/situation';
import { summaryOf } from '../facts/summary';
import type { Finding } from '../rules/finding';
import type { RowOf } from '../sheets/index';
import type { Ledger } from './ledger';
import type { DatedLine, MailLine, NoticeOf, RollupData } from './notice';
import { rollupToken } from './tokens';

/** How many of the worst tasks the roll-up names. */
const WORST = 10;

/** The money of asks of all kinds that ask for any. */
const moneyOf = ({ book, departments }: Situation): RollupData['money'] =>
  moneySums(
    allKinds.flatMap((kind) =>
      asksOf(kind, book).flatMap((row) => {
        const sums = kind.sums?.(row);
        return sums ? [{ department: row.department ?? '', ...sums }] : [];
      }),
    ),
    departments,
  );

const mailLine = ({ key, to, subject, state }: RowOf<'mails'>): MailLine => ({
  key: key ?? '',
  to: to ?? '',
  subject: subject ?? '',
  state: state ?? 'queued',
});

/** Lags by task, as the last roll-up told them. */
export type Lags = ReadonlyMap<string | null, number | null>;

export const toldLags = ({ tasks }: Situation): Lags =>
  new Map(tasks.map(({ task }) => [task.id, task.lagBefore] as const));

/** The situation with these lags to compare with: those of now are written down for the next roll-up before this one is planned. */
export const comparedWith = (situation: Situation, lags: Lags): Situation => ({
  ...situation,
  tasks: situation.tasks.map((facts) => ({
    ...facts,
    task: { ...facts.task, lagBefore: lags.get(facts.task.id) ?? null },
  })),
});

const isUnreadable = ({ rule }: Finding): boolean => rule === 'unreadable-cell';

/** The lead's weekly roll-up, sent even when nothing is late: silence must not look like good news. */
export const rollupNotice = (
  situation: Situation,
  findings: readonly Finding[],
  ledger: Ledger,
  lead: Person,
  day: Day,
): NoticeOf<'rollup'> => {
  const { departments, all, since } = summaryOf(situation, {
    findings,
    answers: awaitedAnswers(situation),
    sentBefore: 0,
  });
  return {
    kind: 'rollup',
    to: lead,
    token: rollupToken(day),
    data: {
      departments,
      late: all.late,
      ...since,
      worst: situation.tasks
        .filter(({ lag }) => lag > 0)
        .map((facts) => datedLine(situation.book, facts))
        .filter((line): line is DatedLine => line !== null)
        .sort(worstFirst)
        .slice(0, WORST),
      money: moneyOf(situation),
      findings: findings.filter((finding) => finding.severity !== 'info' && !isUnreadable(finding)),
      unreadable: findings.filter(isUnreadable),
      deferred: ledger.queued.map(mailLine),
      doubtful: ledger.doubtful.map(mailLine),
    },
  };
};
