import { append, type Changes } from '../changes/changes';
import type { Situation } from '../facts/situation';

export interface DutiesPlan {
  readonly changes: Changes;
  readonly added: readonly string[];
  readonly kept: number;
}

/** 生成职责表: a contact's row for each department of the charter that has none; every existing row is kept. */
export const syncDuties = ({ book, charter }: Situation): DutiesPlan => {
  const covered = new Set(
    book.duties.rows.filter(({ role }) => role === 'contact').map(({ department }) => department),
  );
  const named = [
    ...charter.departments.map(({ department }) => department),
    ...(charter.initiator ? [charter.initiator] : []),
  ];
  const added = [...new Set(named)].filter((department) => !covered.has(department));
  return {
    changes: append(
      'duties',
      added.map((department) => {
        const cells = { role: 'contact', department } as const;
        return { cells, unless: cells };
      }),
    ),
    added,
    kept: book.duties.rows.length,
  };
};
