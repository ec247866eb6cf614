import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index';
import { catalogues } from '../../src/text/catalogues';

const { findings: zh } = catalogues['zh-CN'];
const { findings: en } = catalogues.en;

const folder = new URL('../../src/rules/', import.meta.url);
const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
const ruleFiles = files.filter((name) => name !== 'finding' && /= rule</.test(source(`${name}.ts`)));
const tests = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts') && name !== 'registry.test.ts')
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');

describe('every rule', () => {
  const ids = rules.map(({ id }) => id);

  it('is registered once, under the name of its file', () => {
    expect([...ids].sort()).toEqual([...ruleFiles].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s has words in both languages, a test, and says where it comes from', (id) => {
    expect(zh[id]).toBeTypeOf('function');
    expect(en[id]).toBeTypeOf('function');
    expect(tests).toContain(`'${id}'`);
    const own = ruleFiles.map((name) => source(`${name}.ts`)).find((code) => code.includes(`id: '${id}'`)) ?? '';
    expect(own).toMatch(/\/\/ Source: \S/);
  });

  it('has no words left over from rules that are gone', () => {
    expect(Object.keys(zh).sort()).toEqual([...ids].sort());
    expect(Object.keys(en).sort()).toEqual([...ids].sort());
  });
});
