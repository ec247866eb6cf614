import type { ExampleWords } from '../scenarios/words';

export type { ScenarioTexts } from '../scenarios/index';

/** The words of every example: names of departments, tasks, nodes, goals. The compiler asks for each. */
export type ScenarioWords = ExampleWords;
