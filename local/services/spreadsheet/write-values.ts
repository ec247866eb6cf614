import { enterChecked } from '../../model/commit';
import type { Entry } from '../../model/enter';
import { violationMessage } from '../../model/validate';
import type { RangeCore } from './cores';
import { boxOfRange, fail, liveSheet } from './cores';
import { mustEditCells } from './guards';

/** Enters a block with the rights of the execution; protections and rejecting validations refuse it as a whole. */
export function enterEntries(core: RangeCore, rows: readonly (readonly Entry[])[]): void {
  const box = boxOfRange(core);
  mustEditCells(core, box);
  const broken = enterChecked(core.book, liveSheet(core), box, rows);
  if (broken) fail(core, violationMessage(core.book, broken));
}
