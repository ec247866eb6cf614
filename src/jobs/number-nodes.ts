import { idsAfter } from '../domain/number-ids';
import type { Workbook } from '../sheets/index';

/** Ids for process nodes that have none yet, by row. */
export const newNodeIds = (book: Workbook): ReadonlyMap<number, string> => {
  const next = idsAfter('N', [...book.nodes.rows.map(({ id }) => id), ...book.matrix.rows.map(({ id }) => id)], 2);
  return new Map(book.nodes.rows.filter(({ id }) => id === null).map(({ row }) => [row, next()]));
};
