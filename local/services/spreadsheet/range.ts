import type { RangeCore } from './cores';
import { defineHandle } from './handle';
import { RangeAddress } from './range-address';
import { RangeValues } from './range-values';

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const rangeClass = defineHandle<RangeCore, GoogleAppsScript.Spreadsheet.Range>('Range', () => [
  RangeAddress,
  RangeValues,
]);
