import { sheetById } from '../../model/book';
import { instantFromSerial, serialFromInstant } from '../../model/serial';
import type { CriterionValue } from '../../model/validation-model';
import { rangeClass } from './classes';
import type { SpreadsheetCore } from './cores';
import { rangeOn, sheetOf } from './cores';
import { constant, constantName, enumName } from './enums';
import { isDate } from './parameters';

/** What a script hands to a criterion, as the model keeps it. */
export function toCriterion(core: SpreadsheetCore, value: unknown): CriterionValue {
  const range = rangeClass.coreOf(value);
  if (range) return { sheetId: range.sheet.id, area: range.area };
  if (isDate(value)) return { serial: serialFromInstant(value.getTime(), core.book.timeZone) };
  if (enumName(value) === 'RelativeDate') return { relativeDate: constantName(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The stored value as getCriteriaValues gives it back. */
export function fromCriterion(core: SpreadsheetCore, value: CriterionValue): unknown {
  if (typeof value !== 'object') return value;
  if ('serial' in value) return new Date(instantFromSerial(value.serial, core.book.timeZone));
  if ('relativeDate' in value) return constant('RelativeDate', value.relativeDate);
  const sheet = sheetById(core.book, value.sheetId);
  return sheet ? rangeClass.handle(rangeOn(sheetOf(core, sheet), value.area)) : null;
}
