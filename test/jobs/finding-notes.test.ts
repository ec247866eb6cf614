import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, noteBlock, noteWith } from '../../src/jobs/finding-notes';

describe('a finding in the note of its cell', () => {
  it('stands under what a person wrote there', () => {
    expect(noteWith('问过销售部', ['没有 A'])).toBe('问过销售部\n⚑ 没有 A');
  });

  it('vanishes once it is mended, and the person’s words stay', () => {
    expect(noteWith('问过销售部\n⚑ 没有 A', [])).toBe('问过销售部');
  });

  it('is not written twice by a second check', () => {
    expect(noteBlock([['⚑ 没有 A', '']], new Map([['0/0', ['没有 A']]]))).toBeNull();
  });

  it('touches the smallest block of cells that holds all changes', () => {
    const notes = [
      ['', '', ''],
      ['', 'x', ''],
      ['', '', ''],
    ];
    expect(noteBlock(notes, new Map([['1/1', ['没有 A']]]))).toEqual({ top: 1, left: 1, notes: [['x\n⚑ 没有 A']] });
  });

  it('never loses a word that a person wrote, whatever was found before and is found now', () => {
    const words = fc.string().filter((text) => !isMarked(text));
    const found = fc.array(
      words.filter((text) => text.trim() !== ''),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(words, found, found, (person, before, now) => {
        const note = noteWith(noteWith(person, before), now);
        expect(note.startsWith(person.trimEnd())).toBe(true);
        expect(noteWith(note, [])).toBe(person.trimEnd());
      }),
    );
  });
});
