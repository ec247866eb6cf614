export { forgetEdits, leaveEdit, leaveEditAs } from './edits';
export { clearJournal, type Journal, readJournal, writeJournal } from './journal';
export { keep } from './keep';
export { withLease } from './lease';
export { markTold, note } from './notes';
export { memoryOf, recall, remembers } from './recall';
export { recallRights, rememberRights } from './rights-marks';
