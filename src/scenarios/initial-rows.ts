import { asDay } from '../domain/day';
import type { WizardForm } from '../views/dialog-data';
import { charterRows } from './charter-rows';
import { entry } from './entry';
import type { FirstRow, FirstRows } from './first-rows';
import { isScenario, scenarios } from './index';
import type { Scenario } from './scenario';
import { type Seat, seatsOf } from './seats';
import type { FirstWords, TextsOf } from './words';
import { workRows } from './work-rows';

interface Example {
  readonly scenario: Scenario;
  readonly words: TextsOf<Scenario>;
}

const exampleOf = (key: string, text: FirstWords): Example | null =>
  isScenario(key) ? { scenario: scenarios[key], words: text.scenarios.examples[key] } : null;

/** 职责表: the lead, and one contact for each department. Heads and deputy are for the lead to add: a half row is an error. */
const dutyRows = (
  form: WizardForm,
  seats: readonly Seat[],
  text: FirstWords,
  example: Example | null,
): readonly FirstRow<'duties'>[] => [
  {
    role: 'lead',
    department: seats[0]?.name ?? null,
    name: form.lead.name,
    address: form.lead.address,
    duty: text.scenarios.common.leadDuty,
  },
  ...seats.map(({ name, contact, address, part }) => ({
    role: 'contact' as const,
    department: name,
    name: contact || null,
    address: address || null,
    duty: part === null || !example ? text.scenarios.common.contactDuty : entry(example.words.departments, part)[1],
  })),
];

/**
 * The rows with which a new collaboration begins, from what the wizard's page sent. `text` is the catalogue of
 * `form.language`; `form.startDay` must be a day (a RangeError otherwise: the wizard checks it first).
 *
 * With an example: its charter and duties, and, unless `examples` is off, its nodes, tasks and letters, moved to the
 * start day and to the departments as the user named them (see `seatsOf`). `blank`: only what the form says.
 */
export const initialRows = (form: WizardForm, text: FirstWords): FirstRows => {
  const start = asDay(form.startDay);
  const example = exampleOf(form.scenario, text);
  const seats = seatsOf(form.departments, example?.scenario.departments ?? []);
  const work =
    example && form.examples
      ? workRows(example.scenario, example.words, seats, start, form.matrixOf)
      : { nodes: [], tasks: [], matrix: [] };
  return {
    charter: charterRows(form, start, seats, text, example),
    duties: dutyRows(form, seats, text, example),
    nodes: work.nodes,
    tasks: work.tasks,
    matrix: { departments: seats.map(({ name }) => name), rows: work.matrix },
    settings: { language: form.language, matrixOf: form.matrixOf },
  };
};
