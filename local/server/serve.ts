import { join } from 'node:path';
import { pageWords } from '../text/page/index';
import type { PageLanguage } from './protocol';
import { type Serving, startServer } from './start-server';
import { playBeside, type StoryBeside } from './story-beside';

interface PageBuild {
  buildPage(): Promise<boolean>;
}

/** The bundler is a script of the build, without types of its own. */
async function buildPage(): Promise<void> {
  const build: PageBuild = await import(new URL('../../build/page.mjs', import.meta.url).href);
  await build.buildPage();
}

/** Ends on Ctrl+C or a kind kill, once the state is written. */
function endWith(serving: Serving, story: StoryBeside): void {
  const end = (): void => {
    story.stop();
    serving.close().then(
      () => process.exit(),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

export interface Wanted {
  /** The folder for what is kept: the state, the mails. */
  readonly local: string;
  readonly scenario: string;
  readonly language: PageLanguage;
  /** Whether the example was asked for by name: else what was saved the last time goes on. */
  readonly fresh: boolean;
  readonly port: number | null;
}

/**
 * Serves the workbook on 127.0.0.1, says where, and only then plays the example's story beside it. Answers when the story
 * is over: 0 when all of it held, else 1; the server keeps the process running.
 */
export async function serveAndPlay({ local, scenario, language, fresh, port }: Wanted): Promise<number> {
  const { server: words, notice } = pageWords[language];
  console.log(words.building);
  const ready = buildPage();
  const at = port === null ? {} : { port };
  const serving = await startServer({ scenario, language, fresh, ready, state: join(local, 'state.json'), ...at });
  if (serving.notice) console.log(notice(serving.notice));
  if (serving.resumed) console.log(words.resumed);
  console.log(words.open(serving.url));
  console.log(words.stop);
  console.log(`${words.story}\n`);
  const story = playBeside(scenario, language, local);
  serving.follow(story);
  endWith(serving, story);
  const failed = await story.ended;
  if (failed === undefined) return 0;
  console.log(`\n${failed === null ? words.storyBroke : words.storyEnded}`);
  console.log(words.open(serving.url));
  return failed === 0 ? 0 : 1;
}
