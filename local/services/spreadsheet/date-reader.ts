import type { DateReader } from '../../model/values';
import type { Core } from './handle';

/** How a script gets days and instants, and, by the host's choice, what is none (see odd-date.ts). */
export function dateReader(core: Core): DateReader<Date> {
  const { oddDates } = core.context.options;
  const toDate = (instant: number) => new Date(instant);
  if (oddDates === 'invalid') return { toDate, odd: () => new Date(Number.NaN) };
  return oddDates === 'text' ? { toDate, odd: (shown) => shown } : { toDate };
}
