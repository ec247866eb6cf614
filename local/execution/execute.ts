import { createGlobals, type Globals } from '../services/globals';
import type { AuthMode } from '../services/runtime';
import type { ScriptRuntime, Source } from '../services/script-runtime';
import { newRecord } from './execution-record';
import { loadScript } from './load-script';
import { claimPlans, forgetPlans } from './mishaps';
import { NeedsAnswer } from './questions';
import { randomFrom } from './random';
import { createRealm, runInRealm, type Settled } from './realm';
import { exceptionIn, openRuntime, type Parties } from './runtime-of';
import { asHostError } from './script-error';
import { readScriptFolder } from './script-folder';
import { inTimeZone } from './script-zone';
import { TIME_IS_UP } from './stop';
import type { ExecutionKind, ExecutionRecord, WorkbookFile, World } from './world';

export interface Start extends Parties {
  function: string;
  kind: ExecutionKind;
  source: Source;
  /** Google's reason for not running the function at all. */
  refused?: string;
  /** What the function is given, made with the execution's own globals. */
  arguments?: (globals: Globals, runtime: ScriptRuntime) => unknown[];
}

export interface Finished {
  record: ExecutionRecord;
  /** What the function returned; a promise's value where it returned one. */
  value: unknown;
  /** What went wrong, as an error of the host's own realm; its stack is the script's. */
  error: Error | undefined;
}

let knownZone: string | undefined;

/** The zone of a process without TZ; making a formatter to ask for it takes longer than most calls of a script. */
function machineZone(): string {
  knownZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return knownZone;
}

function isEndlessLoop(thrown: unknown): boolean {
  return (thrown as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function authModeOf(kind: ExecutionKind): AuthMode {
  return kind === 'simple' ? 'LIMITED' : 'FULL';
}

/**
 * Runs one function of the script from its first global statement to its last microtask, in a context of its own.
 * Never throws for what the script does; only a question that nobody here can answer comes out, as NeedsAnswer.
 */
export function execute(world: World, file: WorkbookFile, start: Start): Finished {
  const script = readScriptFolder(file.dist);
  const record = newRecord(world, start);
  file.executions.push(record);
  if (start.refused === undefined) claimPlans(world, record.id);
  const startedAt = world.now;
  const { context, realm } = createRealm({
    now: () => world.now,
    random: randomFrom(`${world.seed} ${record.id} random`),
  });
  const runtime = openRuntime({
    ...start,
    world,
    file,
    script,
    record,
    realm,
    authMode: authModeOf(start.kind),
    limitMs: start.kind === 'simple' ? world.limits.simpleTriggerMs : world.limits.executionMs,
    outerZone: process.env.TZ ?? machineZone(),
  });
  const settled: Settled = { state: 'fulfilled', value: undefined };
  let thrown: { error: unknown } | undefined;

  inTimeZone(runtime.scriptTimeZone, () => {
    try {
      if (start.refused !== undefined) throw exceptionIn(realm, start.refused);
      if (!script.functions.has(start.function)) {
        throw exceptionIn(realm, `Script function not found: ${start.function}`);
      }
      const globals = createGlobals(runtime);
      loadScript(script, context, { ...globals });
      const given = start.arguments ? runtime.uncounted(() => start.arguments?.(globals, runtime) ?? []) : [];
      runInRealm(
        context,
        () => {
          settled.value = context[start.function](...given);
          if (!(settled.value instanceof realm.Promise)) return;
          settled.state = 'pending';
          realm.watch(settled.value, settled);
        },
        world.limits.realMs,
      );
      runtime.finish();
    } catch (error) {
      thrown = { error };
      runtime.giveUp();
    }
  });

  forgetPlans(world, record.id);
  for (const [name, holder] of world.locks) if (holder === record.id) world.locks.delete(name);
  record.ms = world.now - startedAt;
  const stop = runtime.stop;
  if (stop?.reason === 'question') {
    const waits = new NeedsAnswer(stop.question);
    finish(record, 'failed', waits, file.dist);
    throw waits;
  }
  if (stop || isEndlessLoop(thrown?.error)) {
    return finish(record, 'timed out', exceptionIn(realm, TIME_IS_UP), file.dist);
  }
  // A rejected promise goes unnoticed at Google, but for google.script.run, which waits for it.
  const rejected = settled.state === 'rejected' && start.kind === 'call' ? { error: settled.value } : undefined;
  const failure = thrown ?? rejected;
  if (failure) return finish(record, 'failed', failure.error, file.dist);
  record.outcome = 'completed';
  return { record, value: settled.state === 'fulfilled' ? settled.value : undefined, error: undefined };
}

function finish(record: ExecutionRecord, outcome: 'failed' | 'timed out', thrown: unknown, folder: string): Finished {
  const error = asHostError(thrown, folder);
  record.outcome = outcome;
  record.error = `${error.name}: ${error.message}`;
  if (error.stack) record.stack = error.stack;
  return { record, value: undefined, error };
}
