import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, readAddress } from '../../src/domain/address';
import { asDay } from '../../src/domain/day';
import { answers, does, readLetter } from '../../src/domain/letter';
import { readNumber } from '../../src/domain/number-text';
import { readNumeral } from '../../src/domain/numeral';
import { plain, wide } from '../../src/domain/plain-text';
import { dayOfWhen, readSpan, readWhen } from '../../src/domain/span';
import { readTime, writeTime } from '../../src/domain/time-of-day';
import { workCalendar } from '../../src/domain/workdays';

describe('plain text', () => {
  it('loses spaces of every kind at its ends and signs that nobody sees', () => {
    expect(plain('\u3000 市场部\u00A0')).toBe('市场部');
    expect(plain('市\u200B场\uFEFF部\u0007')).toBe('市场部');
    expect(plain('研发部\u00A0一组')).toBe('研发部 一组');
    expect(plain('第一行\n第二行')).toBe('第一行\n第二行');
  });

  it('is plain already the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });

  it('makes full-width signs half-width and leaves Chinese alone', () => {
    expect(wide('Ｒ／Ａ　２０２６，研发部')).toBe('R/A 2026,研发部');
  });
});

describe('a RACI letter', () => {
  it.each([
    ['R', 'R'],
    ['a', 'A'],
    [' c ', 'C'],
    ['Ｉ', 'I'],
    ['R/A', 'R/A'],
    ['A/R', 'R/A'],
    ['ra', 'R/A'],
    ['R／A', 'R/A'],
    ['Ｒ／Ａ', 'R/A'],
    ['R、A', 'R/A'],
  ] as const)('%s is %s', (text, letter) => expect(readLetter(text)).toBe(letter));

  it.each(['-', '/', '—', 'X', 'R/C', 'RACI', '负责', '√', '', 'toString', 'R A A', 'AA'])('%s is none', (text) =>
    expect(readLetter(text)).toBeNull(),
  );

  it('R/A both does and answers', () => {
    expect((['R', 'A', 'C', 'I', 'R/A'] as const).map(does)).toEqual([true, false, false, false, true]);
    expect((['R', 'A', 'C', 'I', 'R/A'] as const).map(answers)).toEqual([false, true, false, false, true]);
  });
});

describe('a number', () => {
  it.each([
    ['5000', 5000],
    ['5,000', 5000],
    ['1,234,567.5', 1_234_567.5],
    ['５，０００', 5000],
    ['30%', 0.3],
    ['３０％', 0.3],
    ['5万', 50_000],
    ['5 万', 50_000],
    ['5千万', 50_000_000],
    ['1.2亿', 120_000_000],
    ['五千万', 50_000_000],
    ['十二', 12],
    ['¥5,000', 5000],
    ['￥5000元', 5000],
    ['-3', -3],
    ['.5', 0.5],
    [0, 0],
  ])('%s is %d', (raw, value) => expect(readNumber(raw)).toBeCloseTo(value, 9));

  it.each(['', 'abc', '1,00', '12abc', '1.2.3', '--3', '约 30', '三万五千个', Number.NaN, Number.POSITIVE_INFINITY])(
    '%s is none',
    (raw) => expect(readNumber(raw)).toBeNull(),
  );

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(readNumber(String(value))).toBe(value);
        expect(readNumber(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  it.each([
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['二十', 20],
    ['一百零五', 105],
    ['三百五十', 350],
    ['一万二千', 12_000],
    ['两亿', 200_000_000],
  ])('the numeral %s is %d', (text, value) => expect(readNumeral(text)).toBe(value));

  it.each(['', '三四', '个', '万', '3'])('%s is no Chinese numeral', (text) => expect(readNumeral(text)).toBeNull());
});

describe('a length of time', () => {
  it.each([
    ['4h', 4, 'hours'],
    ['4 小时', 4, 'hours'],
    ['２ 工作日', 2, 'workdays'],
    ['2个工作日', 2, 'workdays'],
    ['2 workdays', 2, 'workdays'],
    ['2 working days', 2, 'workdays'],
    ['1 working day', 1, 'workdays'],
    ['3 天', 3, 'days'],
    ['1 周', 1, 'weeks'],
    ['two weeks', 2, 'weeks'],
    ['3 个月', 3, 'months'],
    ['三个月', 3, 'months'],
    ['1 个季度', 3, 'months'],
    ['半年', 0.5, 'years'],
    ['1.5 小时', 1.5, 'hours'],
  ] as const)('%s', (text, amount, unit) => expect(readSpan(text)).toEqual({ amount, unit }));

  it.each(['', '24', '很快', '三', 'h', '4 km', '两三天左右'])('%s is none', (text) =>
    expect(readSpan(text)).toBeNull(),
  );

  it.each([
    ['3 个月内', { span: { amount: 3, unit: 'months' } }],
    ['在三个月以内', { span: { amount: 3, unit: 'months' } }],
    ['within 3 months', { span: { amount: 3, unit: 'months' } }],
    ['2024年9月30日', { day: '2024-09-30' }],
    [46_346, { day: '2026-11-20' }],
  ])('by when: %s', (raw, when) => expect(readWhen(raw)).toEqual(when));

  it('3 个月内 from the start on 1 July is 1 October', () => {
    const start = asDay('2024-07-01');
    const by = (text: string) => {
      const when = readWhen(text);
      return when && dayOfWhen(when, start, workCalendar({ region: 'china', exceptions: new Map() }));
    };
    expect(by('3 个月内')).toBe('2024-10-01');
    expect(by('半年')).toBe('2025-01-01');
    expect(by('48 小时')).toBe('2024-07-03');
    expect(by('5 工作日')).toBe('2024-07-08');
    expect(by('2 周')).toBe('2024-07-15');
    expect(by('2024-08-01')).toBe('2024-08-01');
  });
});

describe('a time of day', () => {
  it.each([
    ['09:00', 540],
    ['9：30', 570],
    ['17:00:00', 1020],
    ['9', 540],
    [9, 540],
    [0.375, 540],
    ['9点', 540],
    ['9点半', 570],
    ['下午5点', 1020],
    ['5 pm', 1020],
    ['12 am', 0],
    ['0:00', 0],
  ])('%s is minute %d', (raw, minutes) => expect(readTime(raw)).toBe(minutes));

  it.each(['', '24:00', '9:60', '早上', '九点', -1, 25, '9.5'])('%s is none', (raw) =>
    expect(readTime(raw)).toBeNull(),
  );
});

describe('a mail address', () => {
  it.each(['li@example.com', 'Li.Na+raci@mail.example.com.cn', 'ＬＩ＠example.com', ' li@example.com '])(
    '%s is one',
    (text) => expect(isAddress(text)).toBe(true),
  );

  it.each([
    '',
    '李娜',
    'li@',
    '@example.com',
    'li@example',
    'li@example..com',
    '.li@example.com',
    'li.@example.com',
    'li na@example.com',
    'a@example.com,b@example.com',
    'a@example.com;b@example.com',
    'li@example.com\nBcc: all@example.com',
    'Li <li@example.com>',
    '"li"@example.com',
    'li@-example.com',
    `${'a'.repeat(65)}@example.com`,
    'li@example.com?cc=x',
  ])('%s is none', (text) => expect(isAddress(text)).toBe(false));

  it('that is accepted can add neither a recipient nor a header', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), (text) => {
        expect(readAddress(text) ?? '').not.toMatch(/[\s,;<>"()]|@.*@/);
      }),
    );
  });
});

describe('a time of day that is written', () => {
  it.each([
    [0, '00:00'],
    [545, '09:05'],
    [1439, '23:59'],
    // A heartbeat at half a minute past ten.
    [600.5, '10:00'],
    [659.99, '10:59'],
  ])('of minute %d is %s', (minutes, time) => expect(writeTime(minutes)).toBe(time));
});
