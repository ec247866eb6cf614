import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tableLines, widthOf } from '../../local/scenarios/table';
import { loopWords } from '../../local/text/loop';
import { pageWords } from '../../local/text/page';
import { transcripts } from '../../local/text/transcript';
import { scenarioKeys } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';
import { startIn } from './start';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: string[]) => startIn(folder, ...args);

/** Every word of a catalogue, those that take something as they are written. */
const wordsIn = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsIn) : [String(part)];

describe('npm start -- --headless', () => {
  it('shows with 客户投诉处理 that the first node has no A, ends by itself, and serves nothing', () => {
    const { status, stdout } = start('--headless', '--scenario', '客户投诉处理');
    expect([status, /✗.*/.exec(stdout)?.[0]]).toEqual([0, undefined]);
    expect(stdout).toContain('「接收客户投诉」没有 A');
    expect(stdout).not.toContain('http://127.0.0.1');
    expect(readdirSync(join(folder, '.local'))).toEqual(['outbox']);
  });

  it('tells an example in English, without a Chinese word', () => {
    const { status, stdout } = start('--headless', '--lang', 'en', '--scenario', 'smart-service');
    expect([status, /✗.*|.*[\u4e00-\u9fff].*/.exec(stdout)?.[0]]).toEqual([0, undefined]);
    expect(stdout).toContain('weeks pass and nobody fills in anything');
  });

  it.each(Object.entries({ transcripts, loopWords, pageWords }))(
    'has %s in English, without a Chinese word in any of them',
    (_name, { en }) => {
      const words = wordsIn(en);
      expect(words.length).toBeGreaterThan(20);
      expect(words.filter((word) => /[\u4e00-\u9fff]/.test(word))).toEqual([]);
    },
  );
});

describe('npm start', () => {
  it('lists what can be played, by name and key', () => {
    const { status, stdout } = start('--scenario', 'list');
    expect(status).toBe(0);
    for (const key of scenarioKeys) {
      expect(stdout).toContain(key);
      expect(stdout).toContain(catalogues['zh-CN'].scenarios.examples[key].name);
    }
  });

  it.each([
    [['--colour'], '不认识选项 --colour'],
    [['--scenario'], '选项 --scenario 后面要写一个值'],
    [['--scenario', '没有的'], '没有「没有的」这个场景'],
    [['--lang', 'fr'], '没有「fr」这种语言'],
    [['--port', '99999'], '「99999」不是端口号'],
    [['--lang', 'en', '--bad'], 'Unknown option --bad'],
  ])('%j: a clear word and exit code 2', (args, word) => {
    const { status, stderr } = start(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(word)]);
  });
});

describe('a table', () => {
  it('is aligned for full-width signs, which take two columns', () => {
    expect(widthOf('任务 T1')).toBe(7);
    const lines = tableLines(
      ['任务', 'x'],
      [
        ['铺货到店', 'a'],
        ['T1', 'b'],
      ],
    );
    expect(new Set(lines.slice(0, 2).map(widthOf)).size).toBeLessThanOrEqual(2);
    expect(lines.map((line) => widthOf(line.replace(/\s*\S+$/, ' '.repeat(0))) <= 8)).toEqual([true, true, true, true]);
  });
});
