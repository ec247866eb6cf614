import { resolve } from 'node:path';
import { isScenario } from '../src/scenarios/index';
import { paintFor } from './scenarios/paint';
import { playExample } from './scenarios/play';
import { templateOf } from './server/load-scenario';
import { writeStage } from './server/state-file';
import type { StoryNews } from './server/story-beside';

/**
 * Plays an example in a process of its own beside the server: arguments are the example, the language and the folder for
 * what is made. The transcript goes to the terminal; how far it is, and where its end lies, to the server.
 */

const [key = '', language = '', local = '.local'] = process.argv.slice(2);
if (!isScenario(key) || (language !== 'zh-CN' && language !== 'en'))
  throw new Error(`There is no ${key} in ${language}.`);

const tell = (news: StoryNews): void => {
  process.send?.(news);
};

// Nobody listens any more.
process.on('disconnect', () => process.exit(1));

const { host, failed } = await playExample(key, language, {
  print: (line) => console.log(line),
  paint: paintFor(process.stdout.isTTY === true && !process.env.NO_COLOR),
  outbox: resolve(local, 'outbox'),
  onStep: (played, all) => tell({ kind: 'step', played, all }),
});
const end = resolve(local, 'story.json');
writeStage(end, { version: 1, scenario: key, language, template: templateOf(host), world: host.state() });
tell({ kind: 'ended', failed });
process.disconnect?.();
