import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Notice } from '../../src/notices/notice';
import { cellText } from '../../src/views/mail/clean';
import { renderMail } from '../../src/views/mail/render-mail';
import { askNotices } from './example-asks';
import { frame, mail, rollup, task, texts, warning } from './example-mail';
import { cell } from './hostile-text';
import { readHtml } from './read-html';

const to = { name: '赵强', address: 'zhao.qiang@example.com' };

const noticesOf = (text: string): readonly Notice[] => {
  const line = task({ title: text, department: text, owner: text, standard: text });
  return [
    ...askNotices(line, text),
    { kind: 'warning', to, token: 'w', data: warning({ task: line, consult: [{ department: text, contact: text }] }) },
    { kind: 'digest', to, token: 'd', data: { overdue: [line], approval: [line], dueSoon: [line] } },
    {
      kind: 'rollup',
      to,
      token: 'r',
      data: rollup({
        worst: [line],
        departments: [{ department: text, tasks: 1, done: 0, late: 1, dueSoon: 0, worst: 3 }],
        doubtful: [{ key: text, to: text, subject: text, state: 'doubt' }],
      }),
    },
    {
      kind: 'incident',
      to,
      token: 'i',
      data: {
        at: 0,
        incident: { kind: 'putBack', sheet: 'tasks', cell: 'B2', header: text, ours: text, theirs: text },
      },
    },
  ];
};

const allowed = 'html head meta style body table tr td th p ul li h2 h3 div span b a br'.split(' ');

test('whatever is typed into a cell is text in the mail, never a tag, an attribute or an address', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom('zh-CN' as const, 'en' as const), (text, language) => {
      const wording = () => ({ where: text, sentence: text, remedy: text });
      const it = renderMail(
        mail(noticesOf(text), { to: { name: text, address: 'a@example.com' } }),
        texts[language],
        frame({ workbookName: text, lead: { name: text, address: 'l@example.com' }, finding: wording }),
      );
      const { tags, text: read } = readHtml(it.html);
      expect(tags.map((tag) => tag.name).filter((name) => !allowed.includes(name))).toEqual([]);
      const attributes = tags.flatMap((tag) => Object.keys(tag.attributes));
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
      for (const { attributes: its } of tags) expect(its.href ?? 'https://').toMatch(/^https:\/\//);
      expect(read).toContain(cellText(text, 300));
      expect(it.text).toContain(cellText(text, 300));
    }),
    { numRuns: 150 },
  );
});

test('an address that is no web address becomes text', () => {
  const line = task({ link: 'javascript:alert(1)' });
  const it = renderMail(
    mail([{ kind: 'warning', to, token: 'w', data: warning({ task: line, answerLink: 'data:text/html,x' }) }]),
    texts.en,
    frame(),
  );
  expect(it.html).not.toMatch(/href="(?!https:)/);
});

test('a mail loads nothing from anywhere, and its links open beside it', () => {
  const { tags } = readHtml(renderMail(mail(), texts['zh-CN'], frame()).html);
  expect(tags.filter((tag) => tag.attributes.src !== undefined)).toEqual([]);
  expect(tags.filter((tag) => tag.name === 'link')).toEqual([]);
  const links = tags.filter((tag) => tag.name === 'a');
  expect(links.length).toBeGreaterThan(5);
  expect(links.every((tag) => tag.attributes.target === '_blank')).toBe(true);
});

test('control characters, unpaired halves and direction marks leave the text, line breaks become spaces', () => {
  expect(cellText('第一行\r\n第二行\t完\u202Eabc\ud83d', 300)).toBe('第一行 第二行 完abc');
  expect(cellText('🚚 铺货', 300)).toBe('🚚 铺货');
});

test('a cut never leaves half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('🚚', '货', 'a'), maxLength: 40 }), fc.nat(20), (text, more) => {
      const cut = cellText(text, more + 2);
      expect(cut.length).toBeLessThanOrEqual(more + 2);
      expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});
