import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { topLevelFunctions } from '../../local/execution/script-folder';
import { running } from './workbook';

const code = readFileSync('dist/Code.js', 'utf8');
const functions = [...topLevelFunctions(code)];
// After the one function around everything: what Google sees.
const tail = code.slice(code.lastIndexOf('\n})();'));
const declared = [...tail.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);

const clientCode = readdirSync('src/views/client')
  .filter((name) => name.endsWith('.client.ts'))
  .map((name) => readFileSync(`src/views/client/${name}`, 'utf8'))
  .join('\n');

/** Whether the compiler finds nothing to rewrite, and nothing to warn of, for engines of 2019. */
const isOld = (text: string): boolean => {
  const older = transformSync(text, { target: 'es2019', logLevel: 'silent' });
  return older.warnings.length === 0 && older.code === transformSync(text, { target: 'esnext' }).code;
};

describe('the bundle', () => {
  it('declares every function that Google calls at its top level', () => {
    expect(functions.sort()).toEqual(declared.sort());
    expect(declared).toEqual(expect.arrayContaining(['onOpen', 'heartbeat', 'onWorkbookEdit']));
  });

  it('has the function of every menu item and of every trigger', () => {
    const { host } = running();
    const called = host.menu.flatMap(({ items }) =>
      items.flatMap((item) => ('function' in item ? [String(item.function)] : [])),
    );
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((name) => !declared.includes(name))).toEqual([]);
    expect(host.triggers.map(({ handler }) => handler).filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('has every function that a dialog’s page asks for', () => {
    const asked = declared.filter((name) => new RegExp(`['".]${name}\\b`).test(clientCode));
    expect(asked).toEqual(expect.arrayContaining(['createCollaboration', 'jumpTo', 'recheck', 'resend', 'sendNow']));
    const named = [...clientCode.matchAll(/\bask\w*\(\s*'(\w+)'/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('does nothing when it is loaded: no call of Google’s stands outside a function', () => {
    const run = new Function(`${code}\nreturn Object.keys(workbook).length;`);
    expect(run()).toBe(declared.length);
  });

  it('uses nothing that Apps Script lacks', () => {
    const [, own = ''] = code.split('libraries = () => packed.default;');
    expect(own.length).toBeGreaterThan(100_000);
    expect(
      /\b(?:setTimeout|setInterval|structuredClone|queueMicrotask|fetch|URLSearchParams)\(/.exec(own)?.[0],
    ).toBeUndefined();
    expect(/\brequire\(|\bprocess\.(?:env|exit|nextTick)|\bglobalThis\./.exec(own)?.[0]).toBeUndefined();
  });

  it('holds no syntax that Google refuses when a script is saved', () => {
    expect(isOld(code)).toBe(true);
  });

  it.each([
    ['a BigInt literal', 'var a = 1n;'],
    ['a class field', 'class A { b = 1; }'],
    ['a private name', 'class A { #b() {} }'],
    ['a question mark before a dot', 'var a = b?.c;'],
  ])('would be refused for %s', (_what, text) => {
    expect(isOld(text)).toBe(false);
  });

  it('stays readable and under 1 MB', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(1_000_000);
  });
});

describe('what goes to Google', () => {
  it('is dist/Code.js and its manifest, and nothing else', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json']);
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toMatchObject({ rootDir: 'dist' });
  });

  it('is what clasp itself lists', () => {
    // clasp wants somebody signed in before it lists local files: a home of its own with a made-up token serves.
    const home = mkdtempSync(join(tmpdir(), 'clasp-home-'));
    const token = {
      client_id: 'x',
      client_secret: 'x',
      type: 'authorized_user',
      refresh_token: 'x',
      access_token: 'x',
    };
    writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
    try {
      const { stdout, stderr, status } = spawnSync('npx', ['clasp', 'show-file-status', '--json'], {
        encoding: 'utf8',
        env: { ...process.env, HOME: home },
      });
      expect([status, stderr.replace(/npm warn.*\n/g, '')]).toEqual([0, '']);
      const { filesToPush } = JSON.parse(stdout) as { filesToPush: readonly string[] };
      expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  it('asks for the five scopes that the docs explain, and no other', () => {
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    expect(oauthScopes.map((scope: string) => scope.replace(/.*\/auth\//, '')).sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
    expect(existsSync('dist/appsscript.json')).toBe(true);
  });
});
