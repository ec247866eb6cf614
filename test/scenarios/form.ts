import { entry } from '../../src/scenarios/entry';
import { type ScenarioKey, scenarios } from '../../src/scenarios/index';
import type { Scenario } from '../../src/scenarios/scenario';
import type { DepartmentWords } from '../../src/scenarios/words';
import { catalogues } from '../../src/text/catalogues';
import type { WizardForm } from '../../src/views/dialog-data';

/** What the wizard sends when its user accepts every proposal of an example. */
export const formFor = (key: ScenarioKey, language: WizardForm['language'] = 'zh-CN'): WizardForm => {
  const words = catalogues[language].scenarios.examples[key];
  const names: Readonly<Record<string, DepartmentWords>> = words.departments;
  const { departments, level, matrixOf }: Scenario = scenarios[key];
  return {
    language,
    scenario: key,
    name: words.name,
    level,
    matrixOf,
    startDay: '2024-07-01',
    lead: { name: '林总', address: 'lead@example.com' },
    departments: departments.map((part, from) => ({
      name: entry(names, part)[0],
      contact: `${from + 1} 号接口人`,
      address: `contact${from + 1}@example.com`,
      from,
    })),
    examples: true,
    share: false,
  };
};
