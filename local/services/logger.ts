import { format } from 'node:util';
import { emulated } from './emulated';
import type { ScriptRuntime } from './script-runtime';

/** https://developers.google.com/apps-script/reference/base/logger */
export function createLogger(runtime: ScriptRuntime): GoogleAppsScript.Base.Logger {
  const lines: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = emulated(runtime, 'Logger', {
    /** https://developers.google.com/apps-script/reference/base/logger#log(String,Object...) */
    log(data: unknown, ...values: unknown[]) {
      const line = format(data, ...values);
      lines.push(line);
      runtime.log(line);
      return logger;
    },
    /** https://developers.google.com/apps-script/reference/base/logger#getLog() */
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    /** https://developers.google.com/apps-script/reference/base/logger#clear() */
    clear() {
      lines.length = 0;
    },
  });
  return logger;
}

/** The script's `console`, whose lines stand in the execution's log (https://developers.google.com/apps-script/reference/base/console). */
export function createConsole(runtime: ScriptRuntime): Console {
  const started = new Map<string, number>();
  const at =
    (level: string) =>
    (first?: unknown, ...rest: unknown[]) =>
      runtime.log(level + format(first, ...rest));
  const lines: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'> = {
    log: at(''),
    info: at(''),
    warn: at('WARNING: '),
    error: at('ERROR: '),
    time: (label = 'default') => {
      started.set(label, runtime.now());
    },
    timeEnd: (label = 'default') => runtime.log(`${label}: ${runtime.now() - (started.get(label) ?? runtime.now())}ms`),
  };
  return emulated(runtime, 'console', lines) as Console;
}
