import { loadBook, type SavedBook, saveBook } from '../model/save';
import { CONSUMER_LIMITS } from './limits';
import type { Outcome, WorkbookFile, World } from './world';

type SavedFile = Omit<WorkbookFile, 'book'> & { book: SavedBook };

/** What lasts between executions; JSON can carry it. */
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

/** Records of what has happened are never changed once it is over, so worlds may share them. */
function kept<T extends { at: Date; outcome?: Outcome }>(list: readonly T[]): T[] {
  return list.map((item) => (item.outcome === 'running' ? structuredClone(item) : item));
}

function saveFile({ book, mails, toasts, prompts, executions, failures, ...rest }: WorkbookFile): SavedFile {
  return {
    ...structuredClone(rest),
    book: saveBook(book),
    mails: kept(mails),
    toasts: kept(toasts),
    prompts: [...prompts],
    executions: kept(executions),
    failures: kept(failures),
  };
}

/** A copy of the whole world that shares nothing with it that is ever changed, and survives JSON. */
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
  return { version: 1, file, user, world: structuredClone(lasting), files: [...files.values()].map(saveFile) };
}

/** JSON turns a `Date` into text. */
function withDates<T extends { at: Date | string }>(list: readonly T[]): T[] {
  return list.map((item) => (typeof item.at === 'string' ? { ...item, at: new Date(item.at) } : item));
}

function loadFile(saved: SavedFile, clock: () => number): WorkbookFile {
  const { book, mails, toasts, prompts, executions, failures, ...rest } = saved;
  return {
    ...structuredClone(rest),
    book: loadBook(book, clock),
    mails: withDates(mails),
    toasts: withDates(toasts),
    prompts: [...prompts],
    executions: withDates(executions),
    failures: withDates(failures),
  };
}

/** Puts a saved world in the place of the present one, whose hosts go on with it; the saved one stays as it is. */
export function restoreWorld(world: World, saved: SavedWorld): void {
  const lasting = structuredClone(saved.world);
  Object.assign(world, lasting);
  world.limits = { ...CONSUMER_LIMITS, ...lasting.limits };
  world.files = new Map(saved.files.map((file) => [file.id, loadFile(file, () => world.now)]));
  world.locks = new Map();
}
