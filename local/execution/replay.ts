import { type AnsweredQuestion, NeedsAnswer, type Question } from './questions';
import { remember } from './snapshot';
import type { World } from './world';

/** What a run with answers from outside came to. */
export type Replayed<T> =
  | { done: true; result: T }
  /** A question is open and nothing has happened yet; `answered` are the answers that were of use on the way to it. */
  | { done: false; question: Question; answered: AnsweredQuestion[] };

/**
 * Runs an act whose questions a person answers elsewhere, later. Executions are synchronous and cannot wait: at the first
 * question without an answer everything is put back as it was before the act, and the question is handed out. Called again
 * with that answer, the act runs anew from the start; clock, ids and random choices being part of the world, it takes the
 * same way to the same question, and on. Where somebody changed the file meanwhile and another question comes up than the
 * one answered, that one is asked, and answers given for what is no longer asked are dropped.
 */
export function replay<T>(world: World, known: readonly AnsweredQuestion[], act: () => T): Replayed<T> {
  const putBack = remember(world);
  const outer = world.asking;
  const asking = { known, used: 0 };
  world.asking = asking;
  try {
    return { done: true, result: act() };
  } catch (error) {
    if (!(error instanceof NeedsAnswer) || !error.question) throw error;
    putBack();
    return { done: false, question: error.question, answered: known.slice(0, asking.used) };
  } finally {
    world.asking = outer;
  }
}
