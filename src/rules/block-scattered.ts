import { scatteredBlocks } from '../rights/blocks';
import { rule } from './finding';
import { short } from './names';

/** A department's rows of a sheet no longer stand together: its rights reach only as far as blocks do. */
export const blockScattered = rule<{ department: string }>()({
  id: 'block-scattered',
  severity: 'warn',
  // Source: issue 3 §1, a scattered block
  check: (situation) =>
    scatteredBlocks(situation).map(({ sheet, department, first }) => ({
      at: { sheet, row: first, column: 'department' },
      data: { department: short(department) },
    })),
});
