import { derivedStands, handStands, rowsStand, typedStands } from './cells';
import type { Invariant } from './invariant';
import { mailIsLedger, nothingLost, nothingTwice, oneDoubt, subjectIsLedger, toldStands } from './mail';
import { pagesTurned } from './pages';
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
  toldStands,
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
  pagesTurned,
  isSaid,
  neverInSilence,
];
