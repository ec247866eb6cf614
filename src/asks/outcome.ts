import type { Outcome } from './kind';
import type { AnyAsk, AskSheet } from './kinds/index';

/** What a look at an ask of any kind comes to. */
export type AnyOutcome = Outcome<AskSheet>;

export const nothing: AnyOutcome = { cells: {}, effect: null, usesUp: null };
export const only = (cells: AnyOutcome['cells']): AnyOutcome => ({ cells, effect: null, usesUp: null });

/** A receipt, where it does not stand there already. */
export const say = (row: AnyAsk, message: string): AnyOutcome =>
  row.message === message ? nothing : only({ message });
