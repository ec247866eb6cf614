import { describe, expect, it } from 'vitest';
import { asDay, instantOf } from '../../src/domain/day';
import { readLetter } from '../../src/domain/letter';
import { isQuantified } from '../../src/domain/quantified';
import { situationOf } from '../../src/facts/situation';
import { check } from '../../src/rules/index';
import { type ScenarioKey, scenarioKeys, scenarios } from '../../src/scenarios/index';
import { initialRows } from '../../src/scenarios/initial-rows';
import { wizardScenarios } from '../../src/scenarios/offers';
import type { Scenario } from '../../src/scenarios/scenario';
import { choices } from '../../src/sheets/choices';
import { catalogues } from '../../src/text/catalogues';
import { lexiconOf } from '../../src/text/lexicon';
import { bookOf } from './book-of';
import { formFor } from './form';

const languages = choices.language;
const each = scenarioKeys.flatMap((key) => languages.map((language) => [key, language] as const));

const findingsOf = (key: ScenarioKey, language: (typeof languages)[number]) => {
  const text = catalogues[language];
  const book = bookOf(initialRows(formFor(key, language), text), text);
  const zone = 'Asia/Shanghai';
  return check(situationOf(book, instantOf(asDay('2024-07-01'), 540, zone), lexiconOf(language).terms(zone)));
};

/** What the guide's own complaint matrix holds: a row without A, and 售后部 R or A in 4 of 5 rows. */
const slip = ['error row-without-accountable matrix 2', 'warn department-overloaded matrix'];

describe('every example, taken as it is, is a sound collaboration', () => {
  it.each(each)(
    '%s in %s: the check finds no error and no warning, but those of the guide’s own matrix',
    (key, language) => {
      const grave = findingsOf(key, language).filter(({ severity }) => severity !== 'info');
      const found = grave.map(({ severity, rule, at }) => [severity, rule, at.sheet, at.row].join(' ').trim());
      expect(found).toEqual(key === 'complaints' ? slip : []);
    },
  );

  it.each(scenarioKeys)('%s: its matrix is found whether it is of tasks or of nodes', (key) => {
    const text = catalogues['zh-CN'];
    const { nodes, tasks }: Scenario = scenarios[key];
    for (const matrixOf of choices.matrixOf) {
      const { matrix } = initialRows({ ...formFor(key), matrixOf }, text);
      expect(matrix.rows.length).toBe(Object.keys(matrixOf === 'nodes' ? nodes : tasks).length);
    }
  });

  it.each(scenarioKeys)('%s: a letter for each department, work begun after what it waits for', (key) => {
    const { departments, nodes, tasks }: Scenario = scenarios[key];
    for (const step of [...Object.values(nodes), ...Object.values(tasks)])
      if (step.letters) {
        const letters = step.letters.split(' ').map((letter) => letter === '-' || readLetter(letter) !== null);
        expect(letters).toEqual(departments.map(() => true));
      }
    for (const [name, { days, after = [] }] of Object.entries(tasks)) {
      const [start, due] = days;
      expect(due, name).toBeGreaterThanOrEqual(start);
      for (const earlier of after)
        expect(start, `${name} after ${earlier}`).toBeGreaterThanOrEqual(tasks[earlier]?.days[1] ?? 999);
    }
  });

  it.each(each)('%s in %s: every standard counts something', (key, language) => {
    for (const { standard } of initialRows(formFor(key, language), catalogues[language]).tasks)
      expect(isQuantified(standard ?? ''), standard ?? '').toBe(true);
  });

  it('there is one for each of the guides’ occasions, no two of which are alike', () => {
    expect(scenarioKeys.map((key) => scenarios[key].kind).sort()).toEqual([...choices.scenario].sort());
  });
});

const shapeOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
    : typeof value;

it('both languages say the same things', () => {
  expect(shapeOf(catalogues.en.scenarios)).toEqual(shapeOf(catalogues['zh-CN'].scenarios));
});

it('the wizard is offered every example in every language', () => {
  const offers = wizardScenarios(catalogues);
  expect(offers.map(({ key }) => key)).toEqual(scenarioKeys);
  expect(offers[0]?.words['zh-CN']).toMatchObject({
    name: '新品上市推广',
    label: '新品上市推广 · 重大项目推进',
    departments: ['市场部', '研发部', '销售部', '客服部', '法务部'],
  });
});
