import { lazily, once } from '../../domain/once';
import type { ScenarioWords } from '../scenarios';
import { complaints } from './scenarios/complaints';
import { keyAccount } from './scenarios/key-account';
import { newProduct } from './scenarios/new-product';
import { processChange } from './scenarios/process-change';
import { resources } from './scenarios/resources';
import { smartService } from './scenarios/smart-service';
import { specialTask } from './scenarios/special-task';
import { yearlyGoals } from './scenarios/yearly-goals';

/** The words of every example. */
export const scenarios = once<ScenarioWords>(() => ({
  common: {
    startDay: 'Start',
    leadDuty: 'Coordinates, approves key nodes, settles resource conflicts, decides.',
    contactDuty:
      'Knows the department’s business and may decide for it; keeps its tasks up to date and answers its notices.',
  },
  examples: lazily<ScenarioWords['examples']>({
    'new-product': newProduct,
    'smart-service': smartService,
    complaints,
    'key-account': keyAccount,
    'yearly-goals': yearlyGoals,
    'process-change': processChange,
    resources,
    'special-task': specialTask,
  }),
}));
