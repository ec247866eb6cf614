import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBefore, unpackBefore } from '../../src/changes/before';
import { readMark, writeMark } from '../../src/changes/mark';
import { typedOver } from '../../src/changes/typed-over';
import { spreadOf } from '../../src/layout/column-letter';
import type { Raw } from '../../src/sheets/column';
import { sheets } from '../../src/sheets/index';
import { terms } from '../world';
import { gridOf, lookOf } from './grid';

const day = (text: string): Date => new Date(`${text}T00:00:00+08:00`);

/** As an event tells a day: by its number, counted from 1899-12-30. */
const serial = (text: string): string => String(Date.parse(text) / 86_400_000 + 25_569);

const place = (column: keyof typeof sheets.tasks.columns): number =>
  Object.keys(sheets.tasks.columns).indexOf(column) + 1;

describe('what people’s cells held, put down before a decision is written', () => {
  it('is read again as it was, in a few signs a row', () => {
    const words = ['未开始', '进行中', '待审核', '已完成', ''];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 0, max: 300 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (rows) => {
          const grid = gridOf(
            'tasks',
            rows.map(([status, days], index) => ({
              id: `T${String(index + 1).padStart(3, '0')}`,
              task: `任务${index}`,
              status,
              due: days === 0 ? '' : new Date(day('2024-01-01').getTime() + days * 86_400_000),
            })),
          );
          const look = lookOf('tasks', grid);
          const lines = packBefore('tasks', look);
          const before = unpackBefore('tasks', lines);
          for (const row of look.table.rows as unknown as readonly Record<string, unknown>[])
            expect(before.get(String(row.id))).toMatchObject({ status: row.status ?? '', due: row.due ?? '' });
          expect(Math.max(...lines.slice(1).map((line) => line.length))).toBeLessThan(16);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out a cell that cannot be read: nobody may put it back', () => {
    const look = lookOf(
      'tasks',
      gridOf('tasks', [{ id: 'T001', task: '甲', status: '差不多了', due: day('2024-07-01') }]),
    );
    const held = unpackBefore('tasks', packBefore('tasks', look)).get('T001');
    expect([held?.due, 'status' in (held ?? {})]).toEqual(['2024-07-01', false]);
  });
});

describe('the mark beside a decided cell', () => {
  it('is read again as it was written, whatever the values are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (was, now) => {
        const mark = readMark(writeMark('T003', 'W0001.1.accept', { due: now }, { due: was }));
        expect([mark?.name, mark?.act, mark?.cells.get('due')]).toEqual(['T003', 'W0001.1.accept', { was, now }]);
      }),
    );
  });

  it('of an earlier version names no cell, and one that was told of is none', () => {
    expect(readMark('T003 W0001.1.accept')?.cells.size).toBe(0);
    expect([readMark(''), readMark('? T003')]).toEqual([null, null]);
  });
});

describe('what an edit typed over a decided cell', () => {
  const rows: readonly Readonly<Record<string, Raw>>[] = [
    { id: 'T001', task: '甲', due: day('2024-08-09'), stamp: 'T001 W0001.1.accept due:2024-07-03>2024-08-09' },
    { id: 'T002', task: '乙', due: day('2024-07-20') },
  ];
  const over = (row: number, old: string, value: string) =>
    typedOver('tasks', lookOf('tasks', gridOf('tasks', rows)), { row, place: place('due'), old, value }, null, terms);

  it('was typed in between where the edit found what was there before, and the cell holds what was decided', () => {
    expect(over(2, serial('2024-07-03'), serial('2024-08-30'))).toMatchObject({
      name: 'T001',
      ours: '2024-08-09',
      theirs: '2024-08-30',
    });
    expect(over(2, serial('2024-07-03'), '')).toMatchObject({ theirs: '' });
  });

  it('is found in its row wherever that was moved since', () => {
    expect(over(3, serial('2024-07-03'), serial('2024-08-30'))?.name).toBe('T001');
  });

  it.each([
    ['typed after the decision was written', serial('2024-08-09'), serial('2024-08-30')],
    ['typed what was decided', serial('2024-07-03'), serial('2024-08-09')],
    ['typed what had been there', serial('2024-07-03'), serial('2024-07-03')],
    ['typed into a cell that no decision wrote', serial('2024-07-20'), serial('2024-08-30')],
  ])('proves nothing where somebody %s', (_, old, value) => {
    expect(over(2, old, value)).toBeNull();
  });
});

describe('cells as people name them', () => {
  const end = Number.POSITIVE_INFINITY;
  it.each([
    ['A1', [1, 1, 1, 1]],
    ['N5', [5, 5, 14, 14]],
    ['AB12', [12, 12, 28, 28]],
    ['A1:B2', [1, 2, 1, 2]],
    ['Q7:S30', [7, 30, 17, 19]],
    ['B:D', [1, end, 2, 4]],
    ['C:C', [1, end, 3, 3]],
    ['2:9', [2, 9, 1, end]],
    ['B3:B', [3, end, 2, 2]],
  ])('%s reaches from row to row and column to column %j', (a1, [top, bottom, left, right]) => {
    expect(spreadOf(a1)).toEqual({ top, bottom, left, right });
  });

  it('reach nothing where they are none', () => {
    for (const a1 of ['', '?', 'tab!A1']) {
      const { top, bottom } = spreadOf(a1);
      expect(bottom).toBeLessThan(top);
    }
  });
});
