import { describe, expect, it } from 'vitest';
import { lazily, once } from '../../src/domain/once';

const counted = <T>(value: T): { readonly make: () => T; made: number } => {
  const counter = {
    made: 0,
    make: () => {
      counter.made += 1;
      return value;
    },
  };
  return counter;
};

describe('what is made when it is first asked for', () => {
  it('is made once, even where it is nothing', () => {
    const nothing = counted(undefined);
    const ask = once(nothing.make);
    expect(nothing.made).toBe(0);
    expect([ask(), ask()]).toEqual([undefined, undefined]);
    expect(nothing.made).toBe(1);
  });

  it('a member of an object is made without the others, which may be listed before they are', () => {
    const [read, unread] = [counted('市场部'), counted('销售部')];
    const words = lazily<{ read: string; unread: string }>({ read: read.make, unread: unread.make });
    expect(Object.keys(words)).toEqual(['read', 'unread']);
    expect([words.read, words.read]).toEqual(['市场部', '市场部']);
    expect([read.made, unread.made]).toEqual([1, 0]);
  });

  it('such an object is copied and written down like any other', () => {
    const words = lazily<{ one: string; many: string[] }>({ one: () => 'a', many: () => ['b'] });
    expect({ ...words }).toEqual({ one: 'a', many: ['b'] });
    expect(JSON.stringify(words)).toBe('{"one":"a","many":["b"]}');
  });
});
