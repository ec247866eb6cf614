import { entry } from './entry';

type Steps = Readonly<Record<string, { readonly department: string; readonly after?: readonly string[] }>>;

/** The steps that stay in a collaboration, each with its number, in their order. */
export interface Chain {
  readonly keys: readonly string[];
  idOf(key: string): string | null;
  /** Numbers of the steps before: where one of them was dropped, those before that one. */
  before(key: string): readonly string[];
}

/** Numbers the tasks or nodes whose department takes part: `chain(tasks, stays, 'T', 3)` gives T001, T002 … */
export const chain = (steps: Steps, stays: (department: string) => boolean, prefix: string, digits: number): Chain => {
  const keys = Object.keys(steps).filter((key) => stays(entry(steps, key).department));
  const ids = new Map(keys.map((key, index) => [key, `${prefix}${String(index + 1).padStart(digits, '0')}`]));
  const before = (key: string): readonly string[] =>
    (entry(steps, key).after ?? []).flatMap((earlier) => {
      const id = ids.get(earlier);
      return id === undefined ? before(earlier) : [id];
    });
  return {
    keys,
    idOf: (key) => ids.get(key) ?? null,
    before: (key) => [...new Set(before(key))].sort(),
  };
};
