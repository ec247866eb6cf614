import { answers, does } from '../domain/letter';
import type { Raci } from './situation';

/** How often a department stands in the matrix. */
export interface RaciCount {
  readonly department: string;
  /** Rows with any letter. */
  readonly letters: number;
  /** Rows in which it is A or R/A. */
  readonly answers: number;
  /** Rows in which it is R, A or R/A. */
  readonly works: number;
}

/** The counts of every department that has a column, in the order of the columns. */
export const countRaci = ({ departments, rows }: Raci): readonly RaciCount[] =>
  departments.map((department) => {
    let [letters, answering, working] = [0, 0, 0];
    for (const row of rows) {
      const letter = row.letters.get(department);
      if (!letter) continue;
      letters++;
      if (answers(letter)) answering++;
      if (answers(letter) || does(letter)) working++;
    }
    return { department, letters, answers: answering, works: working };
  });
