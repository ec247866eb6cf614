import { lazily } from '../domain/once';
import { complaints } from './complaints';
import { keyAccount } from './key-account';
import { newProduct } from './new-product';
import { processChange } from './process-change';
import { resources } from './resources';
import { smartService } from './smart-service';
import { specialTask } from './special-task';
import { yearlyGoals } from './yearly-goals';

/** Every example that the wizard offers, in its order. A further one is its file, a line here, and its words. */
export const scenarios = lazily({
  'new-product': newProduct,
  'smart-service': smartService,
  complaints,
  'key-account': keyAccount,
  'yearly-goals': yearlyGoals,
  'process-change': processChange,
  resources,
  'special-task': specialTask,
});

export type ScenarioKey = keyof typeof scenarios;
export type { ScenarioTexts } from './words';

export const scenarioKeys = Object.keys(scenarios) as ScenarioKey[];

/** Whether `key` names an example; `blank` does not. */
export const isScenario = (key: string): key is ScenarioKey => (scenarioKeys as readonly string[]).includes(key);
