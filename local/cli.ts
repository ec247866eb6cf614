import { relative, resolve } from 'node:path';
import { scenarioKeys } from '../src/scenarios/index';
import type { Host } from './host';
import { nameOf, scenarioNamed, secondActOf, storyOf } from './scenarios';
import type { Language } from './scenarios/cast';
import { type Misuse, type Options, readOptions } from './scenarios/options';
import { openOutbox } from './scenarios/outbox';
import { paintFor } from './scenarios/paint';
import { runStory } from './scenarios/run-story';
import { openStage } from './scenarios/stage';
import { startDays } from './scenarios/start-days';
import { widthOf } from './scenarios/table';
import { transcripts } from './text/transcript';

/** `npm start`: plays an example through the local host and says in plain words what happened. */

const OUTBOX = resolve('.local/outbox');
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

/** The page that shows the file in a browser; it keeps the process running. Only who wants it loads what it takes. */
const openPage = async (host: Host, scenario: string, { language, port, named }: Options): Promise<void> => {
  const { serve } = await import('./server/serve');
  await serve({ host, scenario, language, fresh: named, ...(port === null ? {} : { port }) });
};

const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if ('fault' in options) {
    sayMisuse(options);
    return 2;
  }
  const { language, scenario } = options;
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
  const paint = paintFor(process.stdout.isTTY === true && !process.env.NO_COLOR);
  const post = openOutbox(OUTBOX);
  const stage = openStage(key, language, post);
  print(paint.bold(frame.title(nameOf(key, language), startDays[key])));
  print(frame.intro);
  const first = runStory(stage, storyOf(key), print, paint);
  const second = secondActOf(key, language, post);
  if (second) print(`\n${paint.bold(second.title)}`);
  const then = second ? runStory(second.stage, second.story, print, paint) : { steps: 0, held: 0, failed: 0 };
  const failed = first.failed + then.failed;
  const mails = stage.host.mails.length + (second?.stage.host.mails.length ?? 0);
  print('');
  print(
    failed === 0
      ? paint.good(frame.done(first.steps + then.steps, first.held + then.held, mails))
      : paint.bad(frame.failed(failed)),
  );
  print(frame.outbox(relative('.', OUTBOX)));
  if (!options.headless) await openPage(stage.host, key, options);
  return failed === 0 ? 0 : 1;
};

process.exitCode = await main(process.argv.slice(2));
