import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeOf, pressing, sectionKinds, sectionsOf } from '../../src/views/mail/sections/index';
import { frame, mail, monday, notices, texts } from './example-mail';

const kinds = Object.keys(sectionKinds) as (keyof typeof sectionKinds)[];
const tests = ['mail-sections.test.ts', 'mail-asks.test.ts']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

describe.each(kinds)('the notice %s', (kind) => {
  test('has a file of its own', () => {
    expect(existsSync(new URL(`../../src/views/mail/sections/${kind}.ts`, import.meta.url))).toBe(true);
  });

  test('has words in every language', () => {
    for (const text of Object.values(texts)) expect(Object.keys(text.mail[kind]).length).toBeGreaterThan(0);
  });

  test('has an example, and a test of what it says', () => {
    expect(notices.map((notice) => notice.kind)).toContain(kind);
    expect(tests).toContain(`kind: '${kind}'`);
  });
});

test.each(['zh-CN', 'en'] as const)(
  'in %s every section has its place in the order of pressing, and words',
  (language) => {
    const sections = sectionsOf(mail(), { frame: frame(), text: texts[language], day: monday });
    expect(sections.map(placeOf)).toEqual(pressing);
    for (const { title, brief, why } of sections) expect([title, brief, why].every(Boolean)).toBe(true);
  },
);
