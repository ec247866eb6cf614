import { awaitedAnswers } from '../asks/awaited';
import { isNothing, merge, page } from '../changes/changes';
import { type Summary, summaryOf } from '../facts/summary';
import { edgeOf } from '../jobs/edge';
import type { Memory } from '../jobs/memory';
import { refresh } from '../jobs/refresh';
import { startPage } from '../jobs/start-page';
import { workdaysList } from '../jobs/workdays-list';
import { check } from '../rules/index';
import type { Desk } from './desk';
import { writeInstant } from './frame';
import { keep, recall } from './memory';
import { nameNewRows } from './name-new';
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

/** How the workbook stands, counted for all that show it. */
export const standingOf = ({ situation }: Pick<Desk, 'situation'>, memory: Memory): Summary =>
  summaryOf(situation, {
    findings: check(situation),
    answers: awaitedAnswers(situation),
    sentBefore: memory.counters.M ?? 0,
  });

/** What is remembered of the runs, as 开始 and 运行状态 say it. */
export const runningOf = ({ situation, terms }: Pick<Desk, 'situation' | 'terms'>, memory: Memory) => ({
  memory,
  paused: situation.settings.paused,
  write: writeInstant(terms.zone),
});

const startLines = (desk: Desk, memory: Memory) =>
  page(
    'start',
    ['topic', 'state'],
    startPage(desk.situation, standingOf(desk, memory), runningOf(desk, memory), desk.text),
  );

/** 开始, as the desk's sheets say. A page that is gone is a finding, and stops no run: the mails do not hang on it. */
export const writeStart = (desk: Desk, memory: Memory): void => {
  write(desk, startLines(desk, memory));
};

/** 开始 and the list of working days, as of now. */
export const writePages = (desk: Desk, memory: Memory): void => {
  write(desk, merge(startLines(desk, memory), workdays(desk)));
};

/** The same after a command: what 开始 shows of the tasks now is remembered, so that an edit can tell whether it still holds. */
export const renewPages = (desk: Desk, memory: Memory): void => {
  writePages(desk, memory);
  if (recall()) keep({ edge: edgeOf(desk.situation) });
};
