import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMail } from '../../src/views/mail/render-mail';
import { frame, mail, texts, warning } from './example-mail';
import { cell } from './hostile-text';

const absent = { name: '赵强', address: 'zhao.qiang@example.com' };
const deputy = { name: '孙莉', address: 'sun.li@example.com' };
const one = (to = absent) => [{ kind: 'warning', to, token: '1', data: warning() }] as const;

test('a mail to whoever acts says in subject, opening and footer for whom, and greets the reader', () => {
  const drawn = renderMail(mail(one(), { to: absent, deputy }), texts['zh-CN'], frame());
  expect(drawn.subject).toMatch(/^【新品上市推广】代赵强：1 项滞后/);
  for (const form of [drawn.text, drawn.html]) {
    expect(form).toContain('孙莉，您好：');
    expect(form).toContain('以下内容原应发给赵强');
    expect(form).toContain('您是赵强的代理人');
  }
  const english = renderMail(mail(one(), { to: absent, deputy }), texts.en, frame());
  expect(english.subject).toContain('For 赵强: ');
  expect(english.text).toContain('because you stand in for 赵强.');
});

test('a mail to the person itself says nothing of it', () => {
  const { subject, text } = renderMail(mail(one(), { to: absent }), texts['zh-CN'], frame());
  expect(`${subject}${text}`).not.toMatch(/代赵强|代理人|代办/);
});

test('whatever the name of the absent, it stays one line of subject and text in the page', () => {
  fc.assert(
    fc.property(cell, (name) => {
      const to = { ...absent, name };
      const { subject, html } = renderMail(mail(one(to), { to, deputy }), texts.en, frame());
      expect(subject.length).toBeLessThanOrEqual(200);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html).not.toMatch(/<(script|img|iframe)/i);
    }),
    { numRuns: 60 },
  );
});
