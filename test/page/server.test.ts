import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SavedWorld } from '../../local/execution/state';
import { createHost } from '../../local/host';
import { MAX_BODY_BYTES } from '../../local/server/read-body';
import { scriptProject } from '../local/script-project';
import { scratch, serveHost } from './serve-host';

const HOSTILE = '</script><img src=x onerror=alert(1)>';

function plainHost() {
  return createHost({ dist: scriptProject('function noop() {}'), user: 'lead@example.com', now: '2024-07-01 09:00' });
}

/** A state as a server writes it. */
function writtenState() {
  const host = plainHost();
  return { version: 1 as const, scenario: 'blank', language: 'zh-CN' as const, template: host.id, world: host.state() };
}

function withFile(world: SavedWorld, part: object): unknown {
  return { ...world, files: world.files.map((file) => ({ ...file, ...part })) };
}

const post = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  path: '/api/act',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});

describe('the server', () => {
  it('answers its own page, with a policy that lets nothing load from elsewhere', async () => {
    const { ask } = await serveHost(plainHost());
    const { status, headers, text } = await ask({});
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(text).not.toMatch(/https?:\/\//);
  });

  it('refuses a name that somebody made point here', async () => {
    const { ask, port } = await serveHost(plainHost());
    expect((await ask({ headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask({ headers: { host: `127.0.0.1:${port + 1}` } })).status).toBe(403);
    expect((await ask({ headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it("refuses another site's script, and frames of no origin", async () => {
    const { ask, port } = await serveHost(plainHost());
    const look = '{"act":{"kind":"look"}}';
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${port + 1}`]) {
      expect((await ask(post(look, { origin }))).status).toBe(403);
    }
    expect((await ask(post(look, { origin: `http://127.0.0.1:${port}` }))).status).toBe(200);
  });

  it('says what is wrong with a request', async () => {
    const { ask } = await serveHost(plainHost());
    expect(await ask(post('{nonsense'))).toMatchObject({ status: 400 });
    expect((await ask(post('{"act":{"kind":"explode"}}'))).text).toContain('Not understood: act.kind');
    expect((await ask(post('{"act":{"kind":"edit","blocks":[]}}'))).text).toContain('act.blocks');
    expect(await ask(post('{}', { 'content-type': 'text/plain' }))).toMatchObject({ status: 415 });
    expect(await ask({ path: '/api/act' })).toMatchObject({ status: 405 });
    expect(await ask({ method: 'DELETE' })).toMatchObject({ status: 405 });
    const unknown = await ask({ path: '/../../etc/passwd' });
    expect(unknown.status).toBe(404);
    expect(JSON.parse(unknown.text).error.message).toContain('There is nothing at');
  });

  it('bounds the size of a request', async () => {
    const { ask } = await serveHost(plainHost());
    const answer = await ask(post(`"${'x'.repeat(MAX_BODY_BYTES)}"`)).catch((error: Error) => ({ status: error.name }));
    expect([413, 'Error']).toContain(answer.status);
    expect((await ask({})).status).toBe(200);
  });

  it('serves a mail under a policy without scripts, as the sender wrote it', async () => {
    const dist = scriptProject(
      `function send() { MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 't', htmlBody: ${JSON.stringify(`<b>${HOSTILE}</b>`)} }); }`,
    );
    const host = createHost({ dist, user: 'lead@example.com' });
    host.call('send');
    const { ask, act } = await serveHost(host);
    const [mail] = (await act({ kind: 'look' })).scene.mails;
    const page = await ask({ path: `/mail-page/${mail?.id}` });
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox allow-same-origin$/);
    expect(page.headers['content-security-policy']).not.toContain('script');
    expect(JSON.parse((await ask({ path: `/mail/${mail?.id}` })).text)).toMatchObject({ subject: 's', text: 't' });
    expect((await ask({ path: '/mail/none' })).status).toBe(404);
  });

  it.each(['/mail/%', '/mail-page/%E4%B8', '/frame/%zz'])(
    'answers %s, which no address is, with a word of its own',
    async (path) => {
      const { ask } = await serveHost(plainHost());
      const { status, text } = await ask({ path });
      expect([status, JSON.parse(text).error.message]).toEqual([400, expect.stringContaining('cannot be read')]);
    },
  );

  it('takes the next free port', async () => {
    const first = await serveHost(plainHost());
    const second = await serveHost(plainHost(), { port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
  });
});

describe('the state', () => {
  it('survives a restart', async () => {
    const state = join(scratch(), 'deep/state.json');
    const dist = scriptProject('function noop() {}');
    const host = createHost({ dist, user: 'lead@example.com', now: '2024-07-01 09:00' });
    const first = await serveHost(host, { state, dist });
    const { grid } = await first.act({ kind: 'look' });
    const sheet = grid.kind === 'picture' ? (grid.picture.sheets[0]?.frame.id ?? '') : '';
    await first.act({ kind: 'edit', blocks: [{ sheet, row: 1, column: 1, values: [[HOSTILE]] }] });
    await first.clock({ to: 'day' });
    await first.serving.close();
    const second = await serveHost(undefined, { state, dist });
    const reply = await second.act({ kind: 'look' });
    expect(second.serving.resumed).toBe(true);
    expect(reply.scene.now).toBe(Date.parse('2024-07-02T01:00:00Z'));
    expect(reply.grid.kind === 'picture' && reply.grid.picture.sheets[0]?.cells).toEqual([[0, 0, HOSTILE, 0]]);
    expect(readdirSync(dirname(state))).toEqual(['state.json']);
  });

  it('clears away what a killed save left behind, and no file of another', async () => {
    const folder = scratch();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const others = [`state.json.${process.ppid}.new`, 'state.json.mine', 'other.json.1.new'];
    for (const name of [`state.json.${gone}.new`, ...others]) writeFileSync(join(folder, name), 'half');
    await serveHost(plainHost(), { state: join(folder, 'state.json') });
    expect(readdirSync(folder).sort()).toEqual(['state.json', ...others].sort());
  });

  it.each([
    ['a clock that is a text', (world) => ({ ...world, world: { ...world.world, now: 'noon' } })],
    ['a clock that stands nowhere', (world) => ({ ...world, world: { ...world.world, now: null } })],
    ['a clock beyond all days', (world) => ({ ...world, world: { ...world.world, now: 9e15 } })],
    [
      'a trigger without an instant',
      (world) => withFile(world, { triggers: [{ id: 't', handler: 'f', next: 'soon' }] }),
    ],
    ['a file without tabs', (world) => withFile(world, { book: {} })],
    ['a zone that is none', (world) => withFile(world, { book: { ...world.files[0]?.book, timeZone: 'Mars/Base' } })],
    ['an owner of no file', (world) => ({ ...world, file: 'elsewhere' })],
  ] satisfies [string, (world: SavedWorld) => unknown][])(
    'with %s is set aside and said, and the page answers',
    async (_what, damage) => {
      const state = join(scratch(), 'state.json');
      const { world } = writtenState();
      const damaged = JSON.stringify({ ...writtenState(), world: damage(world) });
      writeFileSync(state, damaged);
      const { serving, act } = await serveHost(plainHost(), { state });
      const aside = readdirSync(dirname(state)).find((name) => name.includes('damaged')) ?? '';
      expect([aside, serving.resumed, serving.notice]).toEqual([
        expect.stringContaining('damaged'),
        false,
        expect.stringContaining(aside),
      ]);
      expect(readFileSync(join(dirname(state), aside), 'utf8')).toBe(damaged);
      expect((await act({ kind: 'open' })).scene.now).toBe(Date.parse('2024-07-01T01:00:00Z'));
    },
  );

  it.each(['{"half": ', '[]', '{"version":1,"scenario":"blank","template":"x","world":{"files":[]}}'])(
    'is set aside and said when it is damaged: %s',
    async (damaged) => {
      const state = join(scratch(), 'state.json');
      mkdirSync(dirname(state), { recursive: true });
      writeFileSync(state, damaged);
      const { serving, act } = await serveHost(plainHost(), { state });
      const aside = readdirSync(dirname(state)).find((name) => name.includes('damaged')) ?? '';
      expect(readFileSync(join(dirname(state), aside), 'utf8')).toBe(damaged);
      expect(serving.notice).toContain(aside);
      expect((await act({ kind: 'look' })).scene.notice).toContain(aside);
      expect(existsSync(state)).toBe(true);
    },
  );
});
