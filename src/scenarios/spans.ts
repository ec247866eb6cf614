import type { Span } from '../domain/span';

const spanOf =
  (unit: Span['unit']) =>
  (amount: number): Span => ({ amount, unit });

export const hours = spanOf('hours');
export const workdays = spanOf('workdays');
export const days = spanOf('days');
export const months = spanOf('months');
export const years = spanOf('years');
