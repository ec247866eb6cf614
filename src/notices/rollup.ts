import { allKinds, asksOf } from '../asks/kinds/index';
import type { Day } from '../domain/day';
import { datedLine, isDone, worstFirst } from '../facts/lines';
import { moneySums } from '../facts/money-sums';
import type { Person, Situation, TaskFacts } from '../facts/situation';
import type { Finding } from '../rules/finding';
import type { RowOf } from '../sheets/index';
import type { Ledger } from './ledger';
import type { DatedLine, DepartmentLine, MailLine, NoticeOf, RollupData } from './notice';
import { rollupToken } from './tokens';

/** How many of the worst tasks the roll-up names. */
const WORST = 10;

const departmentLine = (department: string, tasks: readonly TaskFacts[]): DepartmentLine => ({
  department,
  tasks: tasks.length,
  done: tasks.filter(({ task }) => isDone(task)).length,
  late: tasks.filter(({ lag }) => lag > 0).length,
  dueSoon: tasks.filter(({ dueSoon }) => dueSoon).length,
  worst: tasks.reduce((worst, { lag }) => Math.max(worst, lag), 0),
});

/** Tasks by responsible department: the known departments first, in their order, then any others. */
const byDepartment = (situation: Situation): readonly DepartmentLine[] => {
  const piles = new Map<string, TaskFacts[]>(situation.departments.map((department) => [department, []]));
  for (const facts of situation.tasks) {
    const department = facts.task.department ?? '';
    const pile = piles.get(department);
    if (pile) pile.push(facts);
    else piles.set(department, [facts]);
  }
  return [...piles].map(([department, tasks]) => departmentLine(department, tasks));
};

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

const isUnreadable = ({ rule }: Finding): boolean => rule === 'unreadable-cell';

/** The lead's weekly roll-up, sent even when nothing is late: silence must not look like good news. */
export const rollupNotice = (
  situation: Situation,
  findings: readonly Finding[],
  ledger: Ledger,
  lead: Person,
  day: Day,
): NoticeOf<'rollup'> => {
  const late = situation.tasks.filter(({ lag }) => lag > 0);
  const before = ({ task }: TaskFacts): number => task.lagBefore ?? 0;
  return {
    kind: 'rollup',
    to: lead,
    token: rollupToken(day),
    data: {
      departments: byDepartment(situation),
      late: late.length,
      worst: late
        .map((facts) => datedLine(situation.book, facts))
        .filter((line): line is DatedLine => line !== null)
        .sort(worstFirst)
        .slice(0, WORST),
      fresh: late.filter((facts) => before(facts) === 0).length,
      better: situation.tasks.filter((facts) => facts.lag < before(facts)).length,
      worse: late.filter((facts) => before(facts) > 0 && facts.lag > before(facts)).length,
      money: moneyOf(situation),
      findings: findings.filter((finding) => finding.severity !== 'info' && !isUnreadable(finding)),
      unreadable: findings.filter(isUnreadable),
      deferred: ledger.queued.map(mailLine),
      doubtful: ledger.doubtful.map(mailLine),
    },
  };
};
