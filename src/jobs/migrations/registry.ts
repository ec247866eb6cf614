import type { Migration } from './migration';

/** All versions of the layout after the first, ascending. What stands here stays: some workbook may still be there. */
export const migrations: readonly Migration[] = [
  // Today's names keep the first code still where it is pasted back.
  { version: 2, class: 'additive', steps: [{ do: 'renameMemory' }] },
];
