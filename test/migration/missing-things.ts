import type { Migration } from '../../src/jobs/migrations/migration';

/** A version to come that only makes what is missing: it runs by itself. */
export const migrations: readonly Migration[] = [
  { version: 2, class: 'additive', steps: [{ do: 'renameMemory' }] },
  { version: 3, class: 'additive', steps: [{ do: 'layOut', sheets: ['charter', 'tasks'] }, { do: 'addSettings' }] },
];
