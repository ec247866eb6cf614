import { isNothing, merge, page } from '../changes/changes';
import type { Memory } from '../jobs/memory';
import { refresh } from '../jobs/refresh';
import { startPage } from '../jobs/start-page';
import { workdaysList } from '../jobs/workdays-list';
import { ledgerOf } from '../notices/ledger';
import { check } from '../rules/index';
import type { Desk } from './desk';
import { writeInstant } from './frame';
import { nameNewRows } from './name-new';
import type { Outcome } from './outcome';
import { write } from './write';

/** Lags and lights as they ought to be today, as far as anything differs. */
export const progressOf = ({ situation }: Pick<Desk, 'situation'>, started: boolean, remember = false) =>
  refresh(
    { ...situation, approval: situation.settings.approval, places: situation.book.tasks.places },
    { remember, started },
  );

/** Ids, lags and lights as they ought to be today; only if anything differs. The desk with the sheets as last read. */
export const writeProgress = (opened: Desk): Desk => {
  const desk = nameNewRows(opened);
  const changes = progressOf(desk, desk.memory.started);
  return isNothing(changes) ? desk : write(desk, changes).desk;
};

/** The days around today that the live colours look up; a list of fixed length under its own header. */
const workdays = ({ situation: { calendar, settings, today } }: Desk) =>
  page(
    'calendar',
    ['workdays'],
    workdaysList(calendar, settings.lagUnit, today).map((day) => ({ workdays: day })),
  );

/** 开始 and the list of working days, as of now. */
export const writePages = (desk: Desk, memory: Memory, outcome: Outcome): void => {
  const { situation, text, terms } = desk;
  const findings = check(situation);
  const ledger = ledgerOf(situation.book);
  const before = situation.book.mails.rows.filter(({ state }) => state === 'sent').length;
  const lines = startPage(
    situation,
    {
      memory,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warn').length,
      next: memory.owner === '' ? null : memory.next,
      write: writeInstant(terms.zone),
      sent: (memory.counters.M ?? 0) + before + outcome.sent,
      queued: outcome.queued,
      doubtful: ledger.doubtful.length + outcome.doubtful,
    },
    text,
  );
  // A page that is gone is a finding, and stops no run: the mails do not hang on it.
  write(desk, merge(page('start', ['topic', 'state'], lines), workdays(desk)));
};
