import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActReply, StoryLine } from '../../local/server/protocol';
import { pageWords } from '../../local/text/page';
import { type Ended, keepRunning, type Running } from './start';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const local = join(folder, '.local');
const words = pageWords['zh-CN'].server;

let running: Running;
let [first, last]: [string, string] = ['', ''];
let [served, ended]: [ActReply['scene'] | undefined, ActReply['scene'] | undefined] = [undefined, undefined];
let [before, after]: [StoryLine | null, StoryLine | null] = [null, null];
let end: Ended;

/** The one play of the long story in these tests: what it says and shows on its way is kept for all of them. */
beforeAll(async () => {
  running = keepRunning(folder, '--port', '0');
  first = await running.until(/http:\/\/127\.0\.0\.1:\d+/);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(first)?.[0] ?? '';
  const get = async <T>(path: string): Promise<T> => (await fetch(`${url}${path}`)).json() as Promise<T>;
  const act = async (wanted: object): Promise<ActReply['scene']> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/act`, { method: 'POST', headers, body: JSON.stringify({ act: wanted }) });
    return ((await answer.json()) as ActReply).scene;
  };
  served = await act({ kind: 'open' });
  await running.until(/✓/);
  before = await get('/story');
  last = await running.until(new RegExp(`${words.storyEnded}\\s+.*http`));
  after = await get('/story');
  ended = await act({ kind: 'load', scenario: 'played', language: 'zh-CN' });
  end = await running.stop();
});
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('says where the page is, and answers there with an example, before the story has begun', () => {
    expect(first).not.toContain('✓');
    expect(served).toMatchObject({ scenario: 'new-product', access: 'owner', file: { template: false } });
    expect(served?.mails).toEqual([]);
    expect(served?.menu.length).toBeGreaterThan(0);
  });

  it('plays 新品上市推广 beside it to its end, in Chinese, and every step does what it says', () => {
    expect(/✗.*/.exec(last)?.[0]).toBeUndefined();
    for (const word of ['铺货', '滞后 3 个工作日', '第二遍一封也没有发', '中秋节', '补发', '存疑'])
      expect(last).toContain(word);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for is the sign that begins a colour
    expect(last).not.toMatch(/\u001b/);
  });

  it('tells the page how far the story is, and that it is over', () => {
    expect(before?.state).toBe('playing');
    expect(after?.state).toBe('ended');
    expect(after?.played).toBe(after?.all);
    expect(after?.all).toBeGreaterThan(before?.played ?? 0);
  });

  it('opens the end of the story from the page, and says at the end where that is', () => {
    expect(ended?.mails.length).toBeGreaterThan(40);
    expect(ended?.story).toEqual(after);
    expect(ended?.now).toBeGreaterThan(served?.now ?? 0);
    expect(last.slice(last.indexOf(words.storyEnded))).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
  });

  it('ends when it is asked to, and keeps the workbook that was open', () => {
    expect([end.status, end.stderr]).toEqual([0, '']);
    const { world } = JSON.parse(readFileSync(join(local, 'state.json'), 'utf8'));
    expect(world.world.now).toBe(ended?.now);
    expect(readdirSync(local).sort()).toEqual(['outbox', 'state.json', 'story.json']);
  });

  it('lays every mail into the outbox, as HTML and as text, under safe names', () => {
    const outbox = join(local, 'outbox');
    const names = readdirSync(outbox);
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) expect(name).toMatch(/^\d{3}-[a-z0-9.-]+\.(html|txt)$/);
    for (const name of names.filter((one) => one.endsWith('.html')))
      expect(existsSync(join(outbox, name.replace(/html$/, 'txt')))).toBe(true);
    expect(readFileSync(join(outbox, names.find((name) => name.endsWith('.txt')) ?? ''), 'utf8')).toMatch(
      /^From: .*\nTo: /,
    );
  });
});
