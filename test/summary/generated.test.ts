import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitedAnswers } from '../../src/asks/awaited';
import { addDays } from '../../src/domain/day';
import { lagOf } from '../../src/domain/lag';
import type { Situation } from '../../src/facts/situation';
import { summaryOf } from '../../src/facts/summary';
import { freshMemory } from '../../src/jobs/memory';
import { startPage } from '../../src/jobs/start-page';
import { statusLines } from '../../src/jobs/status-lines';
import { ledgerOf } from '../../src/notices/ledger';
import { rollupNotice } from '../../src/notices/rollup';
import { check } from '../../src/rules/index';
import { choices } from '../../src/sheets/choices';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, departments, now, settingsTable, situation, tableOf } from '../world';

const text = catalogues['zh-CN'];
const today = situation().today;
const HOUR = 3_600_000;

const orBlank = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const department = orBlank(fc.constantFrom(...departments));
const someDay = orBlank(fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days)));

const task = fc.record({
  task: fc.constantFrom('研发', '物料', '铺货'),
  department,
  status: orBlank(fc.constantFrom(...choices.status)),
  start: someDay,
  due: someDay,
  lagBefore: orBlank(fc.integer({ min: 0, max: 5 })),
});
const notice = fc.record({
  department,
  state: orBlank(fc.constantFrom(...choices.noticeState)),
  replyBy: orBlank(fc.integer({ min: -60, max: 60 }).map((hours) => now + hours * HOUR)),
});
const mail = fc.record({ state: orBlank(fc.constantFrom(...choices.mailState)), own: fc.boolean() });

const world = fc
  .record({
    tasks: fc.array(task, { maxLength: 8 }),
    notices: fc.array(notice, { maxLength: 7 }),
    mails: fc.array(mail, { maxLength: 7 }),
    paused: fc.constantFrom('yes', 'no'),
    owner: fc.constantFrom('', 'wangmin@example.com'),
    next: orBlank(fc.integer({ min: -20, max: 20 }).map((hours) => now + hours * HOUR)),
  })
  .map(({ tasks, notices, mails, paused, owner, next }) => {
    const at = situation({
      settings: settingsTable({ paused }),
      tasks: tableOf(
        'tasks',
        tasks.map((one, index): Cells<'tasks'> => ({ ...one, id: `T00${index + 1}` })),
      ),
      notices: tableOf(
        'notices',
        notices.map((one, index): Cells<'notices'> => ({ ...one, id: `W000${index + 1}` })),
      ),
      mails: tableOf(
        'mails',
        mails.map(
          ({ state, own }, index): Cells<'mails'> => ({
            key: `${own ? 'file-1' : 'another-file'}/${index}/lina@example.com`,
            to: 'lina@example.com',
            state,
          }),
        ),
      ),
    });
    return { situation: at, memory: { ...freshMemory('zh-CN'), owner, next } };
  });

/** What stands in the rows, counted without any of the code that shows it. */
const countRows = ({ book, calendar, settings, now: at }: Situation) => {
  const late = book.tasks.rows.filter(
    ({ status, due }) => status !== 'done' && due !== null && lagOf(due, today, settings.lagUnit, calendar) > 0,
  ).length;
  const open = book.notices.rows.filter(({ state }) => ['open', 'returned', 'escalated'].includes(state ?? ''));
  const deadlines = open.flatMap(({ replyBy }) => replyBy ?? []);
  const mails = (state: string) =>
    book.mails.rows.filter((row) => row.key?.startsWith('file-1/') && row.state === state).length;
  return {
    late,
    begun: book.tasks.rows.some(({ status }) => status !== null && status !== 'open') || late > 0,
    tasks: book.tasks.rows.length,
    open: open.length,
    passed: settings.paused === 'no' && deadlines.some((by) => by <= at),
    first: deadlines.length === 0 ? null : Math.min(...deadlines),
    sent: mails('sent'),
    queued: mails('queued'),
    doubtful: mails('doubt'),
  };
};

const look = fc.property(world, ({ situation: at, memory }) => {
  const findings = check(at);
  const write = (instant: number): string => new Date(instant).toISOString();
  const running = { memory, paused: at.settings.paused, write };
  const summary = summaryOf(at, { findings, answers: awaitedAnswers(at), sentBefore: 0 });
  const start = new Map(startPage(at, summary, running, text).map(({ topic, state }) => [topic, state]));
  const status = new Map(
    statusLines(at, summary, running, { older: [], quota: 90 }, text).map(({ label, state }) => [label, state]),
  );
  const lead = at.people.lead ?? { name: '', address: '' };
  const { data } = rollupNotice(at, findings, ledgerOf(at.book), lead, today);
  const { topics, states } = text.start;
  const rows = countRows(at);

  for (const topic of [topics.reminders, topics.lastRun, topics.nextRun, topics.mails, topics.late, topics.answers])
    expect([topic, start.get(topic)]).toEqual([topic, status.get(topic)]);
  expect(start.get(topics.asOf)).toBe(states.asOf(write(now)));
  expect(start.get(topics.late)).toBe(states.late(rows.late, rows.tasks));
  expect(start.get(topics.mails)).toBe(states.mails(rows.sent, rows.queued, rows.doubtful));
  expect(start.get(topics.stage) === states.stage('planning') && rows.begun).toBe(false);

  const answers = start.get(topics.answers) ?? '';
  expect([...answers.matchAll(/(\d+) 份/g)].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(rows.open);
  expect(answers.includes('逾期')).toBe(rows.passed);
  if (rows.first !== null) expect(answers).toContain(write(rows.first));

  expect([data.late, data.deferred.length, data.doubtful.length]).toEqual([rows.late, rows.queued, rows.doubtful]);
  expect(data.departments.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(rows.tasks);
  expect(data.departments.reduce((sum, { late }) => sum + late, 0)).toBe(rows.late);
});

describe('开始, 运行状态 and the roll-up', () => {
  it('say the same, and what the rows say, of 200 workbooks as they come', () => {
    fc.assert(look, { numRuns: 200, seed: 20240701 });
  });
});
