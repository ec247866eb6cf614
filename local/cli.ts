import { resolve } from 'node:path';
import { scenarioKeys } from '../src/scenarios/index';
import { nameOf, scenarioNamed } from './scenarios';
import type { Language } from './scenarios/cast';
import { type Misuse, readOptions } from './scenarios/options';
import { paintFor } from './scenarios/paint';
import { playExample } from './scenarios/play';
import { widthOf } from './scenarios/table';
import { transcripts } from './text/transcript';

/**
 * `npm start`: serves an example in a browser, and meanwhile plays it through the local host and says in plain words what
 * happened. With `--headless` it only plays.
 */

const LOCAL = resolve('.local');
const print = (line: string): void => console.log(line);

const list = (language: Language): readonly string[] => {
  const width = Math.max(...scenarioKeys.map((key) => widthOf(nameOf(key, language))));
  return scenarioKeys.map((key) => {
    const name = nameOf(key, language);
    return `  ${name}${' '.repeat(width - widthOf(name))}  ${key}`;
  });
};

const sayMisuse = ({ fault, what, language }: Misuse): void => {
  const { frame } = transcripts[language];
  const says = {
    option: frame.unknownOption,
    value: frame.missingValue,
    language: frame.unknownLanguage,
    port: frame.badPort,
  };
  console.error(`${says[fault](what)}\n${frame.usage}`);
};

const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if ('fault' in options) {
    sayMisuse(options);
    return 2;
  }
  const { language, scenario, port, named } = options;
  const { frame } = transcripts[language];
  if (scenario === 'list') {
    for (const line of [frame.listed, ...list(language)]) print(line);
    return 0;
  }
  const key = scenarioNamed(scenario);
  if (key === null) {
    console.error([frame.unknownScenario(scenario), frame.listed, ...list(language)].join('\n'));
    return 2;
  }
  if (options.headless) {
    const paint = paintFor(process.stdout.isTTY === true && !process.env.NO_COLOR);
    const { failed } = await playExample(key, language, { print, paint, outbox: resolve(LOCAL, 'outbox') });
    return failed === 0 ? 0 : 1;
  }
  // Only who wants the page loads what it takes.
  const { serveAndPlay } = await import('./server/serve');
  return serveAndPlay({ local: LOCAL, scenario: key, language, fresh: named, port });
};

process.exitCode = await main(process.argv.slice(2));
