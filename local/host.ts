import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFile, createWorld } from './execution/create-world';
import { Host } from './execution/host-class';
import { type Instant, instantFrom } from './execution/instant';
import type { Limits } from './execution/limits';
import type { Question } from './execution/questions';
import { restoreWorld, type SavedWorld } from './execution/state';
import type { AnswerInput } from './execution/world';

export type { Host } from './execution/host-class';
export type { Mishap } from './execution/mishaps';
export { type AnsweredQuestion, NeedsAnswer, type Question } from './execution/questions';
export type { Trace, TracedCall } from './execution/trace';

/** What a stand-in for Google is set up with; everything may be left out. */
export interface HostOptions {
  /** Where the clock stands; a text without an offset is meant in `timeZone`. Default: 2024-07-01 09:00. */
  now?: Instant;
  /** Who owns the file and acts first. */
  user?: string;
  /** The spreadsheet's zone and locale. */
  timeZone?: string;
  locale?: string;
  /** The script's zone; otherwise the manifest's. */
  scriptTimeZone?: string;
  /** The file's name. */
  name?: string;
  /** What `host.state()` gave: everything goes on from there. */
  state?: SavedWorld;
  limits?: Partial<Limits>;
  /** The folder with the script project; by default the project's own `dist/`. */
  dist?: string;
  /** Addresses that are Google accounts; by default every address is one. */
  accounts?: readonly string[];
  /** People whose address Google keeps back from scripts, whatever their domain. */
  externalUsers?: readonly string[];
  /** Endings of addresses that are no Workspace domain, beside the known mail providers. */
  consumerDomains?: readonly string[];
  /** What random choices (a trigger's minute, ids, getUuid, Math.random) are drawn from. */
  seed?: string;
  /** Answers alerts and prompts that `host.answers` has no answer for; may throw NeedsAnswer. */
  answer?: (question: Question) => AnswerInput | undefined;
}

const DIST = join(fileURLToPath(new URL('..', import.meta.url)), 'dist');
const DEFAULT_USER = 'owner@example.com';
const DEFAULT_ZONE = 'Asia/Shanghai';

function resume(options: HostOptions, state: SavedWorld): Host {
  const world = createWorld(0, '', {});
  restoreWorld(world, state);
  Object.assign(world.limits, options.limits);
  const file = world.files.get(state.file);
  if (!file) throw new Error(`The state has no file ${state.file}`);
  if (options.dist) file.dist = resolve(options.dist);
  if (options.now !== undefined) world.now = instantFrom(options.now, file.book.timeZone);
  return new Host(world, file.id, options.user ?? state.user);
}

/**
 * A stand-in for Google on one's own machine: one spreadsheet with the script bound to it, its people, and a clock.
 * See docs/local-host.md.
 */
export function createHost(options: HostOptions = {}): Host {
  const { timeZone = DEFAULT_ZONE, user = DEFAULT_USER, locale = 'zh_CN', state } = options;
  let host: Host;
  if (state) host = resume(options, state);
  else {
    const world = createWorld(
      instantFrom(options.now ?? '2024-07-01 09:00', timeZone),
      options.seed ?? 'seed',
      options.limits ?? {},
    );
    const file = createFile(
      world,
      { name: options.name ?? '协作簿', owner: user, locale, timeZone },
      { dist: resolve(options.dist ?? DIST), scriptTimeZone: options.scriptTimeZone ?? null },
    );
    world.userLocale = locale;
    host = new Host(world, file.id, user);
  }
  const { world } = host;
  if (options.accounts) world.accounts = options.accounts.map((email) => email.toLowerCase());
  if (options.externalUsers) world.externalUsers = [...options.externalUsers];
  if (options.consumerDomains) world.consumerDomains.push(...options.consumerDomains);
  world.answer = options.answer;
  return host;
}
