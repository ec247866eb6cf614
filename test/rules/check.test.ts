import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt } from '../../src/domain/day';
import { routeOf } from '../../src/facts/routing';
import { situationOf } from '../../src/facts/situation';
import type { FindingData } from '../../src/rules/finding';
import { check } from '../../src/rules/index';
import { type Choice, type ChoiceName, choices } from '../../src/sheets/choices';
import type { Column } from '../../src/sheets/column';
import { type SheetKey, sheetKeys, sheets, type Workbook } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import type { FindingSaid } from '../../src/text/findings';
import { type Cells, complaint, launch, now, situation, tableOf, tasksWith, terms, world } from '../world';

const { findings: zh } = catalogues['zh-CN'];
const { findings: en } = catalogues.en;

describe('a check of the whole workbook', () => {
  it('finds nothing in the launch example', () => {
    expect(check(situation())).toEqual([]);
  });

  it('finds exactly one error on the guide’s complaint matrix: 接收客户投诉 has no A', () => {
    const errors = check(situation(complaint())).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([
      {
        rule: 'row-without-accountable',
        severity: 'error',
        at: { sheet: 'matrix', row: 2 },
        data: { item: '接收客户投诉' },
      },
    ]);
  });

  it('tells the gravest first, then sheet by sheet and row by row', () => {
    const changes = {
      ...tasksWith('T005', { department: null, owner: '谁' }),
      duties: tableOf('duties', launch.duties.slice(1)),
    };
    const order = { error: 0, warn: 1, info: 2 } satisfies Record<Choice<'severity'>, number>;
    const keys = check(situation(changes)).map(
      ({ severity, at }) => order[severity] * 1e6 + sheetKeys.indexOf(at.sheet) * 1e4 + (at.row ?? 0),
    );
    expect(keys.length).toBeGreaterThan(2);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });
});

const word = fc.oneof(
  fc.constantFrom('T001', 'T002', 'N01', '市场部', '研发部', '王敏', '提升效率', '__proto__', '', ' ', '=1+1'),
  fc.string({ maxLength: 12 }),
);

const cell = (column: Column<unknown>): fc.Arbitrary<unknown> => {
  switch (column.kind.name) {
    case 'choice':
      return fc.constantFrom(...choices[column.choices as ChoiceName]);
    case 'day':
      return fc.integer({ min: 19_000, max: 22_000 }).map(dayAt);
    case 'when':
      return fc.oneof(
        fc.record({ day: fc.integer({ min: 19_000, max: 22_000 }).map(dayAt) }),
        fc.record({
          span: fc.record({
            amount: fc.double({ min: 0, max: 400, noNaN: true }),
            unit: fc.constantFrom(...choices.spanUnit),
          }),
        }),
      );
    case 'instant':
      return fc.integer({ min: 0, max: 2e12 });
    case 'number':
    case 'percent':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'references':
      return fc.array(word, { maxLength: 3 });
    case 'letter':
      return fc.constantFrom('R', 'A', 'C', 'I', 'R/A');
    case 'duration':
      return fc.constant({ amount: 1, unit: 'hours' });
    case 'any':
      return fc.oneof(word, fc.double(), fc.boolean(), fc.date({ noInvalidDate: false }));
    default:
      return word;
  }
};

const rows = <K extends SheetKey>(key: K): fc.Arbitrary<readonly Cells<K>[]> => {
  const columns = Object.entries(sheets[key].columns as Readonly<Record<string, Column<unknown>>>);
  const cells = fc.record(
    Object.fromEntries(columns.map(([name, column]) => [name, fc.option(cell(column), { freq: 4 })])),
  );
  const rest =
    key === 'matrix'
      ? fc.dictionary(
          fc.constantFrom('市场部', '研发部', '备注', ' ', '__proto__'),
          fc.option(fc.constantFrom('R', 'A', 'C', 'I', 'R/A')),
        )
      : fc.constant({});
  return fc.array(
    fc.tuple(cells, rest).map(([filled, further]) => ({ ...filled, rest: further }) as unknown as Cells<K>),
    { maxLength: 8 },
  );
};

const table = <K extends SheetKey>(key: K) =>
  fc
    .tuple(
      rows(key),
      fc.boolean(),
      fc.subarray(Object.keys(sheets[key].columns)),
      fc.array(fc.tuple(fc.integer({ min: 2, max: 9 }), fc.constantFrom(...Object.keys(sheets[key].columns)), word)),
    )
    .map(([cells, whole, kept, problems]) => {
      const made = tableOf(key, cells, { problems: problems.map(([row, column, raw]) => ({ row, column, raw })) });
      return whole ? made : { ...made, places: Object.fromEntries(kept.map((column, i) => [column, i + 1])) };
    });

const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .record(Object.fromEntries(sheetKeys.map((key) => [key, table(key)])))
  .map((tables) => world(tables as unknown as Partial<Workbook>));

describe('any workbook at all', () => {
  const say = (words: object, rule: string, data: FindingData): FindingSaid =>
    (words as Record<string, (data: FindingData) => FindingSaid>)[rule]?.(data) ?? { sentence: '', remedy: '' };

  it('is checked without a throw, every finding has a place that exists and words in both languages', () => {
    fc.assert(
      fc.property(anyWorkbook, fc.integer({ min: 1.5e12, max: 1.9e12 }), (book, at) => {
        const today = situationOf(book, at, terms);
        for (const { task } of today.tasks) routeOf(today, task);
        for (const { rule, at: place, data } of check(today)) {
          const { rows: known, problems, restPlaces } = book[place.sheet];
          if (place.row !== undefined)
            expect([...known.map(({ row }) => row), ...problems.map(({ row }) => row)]).toContain(place.row);
          if (place.column !== undefined)
            expect([
              ...Object.keys(sheets[place.sheet].columns),
              ...restPlaces.map(({ header }) => header.trim()),
            ]).toContain(place.column.trim());
          for (const words of [zh, en]) expect(say(words, rule, data).sentence).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is empty throughout is told what to begin with', () => {
    const empty = Object.fromEntries(sheetKeys.map((key) => [key, tableOf(key, [])])) as unknown as Partial<Workbook>;
    const found = new Set(check(situationOf(world(empty), now, terms)).map(({ rule }) => rule));
    expect(found).toEqual(new Set(['no-lead', 'charter-item-missing']));
  });
});
