import { relative } from 'node:path';
import type { ScenarioKey } from '../../src/scenarios/index';
import type { Host } from '../host';
import { transcripts } from '../text/transcript';
import type { Language } from './cast';
import { nameOf, secondActOf, storyOf } from './index';
import { openOutbox } from './outbox';
import type { Paint } from './paint';
import { runStory } from './run-story';
import { openStage } from './stage';
import { startDays } from './start-days';

export interface Audience {
  readonly print: (line: string) => void;
  readonly paint: Paint;
  /** The folder for the mails; what lies there is removed. */
  readonly outbox: string;
  /** Called after each step of both acts. */
  readonly onStep?: (played: number, all: number) => void;
}

export interface Played {
  /** The file of the first act, as the story left it. */
  readonly host: Host;
  /** How many of the facts did not hold. */
  readonly failed: number;
}

/** Plays an example from the template to its last day, tells it line by line, and lays its mails into the outbox. */
export const playExample = async (
  key: ScenarioKey,
  language: Language,
  { print, paint, outbox, onStep }: Audience,
): Promise<Played> => {
  const { frame } = transcripts[language];
  const post = openOutbox(outbox);
  print(paint.bold(frame.title(nameOf(key, language), startDays[key])));
  print(frame.intro);
  const stage = openStage(key, language, post);
  const second = secondActOf(key, language, post);
  const steps = storyOf(key)(stage);
  const further = second ? second.story(second.stage) : [];
  let played = 0;
  const telling = {
    print,
    paint,
    onStep: () => {
      played += 1;
      onStep?.(played, steps.length + further.length);
    },
  };
  const first = await runStory(stage, steps, telling);
  if (second) print(`\n${paint.bold(second.title)}`);
  const then = second ? await runStory(second.stage, further, telling) : { steps: 0, held: 0, failed: 0 };
  const failed = first.failed + then.failed;
  const mails = stage.host.mails.length + (second?.stage.host.mails.length ?? 0);
  print('');
  print(
    failed === 0
      ? paint.good(frame.done(first.steps + then.steps, first.held + then.held, mails))
      : paint.bad(frame.failed(failed)),
  );
  print(frame.outbox(relative('.', outbox)));
  return { host: stage.host, failed };
};
