import type { RowOf } from '../../../sheets/index';
import { choosing, returnOf, withReturn } from '../../choice-turn';
import type { Turn } from '../../kind';

type RequestRow = RowOf<'requests'>;

/** The row with a verdict that a killed run had taken out of its cell. */
export const restored = (row: RequestRow): RequestRow =>
  row.state === 'open' || row.state === 'escalated' ? withReturn(row) : row;

/** 同意 settles a need, 退回 (with a reason) gives it back to its department, which may change it. */
export const verdict: Turn<'requests'> = {
  ...choosing('decision', 'return'),
  take: (row, _, __, words) =>
    row.decision === 'accept'
      ? { cells: { state: 'closed', message: words.request.accepted() }, effect: null, usesUp: null }
      : {
          cells: { state: 'returned', decision: null, message: words.request.returned(row.word ?? '') },
          effect: null,
          usesUp: { name: returnOf(row), column: 'decision' },
        },
};
