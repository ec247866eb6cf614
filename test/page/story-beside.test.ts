import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playBeside } from '../../local/server/story-beside';
import { scratch } from './serve-host';

// How a story is played to its end is seen where it is played: test/start/served.test.ts.

it('a story that breaks off says so, and has no end to open', async () => {
  const story = playBeside('no example', 'zh-CN', scratch(), 'ignore');
  expect(story.line()).toEqual({ state: 'playing', played: 0, all: 0 });
  expect(await story.ended).toBeNull();
  expect([story.line()?.state, story.end()]).toEqual(['broken', undefined]);
});

it('a story that is stopped is no failure, and the end of an earlier one is not taken for its own', async () => {
  const local = scratch();
  writeFileSync(join(local, 'story.json'), 'of an earlier start');
  const story = playBeside('complaints', 'zh-CN', local, 'ignore');
  expect(existsSync(join(local, 'story.json'))).toBe(false);
  story.stop();
  expect([await story.ended, story.end()]).toEqual([undefined, undefined]);
});
