import type { ScenarioKey } from '../../src/scenarios/index';

/** Every example has its own fixed clock. The guide's own dates are of 2024; all of them are Mondays that are worked. */
export const startDays: Readonly<Record<ScenarioKey, string>> = {
  'new-product': '2024-07-01',
  'smart-service': '2024-03-04',
  complaints: '2024-07-01',
  'key-account': '2024-05-13',
  'yearly-goals': '2024-01-15',
  'process-change': '2024-06-17',
  resources: '2024-07-01',
  'special-task': '2024-08-05',
};
