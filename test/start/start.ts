import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whoever starts it elsewhere still has JSX compiled as the project says. */
const env = { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: `${ROOT}tsconfig.json` };

const call = (args: readonly string[]): readonly [string, string[]] => [
  process.execPath,
  ['--import', import.meta.resolve('tsx'), `${ROOT}local/cli.ts`, ...args],
];

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm start` with these options to its end, in a folder that takes what it writes. */
export const startIn = (cwd: string, ...args: string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(...call(args), { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

export interface Running {
  /** What it has said up to now. */
  said(): string;
  /** Waits until it says so; answers all it has said by then. Throws when it ends before. */
  until(words: RegExp): Promise<string>;
  /** Asks it kindly to end; answers how it did. */
  stop(): Promise<Ended>;
}

/** Starts it, and leaves it running. */
export const keepRunning = (cwd: string, ...args: string[]): Running => {
  const [command, given] = call(args);
  const child = spawn(command, given, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  let status: number | null | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.once('close', (code) => {
    status = code;
    tell();
  });
  const heard = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const listener = (): void => {
        const found = look();
        if (found === undefined && status === undefined) return;
        listeners.delete(listener);
        if (found === undefined) reject(new Error(`It ended with ${status}:\n${stdout}\n${stderr}`));
        else resolve(found);
      };
      listeners.add(listener);
      listener();
    });
  return {
    said: () => stdout,
    until: (words) => heard(() => (words.test(stdout) ? stdout : undefined)),
    stop() {
      child.kill('SIGTERM');
      return heard(() => (status === undefined ? undefined : { status, stdout, stderr }));
    },
  };
};
