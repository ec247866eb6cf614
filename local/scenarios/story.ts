import type { Stage } from './stage';

/** What a step shows: a line, or a table. */
export type Shown = string | { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Something that must hold after a step, in words, with what was expected and what was found. */
export interface Expectation {
  readonly says: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** One step of a story. */
export interface Step {
  /** What happens, in plain words: the heading. */
  readonly says: string;
  /** Plays it, and answers what there is to see. */
  does(stage: Stage): readonly Shown[];
  /** What must hold afterwards. */
  expects(stage: Stage): readonly Expectation[];
}

export type Story = (stage: Stage) => readonly Step[];
