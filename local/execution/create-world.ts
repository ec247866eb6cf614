import { type Book, createBook } from '../model/book';
import { CONSUMER_LIMITS, type Limits } from './limits';
import { randomFrom } from './random';
import { nextSerial, type WorkbookFile, type World } from './world';

/** Mail providers whose users share an ending without being one organisation. */
const CONSUMER_DOMAINS = ['gmail.com', 'googlemail.com', 'outlook.com', 'qq.com', '163.com', '126.com', 'foxmail.com'];

export function createWorld(now: number, seed: string, limits: Partial<Limits>): World {
  return {
    now,
    serial: 0,
    seed,
    limits: { ...CONSUMER_LIMITS, ...limits },
    files: new Map(),
    mailUse: {},
    triggerUse: {},
    propertyUse: {},
    lockUse: {},
    accounts: null,
    consumerDomains: [...CONSUMER_DOMAINS],
    externalUsers: [],
    userLocale: 'zh_CN',
    faults: [],
    plans: [],
    traces: undefined,
    locks: new Map(),
    answers: [],
    answer: undefined,
    asking: undefined,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id like those of Drive: 44 letters and digits. */
export function newFileId(world: World): string {
  const random = randomFrom(`${world.seed} file ${nextSerial(world)}`);
  return `1${Array.from({ length: 43 }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('')}`;
}

interface Bound {
  dist: string;
  scriptTimeZone: string | null;
}

/** Binds the script to a book; nothing has happened in the new file yet. */
export function addFile(world: World, book: Book, bound: Bound): WorkbookFile {
  const file: WorkbookFile = {
    ...bound,
    id: book.id,
    scriptId: newFileId(world),
    book,
    triggers: [],
    properties: {},
    cache: {},
    consents: { prompts: 0, granted: {}, refused: [] },
    screens: {},
    mails: [],
    toasts: [],
    prompts: [],
    executions: [],
    failures: [],
  };
  world.files.set(file.id, file);
  return file;
}

export function createFile(
  world: World,
  about: { name: string; owner: string; locale: string; timeZone: string },
  bound: Bound,
): WorkbookFile {
  return addFile(world, createBook({ ...about, id: newFileId(world), clock: () => world.now }), bound);
}
