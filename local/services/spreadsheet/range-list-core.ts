import type { RangeCore, SheetCore } from './cores';

export interface RangeListCore extends SheetCore {
  readonly ranges: readonly RangeCore[];
}
