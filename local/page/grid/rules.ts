import { DataValidationRenderMode, DataValidationType, type IDataValidationRule } from '@univerjs/core';
import type { PaintedRule, SheetPicture } from '../../server/grid/picture';
import { rangeOf } from './snapshot';

/** A dropdown or check boxes in the words of the library that draws them; refusing is left to the host. */
export function ruleOf(rule: PaintedRule): IDataValidationRule {
  const ranges = rule.areas.map(rangeOf);
  if (rule.kind === 'checkbox') return { uid: rule.id, type: DataValidationType.CHECKBOX, ranges };
  return {
    uid: rule.id,
    type: DataValidationType.LIST,
    ranges,
    formula1: JSON.stringify(rule.choices),
    showDropDown: true,
    showErrorMessage: false,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

export function rulesResource(sheets: readonly SheetPicture[]) {
  const data = Object.fromEntries(sheets.map(({ frame, rules }) => [frame.id, rules.map(ruleOf)]));
  return { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(data) };
}
