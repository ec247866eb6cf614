import { type ScenarioKey, scenarioKeys } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';
import { loopWords } from '../text/loop';
import type { Language } from './cast';
import { prepare } from './prepare';
import { openStage, type Stage } from './stage';
import { anyExample } from './stories/any-example';
import { complaints } from './stories/complaints';
import { newProduct } from './stories/new-product';
import { warningLoop } from './stories/warning-loop';
import type { Story } from './story';

/** Examples with a story of their own; the others are told by the common one. */
const told: Partial<Readonly<Record<ScenarioKey, Story>>> = { 'new-product': newProduct, complaints };

export const storyOf = (key: ScenarioKey): Story => told[key] ?? anyExample;

/** What is played after an example's own story, on a stage of its own; null where there is nothing more to tell. */
export const secondActOf = (
  key: ScenarioKey,
  language: Language,
  post: Stage['post'],
): { readonly title: string; readonly stage: Stage; readonly story: Story } | null => {
  if (key !== 'new-product') return null;
  const stage = openStage(key, language, post);
  stage.host = prepare(key, language);
  return { title: loopWords[language].title, stage, story: warningLoop };
};

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
