import { pageWords } from '../text/page/index';
import { type ServerOptions, type Serving, startServer } from './start-server';

interface PageBuild {
  buildPage(): Promise<number>;
}

/** The bundler is a script of the build, without types of its own. */
async function buildPage(): Promise<void> {
  const build: PageBuild = await import(new URL('../../build/page.mjs', import.meta.url).href);
  await build.buildPage();
}

/** Ends on Ctrl+C or a kind kill, once the state is written. */
function endWith(serving: Serving): void {
  const end = (): void => {
    serving.close().then(
      () => process.exit(),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/**
 * Builds the page, serves the workbook on 127.0.0.1, says where, and keeps the process running. What was saved the last
 * time goes on unless `fresh` says that the scenario was asked for.
 */
export async function serve(options: ServerOptions = {}): Promise<Serving> {
  const { server: words, notice } = pageWords[options.language ?? 'zh-CN'];
  console.log(`\n${words.building}`);
  await buildPage();
  const serving = await startServer(options);
  endWith(serving);
  if (serving.notice) console.log(notice(serving.notice));
  if (serving.resumed) console.log(words.resumed);
  console.log(words.open(serving.url));
  console.log(words.stop);
  return serving;
}
