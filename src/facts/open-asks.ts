import type { RowOf } from '../sheets/index';

/** A notice whose answer is still asked for. */
export const isAsking = ({ state }: Pick<RowOf<'notices'>, 'state'>): boolean =>
  state === 'open' || state === 'returned' || state === 'escalated';
