import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockRows, blocksOf } from '../../src/rights/blocks';
import { grouped, groupingOf, SPARE, spareRowsWanted } from '../../src/rights/grouping';
import { rightsMark, wantedRights } from '../../src/rights/wanted';
import type { TableOf } from '../../src/sheets/index';
import { rowOf, situation, tableOf } from '../world';

const seats = {
  departments: ['甲', '乙', '丙'],
  people: {
    ...situation({}).people,
    contacts: new Map(['甲', '乙', '丙'].map((one) => [one, { name: one, address: `${one}@example.com` }])),
  },
};

type Line = readonly [department: string | null, spare: boolean] | null;

/** 任务分工 with these lines from row 2; null is a blank row. */
const tableFrom = (lines: readonly Line[]): TableOf<'tasks'> => {
  const rows = lines.flatMap((line, index) =>
    line === null
      ? []
      : [
          {
            spare: line[1],
            row: rowOf('tasks', { department: line[0], task: line[1] ? null : `t${index}` }, index + 2),
          },
        ],
  );
  const last = rows[rows.length - 1]?.row.row ?? 1;
  return {
    ...tableOf('tasks', []),
    rows: rows.filter(({ spare }) => !spare).map(({ row }) => row),
    spareRows: rows.filter(({ spare }) => spare).map(({ row }) => row),
    lastRow: last,
  };
};

const anyLines = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom('甲', '乙', '丙', '外部', null), fc.constant(false)) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.constant(true)) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { maxLength: 40 },
);

/** The lines as they stand once the plan is carried out. */
const carriedOut = (lines: readonly Line[]): readonly Line[] => {
  const grouping = groupingOf(tableFrom(lines), seats);
  if (grouping === null) return lines;
  const used = lines.slice(0, tableFrom(lines).lastRow - 1);
  const all: Line[] = [...used, ...grouping.appends.map((department): Line => [department, true])];
  if (grouping.places.length === 0) return all;
  return all
    .map((line, index) => [grouping.places[index] ?? 0, line] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, line]) => line);
};

describe('the plan of 整理分组', () => {
  it('leaves every department in one block with enough spare rows, loses no row, and has nothing to do afterwards', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const after = carriedOut(lines);
        const blocks = blocksOf(blockRows(tableFrom(after)));
        expect(new Set(blocks.map(({ department }) => department)).size).toBe(blocks.length);
        for (const department of seats.departments)
          expect(blocks.find((block) => block.department === department)?.spares).toBeGreaterThanOrEqual(2);
        const tasks = (all: readonly Line[]) => all.filter((line) => line !== null && !line[1]).length;
        expect(tasks(after)).toBe(tasks(lines));
        expect(groupingOf(tableFrom(after), seats)).toBeNull();
      }),
    );
  });

  it('keeps the order within a department, and the departments’ of 职责表', () => {
    const rows = ['乙1', '甲1', '外1', '乙2', '甲2', '1'].map((name) => ({
      name,
      department: name.length > 1 ? name.slice(0, 1) : null,
    }));
    expect(grouped(rows, ['甲', '乙']).map(({ name }) => name)).toEqual(['甲1', '甲2', '乙1', '乙2', '外1', '1']);
  });
});

describe('spare rows', () => {
  it('come under the longest block, from below; a department without any row gets its own at the end', () => {
    const table = tableFrom([
      ['甲', false],
      ['乙', false],
      ['乙', true],
      ['甲', false],
      ['甲', false],
    ]);
    expect(spareRowsWanted(table, seats)).toEqual({
      inserts: [
        { after: 6, department: '甲', count: SPARE },
        { after: 4, department: '乙', count: SPARE - 1 },
      ],
      appends: ['丙', '丙', '丙'],
    });
  });

  it('are enough while two are left', () => {
    const table = tableFrom(
      ['甲', '乙', '丙'].flatMap((one): Line[] => [
        [one, false],
        [one, true],
        [one, true],
      ]),
    );
    expect(spareRowsWanted(table, seats)).toEqual({ inserts: [], appends: [] });
  });
});

describe('the wanted rights', () => {
  it('have the same sign for the same workbook, another when a contact changes', () => {
    const signs = (changes: Parameters<typeof situation>[0]) => wantedRights(situation(changes)).map(rightsMark);
    expect(signs({})).toEqual(signs({}));
    expect(signs({ duties: tableOf('duties', []) })).not.toEqual(signs({}));
  });

  it('never let anybody but the leaders into a cell that two lots claim', () => {
    for (const { guards } of wantedRights(situation({}))) {
      const cells = guards.flatMap(({ area: { top, bottom, left, right } }) =>
        Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
          Array.from({ length: right - left + 1 }, (_, index) => `${row}/${left + index}`),
        ),
      );
      expect(new Set(cells).size).toBe(cells.length);
      expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
    }
  });
});
