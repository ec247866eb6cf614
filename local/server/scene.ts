import type { ExecutionRecord } from '../execution/world';
import { accessOf } from '../model/book';
import { blockedFor } from './grid/blocked';
import { languageOfBook } from './language';
import { scenarioOffers } from './load-scenario';
import { peopleOf } from './people';
import type { ExecutionLine, Scene } from './protocol';
import type { Session } from './session';

/** So many of the newest are told; older ones are of no use on a screen. */
const EXECUTIONS = 200;
const TOASTS = 10;

export function executionLine(record: ExecutionRecord): ExecutionLine {
  const { id, kind, source, user, ms, outcome, calls, byMethod, error = '', stack = '', log } = record;
  const at = record.at.getTime();
  return { id, function: record.function, kind, source, user, at, ms, outcome, calls, byMethod, error, stack, log };
}

/** Everything around the grid as the acting person sees it. */
export function sceneOf(session: Session, after: { moved: boolean; undone: boolean }): Scene {
  const { host, template, frames } = session;
  const { file, user } = host;
  const slot = (kind: string): string => `${file.id} ${user} ${kind}`;
  const access = accessOf(file.book, user);
  const mayLook = access !== 'none';
  return {
    language: languageOfBook(file.book),
    file: { id: file.id, name: file.book.name, template: file.id === template },
    files: [...host.world.files.values()].map(({ id, book }) => ({ id, name: book.name, template: id === template })),
    scenario: session.scenario,
    scenarios: scenarioOffers(),
    user,
    access,
    people: peopleOf(host),
    now: host.world.now,
    timeZone: file.book.timeZone,
    menu: mayLook ? host.menu : [],
    dialog: frames.shown(slot('dialog'), mayLook ? host.dialog : null, after.undone),
    sidebar: frames.shown(slot('sidebar'), mayLook ? host.sidebar : null, after.undone),
    toasts: host.toasts
      .map(({ title, message, seconds, user: whom }, index) => ({ index, title, message, seconds, whom }))
      .filter(({ whom }) => whom.toLowerCase() === user.toLowerCase())
      .slice(-TOASTS)
      .map(({ whom: _whom, ...toast }) => toast),
    selection: host.selection,
    moved: after.moved,
    blocked: blockedFor(file.book, user),
    mails: host.mails.map(({ id, to, from, subject, at }) => ({ id, to, from, subject, at: at.getTime() })),
    executions: host.executions.slice(-EXECUTIONS).map(executionLine),
    executionCount: host.executions.length,
    triggers: host.triggers.map(({ id, handler, owner, type, next }) => ({
      id,
      handler,
      owner,
      type,
      next: next?.getTime() ?? null,
    })),
    failures: host.failures.map(({ function: name, error, to, at }) => ({
      function: name,
      error,
      to,
      at: at.getTime(),
    })),
    notice: session.notice,
    story: session.story.line(),
  };
}
