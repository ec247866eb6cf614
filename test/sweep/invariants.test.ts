import { describe, expect, it } from 'vitest';
import { invariants, type Outcome } from './invariants/index';
import { jobOf } from './jobs/known';
import type { Picture, PictureRow } from './picture/picture';
import { courseOf } from './run/cases';

const { calm, job } = courseOf(jobOf('monday'));
const right: Outcome = {
  ...calm,
  references: [calm],
  calm: calm.after,
  job,
  act: null,
  mishap: null,
  inside: false,
  handUntold: false,
};

type Sheet = keyof Picture['rows'];

const rows = (
  after: Picture,
  sheet: Sheet,
  change: (rows: readonly PictureRow[]) => readonly PictureRow[],
): Picture => ({
  ...after,
  rows: { ...after.rows, [sheet]: change(after.rows[sheet]) },
});

/** The first row of a sheet with some cells changed. */
const cells = (sheet: Sheet, changed: Readonly<Record<string, string>>) => (after: Picture) =>
  rows(after, sheet, ([first, ...others]) =>
    first === undefined ? [] : [{ ...first, cells: { ...first.cells, ...changed } }, ...others],
  );

const firstTwice = (sheet: Sheet) => (after: Picture) =>
  rows(after, sheet, ([first, ...others]) => (first === undefined ? [] : [first, { ...first }, ...others]));

/** For each invariant a way of breaking the workbook that it must notice. */
const broken: Readonly<Record<string, (after: Picture) => Picture>> = {
  'mail-is-ledger': (after) => ({ ...after, mails: after.mails.slice(1) }),
  'subject-is-ledger': (after) => ({ ...after, mails: after.mails.map((mail) => ({ ...mail, subject: '别的' })) }),
  'nothing-twice': (after) => ({ ...after, mails: [...after.mails, ...after.mails.slice(-1)] }),
  'nothing-lost': (after) => ({
    ...after,
    ledger: after.ledger.map((line) => ({ ...line, state: 'dropped' as const })),
  }),
  'told-stands': (after) => ({
    ...after,
    ledger: after.ledger.map((line) => ({ ...line, key: `${line.key}!`, tokens: ['<W0009>'] })),
  }),
  'one-doubt': (after) => ({
    ...after,
    ledger: after.ledger.map((line) => ({ ...line, key: `${line.key}!`, state: 'doubt' as const })),
  }),
  'typed-stands': cells('tasks', { note: '别人的备注' }),
  'derived-stands': cells('tasks', { lag: '99' }),
  'hand-stands': cells('notices', { proof: '?' }),
  'rows-stand': (after) => rows(after, 'duties', (all) => all.slice(1)),
  'whole-rows': firstTwice('tasks'),
  'own-task': cells('notices', { title: '别的任务' }),
  'one-open-ask': (after) =>
    rows(after, 'approvals', ([first, ...others]) => {
      if (first === undefined) return [];
      const open = { ...first, cells: { ...first.cells, state: '待答复' } };
      return [open, open, ...others];
    }),
  'one-history-line': (after) => rows(after, 'changes', (all) => all.slice(1)),
  'is-prompt': (after) => after,
  'runs-end': (after) => ({ ...after, broken: ['heartbeat: TypeError'] }),
  'properties-fit': (after) => ({ ...after, properties: { memory: 9217 } }),
  'reminders-stand': (after) => ({ ...after, triggers: [] }),
  'asked-may-answer': (after) => ({ ...after, shut: ['李强 notices'] }),
  'pages-turned': (after) => ({ ...after, pages: [{ log: 'notices', older: 1, coming: 0, left: ['W0001'] }] }),
  'is-said': (after) => after,
  'never-in-silence': (after) => after,
};

const faultsOf = (name: string, outcome: Outcome): readonly string[] =>
  invariants.find((one) => one.name === name)?.faults(outcome) ?? [];

describe('a Monday that nothing befell', () => {
  it.each(invariants.map(({ name, sentence }) => [name, sentence]))('%s: %s', (name) => {
    expect(faultsOf(name, right)).toEqual([]);
  });
});

describe('every invariant', () => {
  it('has a way of being broken here', () => {
    expect(Object.keys(broken).sort()).toEqual(invariants.map(({ name }) => name).sort());
  });

  it.each(Object.keys(broken).filter((name) => !['is-prompt', 'is-said', 'never-in-silence'].includes(name)))(
    '%s notices it',
    (name) => {
      const after = broken[name]?.(right.after) ?? right.after;
      expect(faultsOf(name, { ...right, after })).not.toEqual([]);
    },
  );

  it('is-prompt notices what waits for the next look through everything', () => {
    const act = { key: 'x', kind: 'typing', sheet: null, runs: true, act: () => {} } as const;
    expect(faultsOf('is-prompt', { ...right, act, soon: {} })).not.toEqual([]);
  });

  it('is-said notices that a wanting header is passed over in silence', () => {
    const act = { key: 'x', kind: 'lines', sheet: 'tasks', runs: true, wounds: '滞后天数', act: () => {} } as const;
    expect(faultsOf('is-said', { ...right, act })).not.toEqual([]);
    const said = [...right.early.said, '任务分工缺少「滞后天数」列'];
    expect(faultsOf('is-said', { ...right, act, early: { ...right.early, said } })).toEqual([]);
  });

  it('never-in-silence notices that what was typed over is told to nobody', () => {
    const [task] = right.after.rows.tasks;
    const cell = { sheet: 'tasks', identity: task?.identity ?? '', column: 'due', value: '2024-08-30' } as const;
    const act = { key: 'x', kind: 'typing', sheet: 'tasks', runs: true, aimed: true, cell, act: () => {} } as const;
    const outcome = { ...right, references: [], act, inside: true };
    expect(faultsOf('never-in-silence', outcome)).not.toEqual([]);
    const line = {
      sheet: 'changes',
      row: 9,
      identity: 'x',
      cells: { what: '填写被盖', why: '填写「2024-08-30」' },
    } as const;
    expect(
      faultsOf('never-in-silence', { ...outcome, after: rows(right.after, 'changes', (all) => [...all, line]) }),
    ).toEqual([]);
  });
});
