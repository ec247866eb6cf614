import { sheetKeys } from '../sheets/index';
import { rule } from './finding';

/** A tab of the workbook is gone. */
export const sheetMissing = rule<Record<string, never>>()({
  id: 'sheet-missing',
  severity: 'error',
  // Source: a tab deleted between two runs
  check: ({ book }) => sheetKeys.filter((sheet) => !book[sheet].present).map((sheet) => ({ at: { sheet }, data: {} })),
});
