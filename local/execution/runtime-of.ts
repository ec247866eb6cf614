import type { AuthMode, CallKind } from '../services/runtime';
import { covers, SCOPE } from '../services/scopes';
import type { ScriptRuntime, Source } from '../services/script-runtime';
import { WriteBuffer } from '../services/spreadsheet/write-buffer';
import { ask } from './ask';
import { openPoints } from './call-points';
import { striking } from './faults';
import { shownAddress } from './identity';
import { NeedsAnswer } from './questions';
import { randomFrom } from './random';
import type { ScriptRealm } from './realm';
import type { ScriptFolder } from './script-folder';
import { inTimeZone } from './script-zone';
import { type Stop, TIME_IS_UP } from './stop';
import { newTrace, noteCall, noteFlush } from './trace';
import type { ExecutionRecord, WorkbookFile, World } from './world';

/** Under whose rights a run goes, and who set it off. */
export interface Parties {
  /** With whose rights it runs. */
  user: string;
  /** Who acts: '' for the clock. */
  actor: string;
}

export interface Run extends Parties {
  world: World;
  file: WorkbookFile;
  script: ScriptFolder;
  record: ExecutionRecord;
  realm: ScriptRealm;
  source: Source;
  authMode: AuthMode;
  limitMs: number;
  /** The process's zone outside the execution, in which a test's own code goes on meanwhile. */
  outerZone: string;
}

export interface OpenRuntime extends ScriptRuntime {
  readonly stop: Stop | undefined;
  /** Lets the last call take effect and applies what is buffered; throws where that is refused. */
  finish(): void;
  /** The same for an execution that has failed or was killed; nobody hears of a refusal. */
  giveUp(): void;
}

/** An error as Google throws it, in the script's own realm. */
export function exceptionIn(realm: ScriptRealm, message: string): Error {
  const error = new realm.Error(message);
  error.name = 'Exception';
  // The first line of a stack keeps the name that the error had when the stack was taken.
  Error.captureStackTrace(error, exceptionIn);
  return error;
}

/** The seam for one execution: counts its calls, spends its time, and lets planned faults strike. */
export function openRuntime(run: Run): OpenRuntime {
  const { world, file, record, realm, script } = run;
  const startedAt = world.now;
  const random = randomFrom(`${world.seed} ${record.id}`);
  let stop: Stop | undefined;
  let quiet = false;
  let pending: string | undefined;
  const trace = newTrace(world, record);
  const buffer = new WriteBuffer((count) => noteFlush(trace, count, ended));
  let ended = false;

  const exception = (message: string): Error => exceptionIn(realm, message);

  function halt(why: Stop): never {
    stop = why;
    throw exception(TIME_IS_UP);
  }

  const end = startedAt + run.limitMs;

  function runOut(): never {
    world.now = Math.max(world.now, end);
    return halt({ reason: 'time' });
  }

  function pass(milliseconds: number): void {
    if (world.now + milliseconds > end) runOut();
    world.now += milliseconds;
  }

  const points = openPoints({
    world,
    record,
    buffer,
    exception,
    act: (act) => inTimeZone(run.outerZone, act),
    kill: () => halt({ reason: 'time' }),
    runOut,
  });

  function strike(method: string, when: 'before' | 'after'): void {
    for (const { effect } of striking(world.faults, method, when)) {
      if (effect.kind === 'act') inTimeZone(run.outerZone, effect.act);
      else if (effect.kind === 'kill') halt({ reason: 'time' });
      else throw exception(effect.message);
    }
  }

  function settlePending(): void {
    const method = pending;
    pending = undefined;
    if (method !== undefined) strike(method, 'after');
  }

  return {
    world,
    file,
    script,
    realm,
    book: file.book,
    executionId: record.id,
    kind: record.kind,
    source: run.source,
    person: run.source === 'clock' ? '' : run.actor,
    actor: run.actor,
    effectiveUser: run.user,
    activeUser:
      script.scopes && !script.scopes.includes(SCOPE.email)
        ? ''
        : shownAddress(
            {
              kind: record.kind,
              authority: record.kind === 'simple' ? (file.book.owner ?? '') : run.user,
              actor: run.actor,
            },
            world,
          ),
    authMode: run.authMode,
    scopes: script.scopes ?? Object.values(SCOPE),
    scriptTimeZone: file.scriptTimeZone ?? script.timeZone ?? 'Etc/UTC',
    now: () => world.now,
    random,
    exception,
    get stop() {
      return stop;
    },
    buffer,
    record(method: string, kind: CallKind, tab?: string, held = false) {
      if (stop) throw exception(TIME_IS_UP);
      if (quiet) return;
      settlePending();
      record.calls += 1;
      record.byMethod[method] = (record.byMethod[method] ?? 0) + 1;
      if (kind === 'read') record.reads += 1;
      else if (kind === 'write') record.writes += 1;
      else if (kind === 'send') record.sends += 1;
      noteCall(trace, method, kind, tab);
      pass(world.limits.msPerCall);
      strike(method, 'before');
      points.begin(held);
      pending = method;
    },
    done() {
      if (!stop && !quiet) points.done();
    },
    settle(method) {
      if (stop || quiet) return;
      pending = undefined;
      strike(method, 'after');
    },
    finish() {
      if (!stop) settlePending();
      ended = true;
      buffer.putOut();
    },
    giveUp() {
      ended = true;
      if (stop?.reason === 'question') return;
      try {
        buffer.putOut();
      } catch {
        // The execution has its own error already.
      }
    },
    sleep: pass,
    log(line) {
      if (!stop) record.log.push(line);
    },
    demand(method, scope) {
      if (run.authMode !== 'FULL') {
        throw exception(`You do not have permission to call ${method}. Required permissions: ${scope}`);
      }
      if (script.scopes && !covers(script.scopes, scope)) {
        throw exception(`Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`);
      }
    },
    ask(question) {
      try {
        return ask(world, file, { ...question, user: run.actor });
      } catch (error) {
        if (error instanceof NeedsAnswer) return halt({ reason: 'question', question: error.question });
        throw error;
      }
    },
    uncounted(act) {
      const before = quiet;
      quiet = true;
      try {
        return act();
      } finally {
        quiet = before;
      }
    },
  };
}
