export { type AtWork, keepCounters, recallAtWork } from './at-work';
export { forgetEdits, leaveEdit, leaveEditAs } from './edits';
export { clearJournal, type Journal, readJournal, writeJournal } from './journal';
export { keep } from './keep';
export {
  type Asked,
  forgetAsked,
  forgetLayout,
  recallAsked,
  rememberAsked,
  rememberLayout,
} from './layout-seen';
export { withLease } from './lease';
export { markTold, note } from './notes';
export { freshFor, memoryOf, type Recalled, recall, recallAll, remembers } from './recall';
export { recallRights, rememberRights } from './rights-marks';
