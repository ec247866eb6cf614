import type { Span } from '../domain/span';
import type { Choice } from '../sheets/choices';

/** A row as the matrix reads: `R A - I`, one letter for each department in their order, - where it has no part. */
export type Letters = string;

/** A SMART goal's figures; its words stand in the catalogues. */
export interface GoalPlan {
  readonly baseline?: number;
  readonly target: number;
  /** Counted from the start day. */
  readonly by: Span;
}

/** A process node. The first comes after none; `letters` where the matrix is of nodes. */
export interface NodePlan<D extends string, N extends string> {
  readonly department: D;
  readonly limit: Span;
  /** How long it takes today. */
  readonly today?: Span;
  readonly after?: readonly N[];
  readonly letters?: Letters;
}

/** A task. Without letters of its own it has those of its node. */
export interface TaskPlan<D extends string, S extends string, N extends string, T extends string> {
  readonly department: D;
  readonly stage: S;
  readonly node?: N;
  /** Planned start and due day, in calendar days after the start day (day 0). A day off stays: the lead decides. */
  readonly days: readonly [start: number, due: number];
  readonly after?: readonly T[];
  readonly letters?: Letters;
}

/** An example that the wizard offers: its structure by key. Every key has its words in each catalogue. */
export interface Scenario<
  D extends string = string,
  S extends string = string,
  N extends string = string,
  T extends string = string,
  G extends string = string,
  In extends string = string,
  Out extends string = string,
  O extends string = string,
  K extends string = string,
> {
  readonly kind: Choice<'scenario'>;
  readonly level: Choice<'level'>;
  readonly matrixOf: Choice<'matrixOf'>;
  /** The first one initiates. */
  readonly departments: readonly D[];
  readonly goals: Readonly<Record<G, GoalPlan>>;
  readonly scopeIn: readonly In[];
  readonly scopeOut: readonly Out[];
  readonly outputs: readonly O[];
  /** Calendar days after the start day. */
  readonly keyDates: Readonly<Record<K, number>>;
  readonly stages: readonly S[];
  readonly nodes: Readonly<Record<N, NodePlan<NoInfer<D>, NoInfer<N>>>>;
  readonly tasks: Readonly<Record<T, TaskPlan<NoInfer<D>, NoInfer<S>, NoInfer<N>, NoInfer<T>>>>;
}

/** Checks that departments, stages, nodes and predecessors of a scenario name each other rightly. It is made when it is asked for. */
export const scenario = <
  const D extends string,
  const S extends string,
  const N extends string,
  const T extends string,
  const G extends string,
  const In extends string,
  const Out extends string,
  const O extends string,
  const K extends string,
>(
  plan: () => Scenario<D, S, N, T, G, In, Out, O, K>,
): (() => Scenario<D, S, N, T, G, In, Out, O, K>) => plan;
