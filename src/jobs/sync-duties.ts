import type { Situation } from '../facts/situation';
import type { Append } from './plan';

export interface DutiesPlan {
  readonly append: Append;
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
    append: { sheet: 'duties', rows: added.map((department) => ({ role: 'contact', department })) },
    added,
    kept: book.duties.rows.length,
  };
};
