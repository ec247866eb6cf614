import type { SheetKey } from '../../../src/sheets/index';
import type { Act } from './act';
import { lineActs, ownLineActs } from './lines';
import { otherActs } from './others';
import { typingActs } from './typing';
import { tabActs, woundActs } from './wounds';

export { type Act, NothingToDo } from './act';

/** What people and other runs do beside a job that works with these sheets. */
export const actsOn = (sheets: readonly SheetKey[]): readonly Act[] =>
  [
    ...sheets.flatMap((key) => [...lineActs(key), ...tabActs(key)]),
    ...ownLineActs,
    ...woundActs,
    ...typingActs,
    ...otherActs,
  ].filter(({ sheet, kind }) => kind === 'typing' || sheet === null || sheets.includes(sheet));
