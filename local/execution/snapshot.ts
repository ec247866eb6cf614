import { loadBook, saveBook } from '../model/save';
import type { WorkbookFile, World } from './world';

/** A file as it is now. Records of what has happened are never changed afterwards, so their lists alone are copied. */
function keptFile(file: WorkbookFile): () => WorkbookFile {
  const { book, mails, toasts, prompts, executions, failures, triggers, properties, cache, consents, screens } = file;
  const lists = {
    mails: [...mails],
    toasts: [...toasts],
    prompts: [...prompts],
    executions: [...executions],
    failures: [...failures],
  };
  const changing = structuredClone({ triggers, properties, cache, consents, screens });
  const cells = saveBook(book);
  return () => ({ ...file, ...changing, ...lists, book: loadBook(cells, book.clock) });
}

/** Takes note of the whole world; what it returns puts everything back. */
export function remember(world: World): () => void {
  const {
    mailUse,
    triggerUse,
    limits,
    faults,
    plans,
    answers,
    files,
    locks,
    accounts,
    consumerDomains,
    externalUsers,
  } = world;
  const before = {
    ...world,
    answers: [...answers],
    faults: faults.map((fault) => ({ ...fault })),
    plans: plans.map((plan) => ({ ...plan })),
  };
  const changing = structuredClone({ mailUse, triggerUse, limits, accounts, consumerDomains, externalUsers });
  const held = [...locks];
  const kept = [...files].map(([id, file]) => [id, keptFile(file)] as const);
  return () => {
    Object.assign(world, before, changing);
    world.locks = new Map(held);
    world.files = new Map(kept.map(([id, file]) => [id, file()]));
  };
}
