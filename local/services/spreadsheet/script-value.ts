import type { Entry } from '../../model/enter';
import { fail } from './cores';
import type { Core } from './handle';
import { isDate } from './parameters';

/** PLATFORM §5, "cell size". */
export const longestText = 50_000;
const tooLong = `Your input contains more than the maximum of ${longestText} characters in a single cell.`;

/** What a script hands to setValue(s), as an entry for a cell. Nothing (null, undefined) empties it. */
export function scriptEntry(core: Core, value: unknown): Entry {
  if (typeof value === 'string') return value.length > longestText ? fail(core, tooLong) : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : "'#NUM!";
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  // What Google makes of a Date that is none is unverified.
  if (isDate(value)) return Number.isNaN(value.getTime()) ? "'#NUM!" : { instant: value.getTime() };
  return String(value);
}
