import { describe, expect, it } from 'vitest';
import { ORPHANED } from '../../src/jobs/memory-kept';
import { EDITS, INTENTION, keptAs, type Properties, RIGHTS } from '../../src/jobs/memory-names';
import { renameMemory, withRenaming } from '../../src/jobs/migrations/rename-memory';

const file = JSON.stringify({ language: 'en', owner: 'zhou@example.com', started: true, since: 5 });
const first: Properties = {
  'cw-file': file,
  'cw-schedule': '{"next":8}',
  'cw-counters': '{"T":31,"W":2}',
  'cw-rights': '{"tasks":"1:x"}',
  'cw-intention.was.tasks.0': '[]',
  'cw-e-17-x': '{"sheet":"tasks"}',
  'cw-lease': '9',
  'cw-sheets-of-somebody': 'x',
};

const renamed = (all: Properties): Properties => {
  const found = renameMemory(all);
  if (found === null) throw new Error('nothing was to be renamed');
  return withRenaming(all, found);
};
const read = (all: Properties, name: string): unknown => JSON.parse(all[name] ?? 'null');

describe('what the first layout remembered', () => {
  it('has today’s names, each with all that it held; what is not ours stays', () => {
    expect(renamed(first)).toMatchObject({
      [keptAs.file]: file,
      [keptAs.schedule]: '{"next":8}',
      [RIGHTS]: '{"tasks":"1:x"}',
      [`${INTENTION}.was.tasks.0`]: '[]',
      [`${EDITS}17-x`]: '{"sheet":"tasks"}',
      'cw-sheets-of-somebody': 'x',
    });
    expect(Object.keys(renamed(first)).filter((name) => name.startsWith('cw-'))).toEqual([
      'cw-file',
      'cw-sheets-of-somebody',
    ]);
  });

  it('leaves «reminders are off» for the code of that time, and is renamed once', () => {
    expect(read(renamed(first), 'cw-file')).toMatchObject({ language: 'en', owner: '', started: true, since: 5 });
    expect(renameMemory(renamed(first))).toBeNull();
    expect(renameMemory({})).toBeNull();
  });

  it('comes to the same when a run was killed before all the old names were gone', () => {
    const found = renameMemory(first);
    for (const name of found?.remove ?? []) {
      const half = { ...first, ...found?.write, [name]: first[name] ?? '' };
      expect(renamed(half)).toEqual(renamed(first));
    }
  });

  it('that is garbled stays so, as the sign that there was something', () => {
    expect(renamed({ ...first, 'cw-file': '{"lang' })[keptAs.file]).toBe('{"lang');
    expect(read(renamed({ ...first, 'cw-file': '{"lang' }), 'cw-file')).toMatchObject({ owner: '' });
  });
});

describe('what the first code went on with after it was pasted back', () => {
  const back: Properties = { ...renamed(first), 'cw-file': file.replace('zhou', 'li'), 'cw-schedule': '{"next":99}' };

  it('is later than what stands here, and wins', () => {
    expect(read(renamed(back), keptAs.file)).toMatchObject({ owner: 'li@example.com' });
    expect(read(renamed(back), keptAs.schedule)).toEqual({ next: 99 });
  });

  it('takes no number back that was given', () => {
    const counted = { ...renamed(first), 'cw-counters': '{"T":7,"A":3}' };
    expect(read(renamed(counted), keptAs.counters)).toEqual({ T: 31, W: 2, A: 3 });
  });

  it('joins what is to be told of both', () => {
    const noted = (token: string) =>
      JSON.stringify([{ token, at: 1, incident: { kind: 'more', count: 1 }, told: false }]);
    const both = renamed({ ...renamed(first), [keptAs.notes]: noted('I1'), 'cw-notes': noted('I2') });
    expect(read(both, keptAs.notes)).toMatchObject([{ token: 'I1' }, { token: 'I2' }]);
  });

  it('says that nobody knows whose the reminders are, where it took them for off and they were on', () => {
    const off = { ...renamed(first), 'cw-file': file.replace('zhou@example.com', '') };
    expect(read(renamed(off), keptAs.file)).toMatchObject({ owner: ORPHANED, language: 'en' });
  });
});
