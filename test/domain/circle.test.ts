import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circlesOf } from '../../src/domain/circle';

it('a chain has no circle', () => {
  expect(
    circlesOf(
      new Map([
        ['T002', ['T001']],
        ['T003', ['T002', 'T001']],
        ['T001', []],
      ]),
    ),
  ).toEqual([]);
});

it('names the tasks that wait for each other, and those only', () => {
  const before = new Map([
    ['T001', ['T003']],
    ['T002', ['T001']],
    ['T003', ['T002']],
    ['T004', ['T001']],
    ['T005', ['T005']],
  ]);
  expect(circlesOf(before).map((ids) => [...ids].sort())).toEqual([['T001', 'T002', 'T003'], ['T005']]);
});

it('knows nothing of ids that do not exist', () => {
  expect(circlesOf(new Map([['T001', ['T999']]]))).toEqual([]);
});

it('goes down a chain of 50,000 tasks', () => {
  const before = new Map(Array.from({ length: 50_000 }, (_, i) => [`T${i}`, i ? [`T${i - 1}`] : []]));
  expect(circlesOf(before)).toEqual([]);
  before.set('T0', ['T49999']);
  expect(circlesOf(before)[0]).toHaveLength(50_000);
});

it('finds exactly the tasks that come after themselves', () => {
  const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const before = new Map(Array.from({ length: 9 }, (_, i) => [String(i), [] as string[]]));
      for (const [from, to] of pairs) before.get(String(from))?.push(String(to));
      const reach = (from: string): Set<string> => {
        const seen = new Set<string>();
        const open = [...(before.get(from) ?? [])];
        for (let one = open.pop(); one !== undefined; one = open.pop())
          if (!seen.has(one)) {
            seen.add(one);
            open.push(...(before.get(one) ?? []));
          }
        return seen;
      };
      const expected = [...before.keys()].filter((id) => reach(id).has(id));
      expect(circlesOf(before).flat().sort()).toEqual(expected.sort());
    }),
  );
});
