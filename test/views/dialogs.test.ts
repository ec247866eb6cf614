import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordTable } from '../../src/views/dialogs/wizard-words';
import { dialogTexts, pagesIn } from './dialog-pages';
import * as example from './example-dialogs';
import { readHtml } from './read-html';

const cases = (['zh-CN', 'en'] as const).flatMap((language) =>
  Object.entries(pagesIn(language)).map(([name, page]) => ({ language, name, page })),
);

const scriptOf = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

describe.each(cases)('the dialog $name in $language', ({ language, page }) => {
  const { tags, text } = readHtml(page.html);

  test('has a title, a size and its language', () => {
    expect(page.title).not.toBe('');
    expect(page.width).toBeGreaterThanOrEqual(300);
    expect(page.height).toBeGreaterThanOrEqual(400);
    expect(tags[0]).toEqual({ name: 'html', attributes: { lang: language } });
  });

  test('loads nothing from anywhere', () => {
    expect(page.html).not.toMatch(/\b(src|srcset)=|url\(|@import|https?:/);
    expect(tags.filter((tag) => tag.name === 'link')).toEqual([]);
  });

  test('every control can be named', () => {
    const labelled = new Set(tags.filter((tag) => tag.name === 'label').map((tag) => tag.attributes.for));
    const controls = tags.filter((tag) => ['input', 'select'].includes(tag.name));
    const wrapped = controls.filter(({ attributes: { type } }) => type === 'radio' || type === 'checkbox');
    for (const control of controls.filter((one) => !wrapped.includes(one))) {
      const { id, 'aria-label': label } = control.attributes;
      expect(label || labelled.has(id), JSON.stringify(control)).toBeTruthy();
    }
  });

  test('its script is a script, writes no markup, and finds its elements', () => {
    const script = scriptOf(page.html);
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
    const ids = new Set(tags.map((tag) => tag.attributes.id));
    for (const [, id] of script.matchAll(/byId\("([^"]+)"\)/g)) expect(ids).toContain(id);
  });

  test('has no word missing', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(page.html).not.toMatch(/(aria-label|placeholder)=""/);
  });
});

test('the wizard has every word in every language, so that another language is a click away', () => {
  const { tags } = readHtml(pagesIn('zh-CN').wizard.html);
  const asked = tags.flatMap(({ attributes: a }) => [a['data-word'], a['data-word-label'], a['data-word-placeholder']]);
  const used = asked.filter((word): word is string => word !== undefined);
  expect(used.length).toBeGreaterThan(30);
  for (const text of Object.values(dialogTexts)) {
    const table = wordTable(text);
    expect(used.filter((word) => !table[word])).toEqual([]);
  }
});

test('the wizard asks for words of errors that both languages have', () => {
  // Read where it is written: in the page its names are shortened.
  const folder = new URL('../../src/views/client/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((file) => file.startsWith('wizard'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const keys = [...sources.join('\n').matchAll(/word\('([^']+)'\)/g)].map((match) => match[1] ?? '');
  expect(keys.length).toBeGreaterThan(3);
  for (const text of Object.values(dialogTexts)) {
    const table = wordTable(text);
    expect(keys.filter((key) => !table[key] && !table[`wrong.${key}`])).toEqual([]);
  }
});

test('a preview with more mails than quota says how many wait, one without mails offers no sending', () => {
  expect(readHtml(pagesIn('zh-CN').preview.html).text).toContain('其中 1 封会排队');
  const empty = { mails: [], nothingFor: ['孙丽'], quota: 90 };
  const { wizard, findings, status } = example;
  const { html } = pagesIn('zh-CN', { wizard, findings, status, preview: empty }).preview;
  expect(readHtml(html).text).toContain('目前没有需要通知的人。');
  expect(html).not.toContain('id="send"');
});

test('a mail in doubt has a button that names its recipient', () => {
  const { tags } = readHtml(pagesIn('zh-CN').status.html);
  const button = tags.find((tag) => tag.attributes['data-key'] !== undefined);
  expect(button?.attributes).toMatchObject({
    'data-key': 'f:2024-07-08:li.na@example.com',
    'aria-label': '重发给 li.na@example.com',
  });
});

test('about gives the reason of every scope in the manifest', () => {
  const { text } = readHtml(pagesIn('en').about.html);
  for (const scope of ['spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp', 'userinfo.email'])
    expect(text).toContain(scope);
});
