import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host';
import { checkOrigin, HttpError } from './guard';
import { listen } from './listen';
import { scenarioKey, templateOf } from './load-scenario';
import { COMMON_HEADERS } from './policy';
import type { PageLanguage } from './protocol';
import { route, type Service } from './routes';
import { sceneOf } from './scene';
import { resumeSession, type Session, savedSession, sessionOf, startSession } from './session';
import { clearLeftovers, readStage, setAside, writeStage } from './state-file';
import type { StoryWatch } from './story-beside';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_PORT = 8787;
const DEFAULT_SCENARIO = 'new-product';
/** A burst of edits is written once. */
const SAVE_AFTER_MS = 400;

export interface ServerOptions {
  /** A scenario by key or name; without one, the first. */
  scenario?: string | undefined;
  /** That scenario as somebody has played it already; otherwise it is loaded. */
  host?: Host | undefined;
  /** Whether the scenario was asked for: then what was saved is replaced. Otherwise what was saved goes on. */
  fresh?: boolean | undefined;
  language?: PageLanguage | undefined;
  /** The first port to try; the next free one is taken where it is in use. */
  port?: number | undefined;
  /** Whatever must be there before anybody is served: the page, while it is being built. */
  ready?: Promise<unknown> | undefined;
  /** The folders of the script and of the built page, and the file of what is saved; for tests. */
  dist?: string;
  page?: string;
  state?: string;
}

export interface Serving {
  url: string;
  /** Whether what was saved goes on. */
  resumed: boolean;
  /** What happened to the saved state, should somebody have to know. */
  notice: string;
  /** From now on the page tells of this story. */
  follow(story: StoryWatch): void;
  close(): Promise<void>;
}

interface Places {
  dist: string;
  page: string;
  state: string;
}

function freshSession({ scenario: wanted, host, language }: ServerOptions, notice = ''): Session {
  const scenario = scenarioKey(wanted ?? DEFAULT_SCENARIO);
  if (scenario === undefined) throw new Error(`There is no scenario ${wanted}.`);
  return host
    ? sessionOf({ host, template: templateOf(host) }, scenario, language ?? 'zh-CN', notice)
    : startSession(scenario, language ?? 'zh-CN', notice);
}

/** Draws everything that a page shows, so that a state in which something cannot be drawn fails here and not for a page. */
function drawOnce(session: Session): void {
  sceneOf(session, { moved: false, undone: false });
  session.view.news(session.host.file.book, undefined);
}

function openSession(options: ServerOptions, places: Places): Session {
  clearLeftovers(places.state);
  const loaded = readStage(places.state);
  if (loaded.kind === 'damaged') return freshSession(options, `${loaded.reason} → ${loaded.setAside}`);
  if (loaded.kind === 'none' || options.fresh) return freshSession(options);
  try {
    const session = resumeSession(loaded.stage, places.dist);
    drawOnce(session);
    return session;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return freshSession(options, `${reason} → ${setAside(places.state)}`);
  }
}

/** One after the other, whatever becomes of the one before. */
function queue(): Service['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts the server behind the page, on 127.0.0.1 only. The page must have been built (build/page.mjs).
 */
export async function startServer(options: ServerOptions = {}): Promise<Serving> {
  const places: Places = {
    dist: options.dist ?? join(ROOT, 'dist'),
    page: options.page ?? join(ROOT, '.local/page'),
    state: options.state ?? join(ROOT, '.local/state.json'),
  };
  const session = openSession(options, places);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    try {
      writeStage(places.state, savedSession(session));
    } catch (error) {
      // A full disk must not take away what people have before them.
      console.error(`${places.state}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const service: Service = {
    session,
    folder: places.page,
    inTurn: queue(),
    changed() {
      timer ??= setTimeout(save, SAVE_AFTER_MS);
    },
    files: new Map(),
  };
  const server = createServer((request, response) => {
    const fail = (error: unknown): void => {
      const status = error instanceof HttpError ? error.status : 500;
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else {
        response.writeHead(status, { ...COMMON_HEADERS, 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify({ error: { message, kind: 'request' } }));
      }
    };
    try {
      checkOrigin(request, (server.address() as AddressInfo).port);
      route(service, request, response).catch(fail);
    } catch (error) {
      fail(error);
    }
  });
  await options.ready;
  const port = await listen(server, options.port ?? DEFAULT_PORT);
  save();
  return {
    url: `http://127.0.0.1:${port}`,
    resumed: session.resumed,
    notice: session.notice,
    follow(story) {
      session.story = story;
    },
    async close() {
      if (timer) save();
      await stop(server);
    },
  };
}
