import type { Choice } from '../sheets/choices';
import type { ScenarioKey, scenarios } from './index';
import type { Scenario } from './scenario';

// Lists, not objects: a row of the sheet reads as a row here, and the bundle carries each word once.

/** A department, and what its contact answers for. */
export type DepartmentWords = readonly [name: string, duty: string];

/** A goal in a sentence with its number and its time limit, and what else SMART asks. */
export type GoalWords = readonly [goal: string, metric: string, unit: string, relevant: string, achievable: string];

export type NodeWords = readonly [node: string, input: string, output: string, pain: string];

/** A task; its standard holds something that can be counted. */
export type TaskWords = readonly [task: string, input: string, output: string, standard: string, note?: string];

type Named<K extends PropertyKey, W> = { readonly [P in K]: W };

/** The words that one scenario's keys need, and no others. */
export interface TextsOf<S extends Scenario> {
  readonly name: string;
  /** For the wizard's list: what this example is for. */
  readonly about: string;
  readonly background: string;
  readonly departments: Named<S['departments'][number], DepartmentWords>;
  readonly goals: Named<keyof S['goals'], GoalWords>;
  readonly scopeIn: Named<S['scopeIn'][number], string>;
  readonly scopeOut: Named<S['scopeOut'][number], string>;
  readonly outputs: Named<S['outputs'][number], string>;
  readonly keyDates: Named<keyof S['keyDates'], string>;
  readonly stages: Named<S['stages'][number], string>;
  readonly nodes: Named<keyof S['nodes'], NodeWords>;
  readonly tasks: Named<keyof S['tasks'], TaskWords>;
}

export type ScenarioTexts<K extends ScenarioKey> = TextsOf<(typeof scenarios)[K]>;

/** What every collaboration begins with, whichever example was chosen. */
export interface CommonWords {
  /** The key date on which it starts. */
  readonly startDay: string;
  readonly leadDuty: string;
  /** For departments that the example does not know. */
  readonly contactDuty: string;
}

/** The words of the examples in one language. */
export interface ExampleWords {
  readonly common: CommonWords;
  readonly examples: { readonly [K in ScenarioKey]: ScenarioTexts<K> };
}

/** What of a catalogue the first rows are made of. */
export interface FirstWords {
  readonly scenarios: ExampleWords;
  readonly choices: { readonly [N in 'level' | 'scenario']: { readonly [V in Choice<N>]: string } };
}
