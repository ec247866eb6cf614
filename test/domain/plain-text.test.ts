import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/domain/bytes';
import { plain } from '../../src/domain/plain-text';

/** Every sign of the basic plane, whole signs beyond it, and halves of such, alone and among others. */
const texts = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom('\u00a0', '\u3000', '\u200b', '\ufeff', '\u00ad', '\u0007', '\n', ' ', '任务', '😀', '👩‍💻'),
  ),
  { maxLength: 12 },
);

const meant = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .trim();

describe('what a person meant to type', () => {
  it('is found alike for every sign, alone and within a word', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const sign = String.fromCharCode(unit);
      if (plain(sign) !== meant(sign) || plain(`a${sign}b`) !== meant(`a${sign}b`)) expect(unit).toBe('read alike');
    }
  });

  it('is found alike in whatever mixture', () => {
    fc.assert(fc.property(texts, (signs) => plain(signs.join('')) === meant(signs.join(''))));
  });
});

describe('the bytes of a text', () => {
  it('are those of its UTF-8', () => {
    fc.assert(fc.property(texts, (signs) => bytesOf(signs.join('')) === Buffer.byteLength(signs.join(''), 'utf8')));
  });
});
