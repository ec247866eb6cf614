import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageLanguage, StoryLine } from './protocol';
import { readStage, type SavedStage } from './state-file';

/** What the player tells of itself. */
export type StoryNews = { kind: 'step'; played: number; all: number } | { kind: 'ended'; failed: number };

/** A story that is played while the server serves: how far it is, and how it left the workbook. */
export interface StoryWatch {
  /** Null where no story is played. */
  line(): StoryLine | null;
  /** Undefined before the story has ended. */
  end(): SavedStage | undefined;
}

export const NO_STORY: StoryWatch = { line: () => null, end: () => undefined };

export interface StoryBeside extends StoryWatch {
  /** How many facts did not hold; null when the player broke down before the end, undefined when it was stopped. */
  readonly ended: Promise<number | null | undefined>;
  stop(): void;
}

const PLAYER = fileURLToPath(new URL('../story-player.ts', import.meta.url));

/**
 * Plays an example in a process of its own: a script's run needs the process's time zone (`local/execution/script-zone.ts`),
 * which threads cannot set, and takes its thread for as long as it lasts.
 */
export function playBeside(scenario: string, language: PageLanguage, local: string): StoryBeside {
  const file = resolve(local, 'story.json');
  rmSync(file, { force: true });
  let line: StoryLine = { state: 'playing', played: 0, all: 0 };
  let failed: number | undefined;
  const player = fork(PLAYER, [scenario, language, local], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  player.on('message', (news: StoryNews) => {
    if (news.kind === 'step') line = { ...line, played: news.played, all: news.all };
    else failed = news.failed;
  });
  let stopped = false;
  const ended = new Promise<number | null | undefined>((done) => {
    const over = (): void => {
      line = { ...line, state: failed === undefined ? 'broken' : failed === 0 ? 'ended' : 'failed' };
      done(failed ?? (stopped ? undefined : null));
    };
    player.once('error', over);
    // Ctrl+C reaches the player too, before anybody has told it to stop.
    player.once('close', (_code, signal) => {
      stopped ||= signal === 'SIGINT';
      over();
    });
  });
  return {
    line: () => line,
    end() {
      if (failed === undefined) return undefined;
      const found = readStage(file);
      return found.kind === 'found' ? found.stage : undefined;
    },
    ended,
    stop() {
      stopped = true;
      player.kill();
    },
  };
}
