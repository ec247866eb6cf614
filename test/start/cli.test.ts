import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableLines, widthOf } from '../../local/scenarios/table';
import { scenarioKeys } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';

const start = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'local/cli.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr: stderr.replace(/npm warn.*\n/g, '') };
};

describe('npm start', () => {
  it('plays 新品上市推广 to its end, in Chinese, and every step does what it says', () => {
    const { status, stdout } = start('--headless');
    expect(stdout).not.toContain('✗');
    expect(status).toBe(0);
    for (const word of ['铺货', '滞后 3 个工作日', '第二遍一封也没有发', '中秋节', '补发', '存疑'])
      expect(stdout).toContain(word);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for is the sign that begins a colour
    expect(stdout).not.toMatch(/\u001b/);
  }, 60_000);

  it('lays every mail into the outbox, as HTML and as text, under safe names', () => {
    const names = readdirSync('.local/outbox');
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) expect(name).toMatch(/^\d{3}-[a-z0-9.-]+\.(html|txt)$/);
    for (const name of names.filter((one) => one.endsWith('.html')))
      expect(existsSync(`.local/outbox/${name.replace(/html$/, 'txt')}`)).toBe(true);
    expect(readFileSync(`.local/outbox/${names.find((name) => name.endsWith('.txt'))}`, 'utf8')).toMatch(
      /^From: .*\nTo: /,
    );
  });

  it('tells the same in English', () => {
    const { status, stdout } = start('--headless', '--lang', 'en');
    expect([status, /[\u4e00-\u9fff]/.exec(stdout)?.input]).toEqual([0, undefined]);
  }, 60_000);

  it('shows with 客户投诉处理 that the first node has no A', () => {
    const { status, stdout } = start('--headless', '--scenario', '客户投诉处理');
    expect(status).toBe(0);
    expect(stdout).toContain('「接收客户投诉」没有 A');
  }, 60_000);

  it.each(scenarioKeys)(
    'plays %s',
    (key) => {
      const { status, stdout } = start('--headless', `--scenario=${key}`);
      expect([status, /✗.*/.exec(stdout)?.[0]]).toEqual([0, undefined]);
    },
    60_000,
  );

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
