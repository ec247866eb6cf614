import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnyKind, allKinds, askSheets, kindOfId, kinds, prefixes } from '../../src/asks/kinds/index';
import { sheets } from '../../src/sheets/index';
import type { SheetSpec } from '../../src/sheets/sheet';
import { catalogues } from '../../src/text/catalogues';

const root = resolve('src');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Where a kind of ask may be named: its own files, its sheet, its words, and what brings older workbooks up. */
const homes = /^(asks\/kinds|sheets|text)\/|^jobs\/migrations\/registry/;

/** A kind's sheet, the rows of its sheet, the letters of its numbers. */
const mentions = (source: string): readonly string[] => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return allKinds.flatMap(({ sheet, prefix }) => [
    ...(code.match(new RegExp(`'${sheet}'`, 'g')) ?? []),
    ...(code.match(new RegExp(`\\b(?:book|workbook|sheets|tables?)\\.${sheet}\\b`, 'g')) ?? []),
    ...(code.match(new RegExp(`startsWith\\('${prefix}'\\)`, 'g')) ?? []),
  ]);
};

describe('a kind of ask', () => {
  it.each(
    filesIn(root)
      .map((file) => relative(root, file))
      .filter((file) => /\.tsx?$/.test(file) && !homes.test(file)),
  )('is not named in %s', (file) => {
    expect(mentions(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it('would be found where it is named', () => {
    const [sheet = ''] = askSheets;
    expect(mentions(`book.${sheet}.rows`)).toHaveLength(1);
    expect(mentions(`write('${sheet}')`)).toHaveLength(1);
  });
});

const states = ({ stages }: AnyKind) =>
  Object.entries(stages).flatMap(([name, stage]) => (stage ? [{ name, stage }] : []));

describe.each(allKinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const spec: SheetSpec = sheets[kind.sheet];

  it('stands in the sheet under which it is registered, which has an identity and a stamp for the script’s block', () => {
    expect(kinds[kind.sheet]).toBe(kind);
    expect([spec.identity, spec.stamp]).toEqual(['id', 'stamp']);
  });

  it('has letters of its own for its numbers', () => {
    expect(prefixes.filter((one) => one === kind.prefix)).toHaveLength(1);
    expect(kindOfId(`${kind.prefix}0001`)).toBe(kind);
    expect(kind.prefix).toMatch(/^[A-Z]+$/);
  });

  it('has tests of its own, and an example for those that go over all kinds', () => {
    const tests = filesIn(resolve('test/asks')).map((file) => readFileSync(file, 'utf8'));
    expect(tests.filter((source) => source.includes(`kinds.${kind.sheet}`)).length).toBeGreaterThan(0);
  });

  it('begins open, with those asked', () => {
    expect(kind.stages.open?.turn).toBe('asked');
  });

  it('gives those whose turn it is cells to fill', () => {
    for (const { stage } of states(kind)) {
      const edit = stage.turn === 'asked' ? 'asked' : 'lead';
      expect(Object.values(spec.columns).some((column) => column.edit === edit)).toBe(true);
    }
  });

  it('keeps the deadlines of its clocks in columns of its own, and tells each step under a token of its own', () => {
    for (const { stage } of states(kind)) {
      if (stage.clock === null) continue;
      expect(spec.columns[stage.clock.column]?.kind.name).toBe('instant');
      const tokens = stage.clock.steps.map(({ token }) => token);
      expect(new Set(tokens).size).toBe(tokens.length);
      if (stage.clock.go !== undefined) expect(kind.stages[stage.clock.go]).toBeDefined();
    }
    const clocks = new Set(states(kind).flatMap(({ stage }) => stage.clock ?? []));
    const all = [...clocks].flatMap(({ steps }) => steps.map(({ token }) => token));
    expect(new Set(all).size).toBe(all.length);
  });

  it('needs columns that its sheet has', () => {
    for (const column of kind.needs) expect(spec.columns).toHaveProperty(column);
  });

  it('has words for every step of its clocks in every language', () => {
    for (const { mail } of Object.values(catalogues))
      for (const { stage } of states(kind))
        for (const { as } of stage.clock?.steps ?? []) {
          const whose = stage.turn === 'decider' ? 'decider' : kind.name;
          const words = as === 'reminder' ? mail.reminder : mail.escalation;
          const usual = as === 'reminder' ? 'asked' : as;
          const own = as === 'reminder' ? whose : `${whose}.${as}`;
          const [title, intro] =
            (words as Readonly<Record<string, readonly string[]>>)[own in words ? own : usual] ?? [];
          expect([title, intro].every((line) => line !== undefined && line !== '')).toBe(true);
        }
  });
});
