import type { Day } from './day';

/** A length of time as people write it in a plan: `4 h`, `2 工作日`, `3 个月`. */
export interface Span {
  readonly amount: number;
  readonly unit: 'hours' | 'workdays' | 'days' | 'weeks' | 'months' | 'years';
}

/** «By when»: a day, or a span counted from the start of the collaboration («3 个月内»). */
export type When = { readonly day: Day } | { readonly span: Span };
