import { loadBook, type SavedBook, saveBook } from '../model/save';
import { CONSUMER_LIMITS } from './limits';
import type { WorkbookFile, World } from './world';

type SavedFile = Omit<WorkbookFile, 'book'> & { book: SavedBook };

/** What lasts between executions, as JSON has it. */
export interface SavedWorld {
  version: 1;
  /** The file that the host was for, and who acted. */
  file: string;
  user: string;
  world: Pick<
    World,
    | 'now'
    | 'serial'
    | 'seed'
    | 'limits'
    | 'mailUse'
    | 'triggerUse'
    | 'propertyUse'
    | 'lockUse'
    | 'accounts'
    | 'consumerDomains'
    | 'externalUsers'
    | 'userLocale'
  >;
  files: SavedFile[];
}

/** A copy of the whole world that shares nothing with it and survives JSON. */
export function saveWorld(world: World, file: string, user: string): SavedWorld {
  const {
    faults: _f,
    plans: _p,
    traces: _t,
    locks: _l,
    answers: _s,
    answer: _a,
    asking: _k,
    files,
    ...lasting
  } = world;
  const saved = [...files.values()].map((one) => ({ ...one, book: saveBook(one.book) }));
  return JSON.parse(JSON.stringify({ version: 1, file, user, world: lasting, files: saved }));
}

function withDates<T extends { at: Date }>(list: readonly T[]): T[] {
  return list.map((item) => ({ ...item, at: new Date(item.at) }));
}

function loadFile(saved: SavedFile, clock: () => number): WorkbookFile {
  return {
    ...saved,
    book: loadBook(saved.book, clock),
    mails: withDates(saved.mails),
    toasts: withDates(saved.toasts),
    executions: withDates(saved.executions),
    failures: withDates(saved.failures),
  };
}

/** Puts a saved world in the place of the present one, whose hosts go on with it. */
export function restoreWorld(world: World, saved: SavedWorld): void {
  const copy: SavedWorld = structuredClone(saved);
  Object.assign(world, copy.world);
  world.limits = { ...CONSUMER_LIMITS, ...copy.world.limits };
  world.files = new Map(copy.files.map((file) => [file.id, loadFile(file, () => world.now)]));
  world.locks = new Map();
}
