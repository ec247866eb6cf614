import { addDays, type Day } from '../domain/day';
import type { WizardForm } from '../views/dialog-data';
import { entry } from './entry';
import type { FirstRow } from './first-rows';
import type { Scenario } from './scenario';
import type { Seat } from './seats';
import type { FirstWords, TextsOf } from './words';

type Rows = readonly FirstRow<'charter'>[];

/** An item in as many rows as it has texts. */
const each = (item: 'scopeIn' | 'scopeOut' | 'output' | 'department', contents: readonly string[]): Rows =>
  contents.map((content) => ({ item, content }));

const goalRows = (scenario: Scenario, words: TextsOf<Scenario>): Rows =>
  Object.entries(scenario.goals).map(([key, { baseline, target, by }]) => {
    const [goal, metric, unit, relevant, achievable] = entry(words.goals, key);
    return {
      item: 'goal',
      content: goal,
      metric,
      unit,
      baseline: baseline ?? null,
      target,
      byWhen: { span: by },
      relevant,
      achievable,
    };
  });

const dateRows = (scenario: Scenario, words: TextsOf<Scenario>, start: Day): Rows =>
  Object.entries(scenario.keyDates).map(([key, offset]) => ({
    item: 'keyDate',
    content: entry(words.keyDates, key),
    byWhen: { day: addDays(start, offset) },
  }));

/** 启动说明: what the form says, and between it the example's goals, scope, outputs and key dates. */
export const charterRows = (
  form: WizardForm,
  start: Day,
  seats: readonly Seat[],
  text: FirstWords,
  example: { readonly scenario: Scenario; readonly words: TextsOf<Scenario> } | null,
): Rows => {
  const initiator = seats[0]?.name;
  return [
    { item: 'name', content: form.name },
    ...(initiator === undefined ? [] : [{ item: 'initiator', content: initiator } as const]),
    { item: 'level', content: text.choices.level[form.level] },
    ...(example ? exampleRows(example.scenario, example.words, text) : []),
    { item: 'keyDate', content: text.scenarios.common.startDay, byWhen: { day: start } },
    ...(example ? dateRows(example.scenario, example.words, start) : []),
    ...each(
      'department',
      seats.map(({ name }) => name),
    ),
  ];
};

const exampleRows = (scenario: Scenario, words: TextsOf<Scenario>, text: FirstWords): Rows => [
  { item: 'scenario', content: text.choices.scenario[scenario.kind] },
  { item: 'background', content: words.background },
  ...goalRows(scenario, words),
  ...each('scopeIn', Object.values(words.scopeIn)),
  ...each('scopeOut', Object.values(words.scopeOut)),
  ...each('output', Object.values(words.outputs)),
];
