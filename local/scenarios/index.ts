import { type ScenarioKey, scenarioKeys } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';
import type { Language } from './cast';
import { anyExample } from './stories/any-example';
import { complaints } from './stories/complaints';
import { newProduct } from './stories/new-product';
import type { Story } from './story';

/** Examples with a story of their own; the others are told by the common one. */
const told: Partial<Readonly<Record<ScenarioKey, Story>>> = { 'new-product': newProduct, complaints };

export const storyOf = (key: ScenarioKey): Story => told[key] ?? anyExample;

/** The example's name in a language. */
export const nameOf = (key: ScenarioKey, language: Language): string =>
  catalogues[language].scenarios.examples[key].name;

const languages = Object.keys(catalogues) as Language[];

/** The example that a word means: its key, or its name in any language. */
export const scenarioNamed = (word: string): ScenarioKey | null => {
  const wanted = word.trim().toLowerCase();
  return (
    scenarioKeys.find(
      (key) => key === wanted || languages.some((language) => nameOf(key, language).toLowerCase() === wanted),
    ) ?? null
  );
};
