import { cellAt, type Look } from '../changes/look';
import type { Step } from '../jobs/migrations/index';
import type { Raw } from '../sheets/column';
import type { Text } from '../text/text';
import type { Target } from './commit';
import { fillColumn } from './fill-column';

type Rewriting = Extract<Step, { readonly do: 'rewrite' }>;

/** Rows that hold something else than they ought to, with what that is. A formula of somebody's stays. */
const rewritten = ({ column, to }: Rewriting, { tab }: Target, look: Look, text: Text): ReadonlyMap<number, Raw> => {
  const { headerRow, places } = look.table;
  const [place, count] = [places[column], look.values.length - headerRow];
  if (place === undefined || count <= 0) return new Map();
  const formulas = tab.getRange(headerRow + 1, place, count, 1).getFormulas();
  return new Map(
    formulas.flatMap(([formula], index) => {
      const row = headerRow + 1 + index;
      const [before, after] = [cellAt(look, row, place), to(cellAt(look, row, place), text)];
      return formula !== '' || after === before ? [] : [[row, after] as const];
    }),
  );
};

/** Gives the cells of a column another content, in a commit of its own; what is so already stays so. */
export const rewriteColumn = (step: Rewriting, target: Target, text: Text): void => {
  fillColumn(target, step.column, (look) => rewritten(step, target, look, text));
};
