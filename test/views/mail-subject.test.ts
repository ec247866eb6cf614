import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMail } from '../../src/views/mail/render-mail';
import { frame, mail, notices, texts, warning } from './example-mail';
import { cell } from './hostile-text';

const to = { name: '赵强', address: 'zhao.qiang@example.com' };
const subject = (...args: Parameters<typeof mail>) => renderMail(mail(...args), texts['zh-CN'], frame()).subject;
const twoWarnings = [
  { kind: 'warning', to, token: '1', data: warning() },
  { kind: 'warning', to, token: '2', data: warning({ number: 'N002' }) },
] as const;

test('says whose workbook, how many lag and by when to answer', () => {
  expect(subject(twoWarnings)).toBe('【新品上市推广】2 项滞后，请在 7 月 10 日 09:00 前回复');
});

test('begins with the most pressing, whatever the order of the notices', () => {
  const expected = subject(notices);
  expect(expected).toMatch(
    /^【新品上市推广】预警仍未答复，请上级领导协调（1 项）；1 项滞后，请在 7 月 10 日 09:00 前回复；/,
  );
  expect(subject([...notices].reverse())).toBe(expected);
});

test('marks what the lead sends by hand', () => {
  expect(subject(twoWarnings, { byHand: true })).toMatch(/^【新品上市推广】补发：/);
  expect(renderMail(mail(twoWarnings, { byHand: true }), texts.en, frame()).subject).toMatch(/Sent again: 2 late/);
});

test('the lead hears that nothing is late', () => {
  const rollup = notices.filter((notice) => notice.kind === 'rollup');
  const calm = rollup.map((notice) => ({ ...notice, data: { ...notice.data, late: 0, findings: [], unreadable: [] } }));
  expect(subject(calm)).toBe('【新品上市推广】本周 0 项滞后');
});

test('is one line of at most 200 characters for any name', () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string({ minLength: 50_000, maxLength: 50_000 })), (name) => {
      const { subject: line } = renderMail(mail(), texts.en, frame({ workbookName: name }));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not stand there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e]/);
      expect(line.length).toBeLessThanOrEqual(200);
      expect(line.startsWith('[')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
