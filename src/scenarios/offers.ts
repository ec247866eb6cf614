import type { Choice } from '../sheets/choices';
import type { WizardData } from '../views/dialog-data';
import { entry } from './entry';
import { type ScenarioKey, scenarioKeys, scenarios } from './index';
import type { Scenario } from './scenario';
import type { FirstWords, TextsOf } from './words';

const wordsIn = (key: ScenarioKey, text: FirstWords): WizardData['scenarios'][number]['words']['en'] => {
  const { departments, kind }: Scenario = scenarios[key];
  const words: TextsOf<Scenario> = text.scenarios.examples[key];
  return {
    label: `${words.name} · ${text.choices.scenario[kind]}`,
    name: words.name,
    about: words.about,
    departments: departments.map((part) => entry(words.departments, part)[0]),
  };
};

/** The examples as the wizard's page offers them, in every language; the page itself adds the blank one. */
export const wizardScenarios = (texts: Readonly<Record<Choice<'language'>, FirstWords>>): WizardData['scenarios'] =>
  scenarioKeys.map((key) => ({
    key,
    level: scenarios[key].level,
    matrixOf: scenarios[key].matrixOf,
    words: { 'zh-CN': wordsIn(key, texts['zh-CN']), en: wordsIn(key, texts.en) },
  }));
