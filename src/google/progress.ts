import type { Memory } from '../jobs/memory';
import type { Fill } from '../jobs/plan';
import { refresh } from '../jobs/refresh';
import { startPage } from '../jobs/start-page';
import { LISTED, workdaysList } from '../jobs/workdays-list';
import { ledgerOf } from '../notices/ledger';
import { check } from '../rules/index';
import { replaceRows } from './append';
import { reachRow, writtenCell } from './block';
import { type Desk, tabOf } from './desk';
import { fillRows } from './fill';
import { writeInstant } from './frame';
import type { Outcome } from './outcome';
import { readTab } from './read';

/** Ids, lags and lights as they ought to be today; only if anything differs. The desk with the sheets as last read. */
export const writeProgress = (desk: Desk, remember = false): Desk => {
  const { started } = desk.memory;
  const { situation, newNodes } = desk;
  const { book } = situation;
  const fills = refresh({ ...situation, approval: situation.settings.approval }, desk.newTasks, { remember, started });
  const nodes: Fill = {
    sheet: 'nodes',
    columns: ['id'],
    block: true,
    rows: newNodes.size === 0 ? [] : book.nodes.rows.map(({ row, id }) => ({ row, cells: { id } })),
  };
  const filled = [fills, [nodes]].flatMap((group) => {
    const [first] = group;
    if (!first || first.rows.length === 0) return [];
    const { sheet } = first;
    const tab = tabOf(desk, sheet);
    const { table } = fillRows(tab, book[sheet], group, desk.terms, () =>
      readTab(sheet, tab, desk.lexicon, desk.terms.zone, book[sheet].id),
    );
    return [[sheet, table]];
  });
  return { ...desk, situation: { ...situation, book: { ...book, ...Object.fromEntries(filled) } } };
};

/** The working days that the live colours look up; a list of fixed length under its own header. */
export const writeWorkdays = (desk: Desk): void => {
  // A page that is gone is a finding, and stops no run: the mails do not hang on it.
  const tab = desk.tabs.get('calendar');
  const table = desk.situation.book.calendar;
  const place = table.places.workdays;
  if (!tab || place === undefined) return;
  reachRow(tab, table.headerRow + LISTED);
  const { calendar, settings, today } = desk.situation;
  const days = workdaysList(calendar, settings.lagUnit, today);
  tab
    .getRange(table.headerRow + 1, place, LISTED, 1)
    .setValues(days.map((day) => [writtenCell('calendar', 'workdays', day, desk.terms)]));
};

/** 开始 and the list of working days, as of now. */
export const writePages = (desk: Desk, memory: Memory, outcome: Outcome): void => {
  const { situation, text, terms } = desk;
  const findings = check(situation);
  const ledger = ledgerOf(situation.book);
  const before = situation.book.mails.rows.filter(({ state }) => state === 'sent').length;
  const page = startPage(
    situation,
    {
      memory,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warn').length,
      next: memory.owner === '' ? null : memory.next,
      write: writeInstant(terms.zone),
      sent: before + outcome.sent,
      queued: outcome.queued,
      doubtful: ledger.doubtful.length + outcome.doubtful,
    },
    text,
  );
  const tab = desk.tabs.get('start');
  if (tab) replaceRows(tab, situation.book.start, { sheet: 'start', rows: page }, terms);
  writeWorkdays(desk);
};
