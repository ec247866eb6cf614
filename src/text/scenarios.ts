import type { ScenarioKey, ScenarioTexts } from '../scenarios/index';

/** The words of every example: names of departments, tasks, nodes, goals. The compiler asks for each. */
export type ScenarioWords = { readonly [K in ScenarioKey]: ScenarioTexts<K> };
