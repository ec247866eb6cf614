import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, keptCell, writtenCell } from '../../src/changes/cell';
import { terms } from '../world';

describe('text that begins like a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+8613800000000', "'+8613800000000"],
    ['+1+1', "'+1+1"],
    ["'90后", "''90后"],
  ])('%s is written so that it stays text', (typed, written) => {
    expect(inert(typed)).toBe(written);
    expect(writtenCell('tasks', 'task', typed, terms)).toBe(written);
    expect(keptCell(typed)).toBe(written);
  });

  it.each(['渠道铺货', '-3 ℃', '@王敏', '1+1', ' =1', 'a=1', ''])('«%s» is none and is written as it is', (typed) => {
    expect(inert(typed)).toBe(typed);
    expect(writtenCell('tasks', 'task', typed, terms)).toBe(typed);
  });

  it('is never written bare, whatever follows the sign', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+'), fc.string(), (sign, rest) => {
        expect(writtenCell('notices', 'message', sign + rest, terms)).toBe(`'${sign}${rest}`);
      }),
    );
  });

  it('is no matter of numbers, days and ticks', () => {
    expect(writtenCell('tasks', 'lag', 3, terms)).toBe(3);
    expect(keptCell(-3)).toBe(-3);
    expect(keptCell(true)).toBe(true);
    expect(writtenCell('tasks', 'task', null, terms)).toBe('');
  });
});
