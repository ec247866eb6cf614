import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionsOf } from '../../src/asks/impact';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import { newWarnings } from '../../src/asks/kinds/warning/occasions';
import { settle } from '../../src/asks/settle';
import { applyTo } from '../../src/changes/apply-to';
import { append, merge } from '../../src/changes/changes';
import { addDays, asDay } from '../../src/domain/day';
import { heldClocks } from '../../src/jobs/hold-clocks';
import { freshMemory, type Memory } from '../../src/jobs/memory';
import { remade } from '../../src/jobs/remade';
import { carriedOf, fullLogs, growing, type Log } from '../../src/jobs/rotation';
import { planMails, type RoundPlan } from '../../src/jobs/round';
import { ledgerOf } from '../../src/notices/ledger';
import { sheets, type Workbook } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, changed, launch, morningOf, now, situation, tableOf, world } from '../world';

const words = catalogues['zh-CN'].asks;
const HOUR = 3_600_000;

/** Half of all tries give nothing. */
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null, freq: 2 });

const days = ['2024-06-20', '2024-06-24', '2024-06-27', '2024-07-03', '2024-07-15'].map(asDay);
const day = fc.constantFrom(...days);
const task = fc.constantFrom('T001', 'T002', 'T003', 'T004', 'T005', 'T009');
const names = fc.constantFrom('张伟', '何雨', '李娜', '陈静', '刘洋', '谁也不是');
const instant = fc.integer({ min: -30, max: 3 }).map((days) => now + days * 24 * HOUR);
const addresses = ['zhangwei', 'heyu', 'lina', 'chenjing', 'liuyang', 'wangmin', 'sunli', 'zhou'].map(
  (name) => `${name}@example.com`,
);

const notice = fc.record({
  task,
  asked: names,
  department: fc.constantFrom('研发部', '市场部'),
  due: day,
  issued: instant,
  replyBy: instant,
  state: fc.constantFrom('open', 'answered', 'returned', 'escalated', 'closed', 'closed', 'closed', null),
  attempt: fc.constantFrom(1, 2),
  reason: maybe(fc.constantFrom('缺料', '人手不足')),
  plan: maybe(fc.constant('加派 1 人')),
  proposed: maybe(day),
  decision: maybe(fc.constantFrom('accept', 'return')),
  word: maybe(fc.constant('请补充')),
  message: maybe(fc.constant('请写明原因')),
  snooze: maybe(day),
  snoozeWhy: maybe(fc.constant('出差')),
  judged: fc.boolean(),
});

const approval = fc.record({
  task,
  asked: names,
  department: fc.constantFrom('研发部', '市场部'),
  handedIn: day,
  issued: instant,
  state: fc.constantFrom('open', 'closed', 'closed', 'returned', null),
  decision: maybe(fc.constantFrom('pass', 'sendBack')),
  word: maybe(fc.constant('缺附件')),
  answered: maybe(instant),
});

const change = fc.record({
  task,
  what: fc.constantFrom('due', 'due', 'snooze', null),
  before: maybe(day),
  after: maybe(day),
  notice: fc.integer({ min: 1, max: 12 }).map((number) => `W${String(number).padStart(4, '0')}`),
  earlier: fc.constantFrom(null, null, 2),
});

const mail = fc.record({
  to: fc.constantFrom(...addresses),
  at: fc.integer({ min: -30, max: 0 }),
  state: fc.constantFrom('sent', 'sent', 'sent', 'queued', 'doubt', 'dropped', null),
  /** Which of all that may be told. */
  told: fc.array(fc.nat(), { maxLength: 8 }),
  foreign: fc.constantFrom(false, false, false, true),
});

const status = fc.constantFrom('open', 'doing', 'review', 'done');

const drawn = fc.record({
  notices: fc.array(notice, { maxLength: 12 }),
  approvals: fc.array(approval, { maxLength: 8 }),
  changes: fc.array(change, { maxLength: 12 }),
  mails: fc.array(mail, { maxLength: 14 }),
  tasks: fc.array(fc.record({ due: day, status, finished: maybe(day) }), { minLength: 5, maxLength: 5 }),
  since: fc.constantFrom(0, now - 10 * 24 * HOUR),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const number = (prefix: string, index: number): string => `${prefix}${String(index + 1).padStart(4, '0')}`;

const rowsOf = ({ notices, approvals, changes, mails, tasks }: Drawn): Partial<Workbook> => {
  const asks = notices.map(({ judged, ...cells }, index) => ({
    ...cells,
    id: number('W', index),
    seen: judged ? answerMark(cells) : null,
  })) as readonly Cells<'notices'>[];
  const waits = approvals.map((cells, index) => ({
    ...cells,
    id: number('A', index),
  })) as readonly Cells<'approvals'>[];
  const today = asDay('2024-07-01');
  const tellable = [
    ...asks.flatMap(({ id, attempt, seen, snooze }) => [
      `${id}`,
      ...['R', 'E', 'T', 'X', 'B'].map((kind) => `${kind}${id}.${attempt}`),
      `B${id}.${attempt}a`,
      `Q${id}.${attempt}.${seen ?? ''}`,
      `S${id}.${attempt}.${today}`,
      `S${id}.${attempt}.${snooze ?? '2024-06-28'}`,
    ]),
    ...waits.flatMap(({ id }) => [`P${id}`, `V${id}`]),
    'D2024-07-01',
    'L2024-07-01',
    'D2024-06-03',
    'I1719000000',
    'I1719000001',
  ];
  return {
    tasks: tableOf(
      'tasks',
      launch.tasks.map((cells, index) => ({ ...cells, ...(tasks[index] as Cells<'tasks'>) })),
    ),
    notices: tableOf('notices', asks),
    approvals: tableOf('approvals', waits),
    changes: tableOf(
      'changes',
      changes.map((cells, index) => ({ ...cells, key: `k${index}` })) as readonly Cells<'changes'>[],
    ),
    mails: tableOf(
      'mails',
      mails.map(({ to, at, state, told, foreign }, index) => ({
        key: `${foreign ? 'file-0' : 'file-1'}/${addDays(today, at)}/${index % 3 === 0 ? to : `${index}`}`,
        to,
        subject: `信 ${index}`,
        contains: told.map((one) => tellable[one % tellable.length]).join(' '),
        queued: now + at * 24 * HOUR,
        sent: state === 'sent' ? now + at * 24 * HOUR : null,
        state,
      })) as readonly Cells<'mails'>[],
    ),
  };
};

const memoryOf = ({ since }: Drawn): Memory => ({
  ...freshMemory('zh-CN', since),
  notes: [
    { token: 'I1719000000', at: now, incident: { kind: 'failed', why: 'x' }, told: false },
    { token: 'I1719000001', at: now, incident: { kind: 'failed', why: 'y' }, told: true },
  ],
});

/** The book with new pages of these logs; rows keep their places, so that nothing else can differ. */
const rotated = (book: Partial<Workbook>, at: number, memory: Memory, logs: readonly Log[]): Partial<Workbook> => {
  let left = book;
  for (const log of logs) {
    const { rows, earlier } = carriedOf(log, situation(left, at), memory);
    const table = left[log];
    if (table === undefined) continue;
    const kept = (table.rows as readonly { readonly row: number }[])
      .filter(({ row }) => rows.includes(row))
      .map((row) =>
        log === 'changes' ? { ...row, ...(earlier.has(row.row) ? { earlier: earlier.get(row.row) } : {}) } : row,
      );
    left = { ...left, [log]: { ...table, rows: kept } };
  }
  return left;
};

/** Whose mail is planned first among equals is no matter. */
const inOrder = ({ mails, waiting, merged }: RoundPlan) => ({
  mails: [...mails].sort((a, b) => (a.key < b.key ? -1 : 1)),
  waiting,
  merged,
});

/** All that is planned with a book at a moment. */
const planned = (book: Partial<Workbook>, at: number, memory: Memory) => {
  const one = situation(book, at);
  const ledger = ledgerOf(one.book);
  const settled = settle(one, words, { held: heldClocks(one, ledger, memory.since), last: () => 'A0999' });
  const warnings = newWarnings(one, 'W0999');
  const asked = append(
    'notices',
    warnings.map(({ cells }) => ({ cells, unless: { id: cells.id } })),
  );
  const warned = situation(applyTo(one.book, asked), at);
  const weekly = { day: one.today, digest: one.today };
  return {
    settled,
    warnings,
    held: [...heldClocks(one, ledger, memory.since)],
    round: inOrder(planMails(warned, ledger, memory, weekly)),
    plain: inOrder(planMails(warned, ledger, memory, { day: one.today, digest: null })),
    waiting: inOrder(planMails(one, ledger, memory, null)),
    remade: remade(one),
    extensions: one.tasks.map(({ task: { id } }) => extensionsOf(one, id ?? '')),
  };
};

/** The book a day later, with all done and told that was planned. */
const dayAfter = (book: Partial<Workbook>, at: number, memory: Memory): Partial<Workbook> => {
  const { settled, round } = planned(book, at, memory);
  const after = applyTo(world(book), merge(settled.changes));
  const sent = round.mails.map(({ key, to, notices }) => ({
    key,
    to: to.address,
    contains: notices.map(({ token }) => token).join(' '),
    queued: at,
    sent: at,
    state: 'sent' as const,
  }));
  const base = after.mails.rows;
  return {
    ...after,
    mails: {
      ...after.mails,
      rows: [...base, ...tableOf('mails', sent).rows.map((row) => ({ ...row, row: row.row + 900 }))],
    },
  };
};

describe('a new page of a full log', () => {
  const runs = { numRuns: Number(process.env.ROTATION_RUNS ?? '100') };

  it.each([...growing.map((log) => [[log]] as const), [growing] as const, [[...growing, ...growing]] as const])(
    'of %s plans the same mails, settlements, warnings and numbers as the whole log',
    (logs) => {
      fc.assert(
        fc.property(drawn, (one) => {
          const [book, memory] = [rowsOf(one), memoryOf(one)];
          expect(planned(rotated(book, now, memory, logs), now, memory)).toEqual(planned(book, now, memory));
        }),
        runs,
      );
    },
  );

  it('goes on planning the same on the next day', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const [book, memory] = [rowsOf(one), memoryOf(one)];
        const tomorrow = morningOf('2024-07-02');
        const whole = planned(dayAfter(book, now, memory), tomorrow, memory);
        const paged = planned(dayAfter(rotated(book, now, memory, growing), now, memory), tomorrow, memory);
        expect(paged).toEqual(whole);
      }),
      runs,
    );
  });

  it('warns nobody twice of one task and due date when a task that was done is taken up again', () => {
    const closed = { id: 'W0001', task: 'T001', due: asDay('2024-06-24'), asked: '张伟', state: 'closed' } as const;
    const tasks = (cells: Cells<'tasks'>) =>
      tableOf('tasks', changed(launch.tasks, 'T001', { due: asDay('2024-06-24'), ...cells }));
    const book = { notices: tableOf('notices', [closed, { ...closed, id: 'W0002', task: 'T002' }]) };
    const memory = freshMemory('zh-CN');
    const paged = rotated({ ...book, tasks: tasks({ status: 'done' }) }, now, memory, ['notices']);
    expect(newWarnings(situation({ ...paged, tasks: tasks({ status: 'doing' }) }))).toEqual([]);
  });

  it('counts the extensions of a task over all its pages', () => {
    const line = { task: 'T001', what: 'due', before: asDay('2024-06-20'), after: asDay('2024-06-24') } as const;
    const book = { changes: tableOf('changes', [line, line, { ...line, earlier: 3 }, { ...line, task: 'T002' }]) };
    const paged = rotated(book, now, freshMemory('zh-CN'), ['changes']);
    expect(paged.changes?.rows).toHaveLength(2);
    expect(extensionsOf(situation(paged), 'T001')).toBe(6);
    expect(extensionsOf(situation(paged), 'T002')).toBe(1);
  });
});

describe('a log', () => {
  const many = (count: number, cells: Cells<'changes'>) =>
    tableOf(
      'changes',
      Array.from({ length: count }, () => cells),
    );
  const memory = freshMemory('zh-CN');
  const most = sheets.changes.full ?? 0;
  const snooze = { task: 'T001', what: 'snooze', notice: 'W0001' } as const;

  it('is full beyond the rows that its description allows', () => {
    expect(fullLogs(situation({ changes: many(most, snooze) }), memory)).toEqual([]);
    expect(fullLogs(situation({ changes: many(most + 1, snooze) }), memory)).toEqual(['changes']);
  });

  it('that holds little else than what is open stays as it is: its new page would be full at once', () => {
    const open = { id: 'W0001', task: 'T001', state: 'open' } as const;
    const notices = tableOf(
      'notices',
      Array.from({ length: (sheets.notices.full ?? 0) + 1 }, () => open),
    );
    expect(fullLogs(situation({ notices }), memory)).toEqual([]);
  });
});
