import { derivedStands, handStands, rowsStand, typedStands } from './cells';
import type { Invariant } from './invariant';
import { mailIsLedger, nothingLost, nothingTwice, oneDoubt, subjectIsLedger } from './mail';
import { isPrompt, oneHistoryLine, oneOpenAsk, ownTask, wholeRows } from './rows';
import { askedMayAnswer, isSaid, propertiesFit, remindersStand, runsEnd } from './runs';
import { neverInSilence } from './silence';

export type { Invariant, Outcome } from './invariant';

/** Everything that must hold after each case. */
export const invariants: readonly Invariant[] = [
  mailIsLedger,
  subjectIsLedger,
  nothingTwice,
  nothingLost,
  oneDoubt,
  typedStands,
  derivedStands,
  handStands,
  rowsStand,
  wholeRows,
  ownTask,
  oneOpenAsk,
  oneHistoryLine,
  isPrompt,
  runsEnd,
  propertiesFit,
  remindersStand,
  askedMayAnswer,
  isSaid,
  neverInSilence,
];
