import type { Migration } from '../../src/jobs/migrations/migration';

/** Whether a cell holds words that do not end as a sentence does. */
const isUnended = (cell: unknown): cell is string => typeof cell === 'string' && cell !== '' && !cell.endsWith('。');

/**
 * Migrations as versions to come may bring them: beside those of today one that rewrites what people filled in two sheets, and one that
 * makes what is missing. Built into a script of its own by `buildWith` (next-script.ts).
 */
export const migrations: readonly Migration[] = [
  { version: 2, class: 'additive', steps: [{ do: 'renameMemory' }] },
  {
    version: 3,
    class: 'rewriting',
    steps: [
      { do: 'rewrite', sheet: 'tasks', column: 'standard', to: (cell) => (isUnended(cell) ? `${cell}。` : cell) },
      { do: 'rewrite', sheet: 'nodes', column: 'output', to: (cell) => (isUnended(cell) ? `${cell}。` : cell) },
    ],
  },
  { version: 4, class: 'additive', steps: [{ do: 'layOut', sheets: ['nodes', 'tasks'] }, { do: 'addSettings' }] },
];
