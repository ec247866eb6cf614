import { linesOf, textOf } from '../look';
import type { Stage } from '../stage';
import type { Expectation, Shown, Step } from '../story';

/** The departments that have a column in the matrix, in its order. */
export const matrixDepartments = (stage: Stage): readonly string[] => {
  const { name, columns } = stage.text.sheets.matrix;
  const fixed = Object.values(columns).map(({ header }) => header);
  return stage.host.sheet(name).headers.filter((header) => header !== '' && !fixed.includes(header));
};

/** The matrix as a table: items, and a column a department. */
export const matrixTable = (stage: Stage): Shown => {
  const departments = matrixDepartments(stage);
  return {
    headers: [stage.text.sheets.matrix.columns.item.header, ...departments],
    rows: linesOf(stage, 'matrix').map((line) => ['item', ...departments].map((name) => textOf(stage, line, name))),
  };
};

/** Shows the matrix; a story adds what it expects of it. */
export const matrix = (says: string, expects: (stage: Stage) => readonly Expectation[] = () => []): Step => ({
  says,
  does: (stage) => [matrixTable(stage)],
  expects,
});
