import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Host } from '../../local/host';
import type { Act, ActReply, ActRequest, ClockLine, ClockRequest } from '../../local/server/protocol';
import { type ServerOptions, type Serving, startServer } from '../../local/server/start-server';

const running: Serving[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const serving of running.splice(0)) await serving.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-page-'));
  folders.push(folder);
  return folder;
}

/** A folder that stands for the built page. */
function pageFolder(): string {
  const folder = scratch();
  writeFileSync(join(folder, 'run.js'), 'globalThis.google = {};');
  writeFileSync(join(folder, 'app.js'), 'void 0;');
  writeFileSync(join(folder, 'app.css'), '');
  return folder;
}

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

export interface Client {
  serving: Serving;
  port: number;
  ask(options: { method?: string; path?: string; headers?: Record<string, string>; body?: string }): Promise<Answer>;
  act(act: Act, more?: Omit<ActRequest, 'act'>): Promise<ActReply>;
  clock(request: ClockRequest): Promise<ClockLine[]>;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Serves on a free port and speaks to it as a page does. */
export async function serveHost(host: Host | undefined, options: Partial<ServerOptions> = {}): Promise<Client> {
  const serving = await startServer({
    host,
    port: 0,
    page: pageFolder(),
    state: join(scratch(), 'state.json'),
    ...options,
  });
  running.push(serving);
  const port = Number(new URL(serving.url).port);
  const ask: Client['ask'] = ({ method = 'GET', path = '/', headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    serving,
    port,
    ask,
    async act(act, more = {}) {
      const body = JSON.stringify({ act, ...more });
      const { status, text } = await ask({ method: 'POST', path: '/api/act', headers: JSON_HEADERS, body });
      if (status !== 200) throw new Error(text);
      return JSON.parse(text);
    },
    async clock(wanted) {
      const body = JSON.stringify(wanted);
      const { text } = await ask({ method: 'POST', path: '/api/clock', headers: JSON_HEADERS, body });
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    },
  };
}
