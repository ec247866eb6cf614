import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { type Coding, codingFor } from '../../local/server/coding';
import { scriptProject } from '../local/script-project';
import { scratch, serveHost } from './serve-host';

interface PageBuild {
  buildPage(outdir: string): Promise<boolean>;
}

/** The bundler is a script of the build, without types of its own. */
const { buildPage }: PageBuild = await import(new URL('../../build/page.mjs', import.meta.url).href);

describe('what a client accepts', () => {
  it.each<[string | undefined, Coding]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.9', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['identity', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('%s: %s', (header, coding) => expect(codingFor(header)).toBe(coding));
});

describe('the built page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-page-'));
  const page = join(folder, 'page');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is built once, kept while its sources are the same, and built again when it is of others', async () => {
    expect(await buildPage(page)).toBe(true);
    const first = readFileSync(join(page, 'app.js'));
    expect(await buildPage(page)).toBe(false);
    const about = JSON.parse(readFileSync(join(page, 'about.json'), 'utf8'));
    expect(about.inputs).toEqual(expect.arrayContaining(['local/page/main.tsx', 'local/page/sandbox/run.ts']));
    expect(about.inputs.filter((name: string) => name.includes('node_modules'))).toEqual([]);
    writeFileSync(join(page, 'about.json'), JSON.stringify({ ...about, signature: 'of other sources' }));
    expect(await buildPage(page)).toBe(true);
    expect(readFileSync(join(page, 'app.js')).equals(first)).toBe(true);
  });

  it('is built again when a file of it is gone, and what killed builds left is taken away, nothing else', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const others = [`page.${process.ppid}.new`, 'page.mine', 'other.1.new'];
    for (const name of [`page.${gone}.new`, `page.${gone}.old`, ...others]) mkdirSync(join(folder, name));
    rmSync(join(page, 'app.css.br'));
    expect(await buildPage(page)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['page', ...others].sort());
  });

  it('goes packed to whoever takes it so, plain to others, and is the same for both', async () => {
    const host = createHost({ dist: scriptProject('function noop() {}'), user: 'lead@example.com' });
    const { serving } = await serveHost(host, { page });
    for (const file of ['app.js', 'app.css']) {
      const asked = async (accepts: string) => {
        const answer = await fetch(`${serving.url}/${file}`, { headers: { 'accept-encoding': accepts } });
        const { headers } = answer;
        const [coding, vary, tag] = ['content-encoding', 'vary', 'etag'].map((name) => headers.get(name));
        return { coding, vary, tag, text: await answer.text() };
      };
      const answers = await Promise.all(['br', 'gzip', 'identity'].map(asked));
      const plain = readFileSync(join(page, file), 'utf8');
      expect(answers.map(({ coding }) => coding)).toEqual(['br', 'gzip', null]);
      expect(answers.map(({ text }) => text === plain)).toEqual([true, true, true]);
      expect(answers.map(({ vary }) => vary)).toEqual(Array(3).fill('accept-encoding'));
      expect(new Set(answers.map(({ tag }) => tag)).size).toBe(3);
      expect(brotliDecompressSync(readFileSync(join(page, `${file}.br`))).toString()).toBe(plain);
      expect(gunzipSync(readFileSync(join(page, `${file}.gz`))).toString()).toBe(plain);
    }
  });

  it('is kept for ever under its hash, asked for again without or under another, and not sent twice', async () => {
    const folder = scratch();
    for (const name of ['app.js', 'app.css', 'run.js']) writeFileSync(join(folder, name), `/* ${name} */`);
    const host = createHost({ dist: scriptProject('function noop() {}'), user: 'lead@example.com' });
    const { ask } = await serveHost(host, { page: folder });
    const named = async () => /app\.js\?\w+/.exec((await ask({})).text)?.[0] ?? '';
    const first = await named();
    const kept = await ask({ path: `/${first}` });
    expect([kept.status, kept.headers['cache-control']]).toEqual([200, expect.stringContaining('immutable')]);
    for (const path of ['/app.js', '/app.js?0123456789abcdef'])
      expect((await ask({ path })).headers['cache-control']).toBe('no-cache');
    const again = await ask({ path: '/app.js', headers: { 'if-none-match': String(kept.headers.etag) } });
    expect([again.status, again.text]).toEqual([304, '']);
    writeFileSync(join(folder, 'app.js'), '/* another page */');
    expect(await named()).not.toBe(first);
    expect(existsSync(join(folder, 'app.js.br'))).toBe(false);
    expect((await ask({ path: `/${first}`, headers: { 'accept-encoding': 'br' } })).text).toBe('/* another page */');
  });

  it('is said to be missing where it is', async () => {
    const host = createHost({ dist: scriptProject('function noop() {}'), user: 'lead@example.com' });
    const { ask } = await serveHost(host, { page: join(scratch(), 'nowhere') });
    const { status, text } = await ask({});
    expect([status, text]).toEqual([500, expect.stringContaining('The page is not built')]);
  });
});
