import { setImmediate } from 'node:timers/promises';
import { momentOf } from './moments';
import type { Paint } from './paint';
import type { Stage } from './stage';
import type { Expectation, Shown, Step } from './story';
import { tableLines } from './table';

type Print = (line: string) => void;

export interface Outcome {
  readonly steps: number;
  readonly held: number;
  readonly failed: number;
}

const linesOf = (shown: Shown): readonly string[] =>
  typeof shown === 'string' ? shown.split('\n') : tableLines(shown.headers, shown.rows);

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const holds = ({ expected, found }: Expectation): boolean => JSON.stringify(expected) === JSON.stringify(found);

/** Runs of the script that broke down since the last look: no story means one unless it says so. */
const breakdowns = (stage: Stage, from: number): Expectation => ({
  says: stage.words.frame.noBreakdown,
  expected: [],
  found: [
    ...new Set(
      stage.host.executions
        .slice(from)
        .filter(({ outcome }) => outcome !== 'completed')
        .map(({ function: name, outcome, error }) => [name, outcome, error].filter(Boolean).join(' · ')),
    ),
  ],
});

const playStep = (stage: Stage, step: Step, print: Print, paint: Paint): readonly Expectation[] => {
  const { frame } = stage.words;
  const [host, ran] = [stage.host, stage.host.executions.length];
  try {
    for (const shown of step.does(stage)) for (const line of linesOf(shown)) print(`    ${line}`.trimEnd());
    return [...step.expects(stage), breakdowns(stage, host === stage.host ? ran : 0)];
  } catch (error) {
    const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (process.env.DEBUG !== undefined && error instanceof Error) print(paint.dim(error.stack ?? ''));
    return [{ says: frame.played, expected: frame.noFault, found }];
  }
};

interface Telling {
  readonly print: Print;
  readonly paint: Paint;
  /** Called when a step is over. */
  readonly onStep?: () => void;
}

/**
 * Plays the steps of a story, telling each as it goes and what held after it. A step that fails does not end the story.
 * Between two steps others have their turn: whoever plays beside a server hears when it has gone.
 */
export const runStory = async (
  stage: Stage,
  steps: readonly Step[],
  { print, paint, onStep }: Telling,
): Promise<Outcome> => {
  const { frame } = stage.words;
  let [held, failed] = [0, 0];
  for (const [index, step] of steps.entries()) {
    print('');
    print(paint.bold(`${index + 1}. ${step.says}`) + paint.dim(`  [${momentOf(stage, stage.host.now)}]`));
    const expectations = playStep(stage, step, print, paint);
    for (const one of expectations) {
      if (holds(one)) {
        held += 1;
        if (one.says !== frame.noBreakdown) print(`  ${paint.good('✓')} ${one.says}`);
        continue;
      }
      failed += 1;
      print(`  ${paint.bad('✗')} ${one.says}`);
      print(`      ${frame.expected(written(one.expected))}`);
      print(`      ${frame.found(written(one.found))}`);
    }
    onStep?.();
    await setImmediate();
  }
  return { steps: steps.length, held, failed };
};
