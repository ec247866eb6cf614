import { parseA1 } from '../model/a1';
import { sheetByName } from '../model/book';
import { cellAt } from '../model/cells';
import { layerAt } from '../model/layers';
import type { Edited } from './events';
import { type Typed, typeInto } from './person-acts';
import type { Hand } from './person-rights';

/** Clicks a check box: ticked becomes unticked and back, in whatever values the box stands for. */
export function tickAt(hand: Hand, name: string, a1: string): Edited {
  const sheet = sheetByName(hand.file.book, name);
  const { top, left } = parseA1(a1)?.area ?? {};
  if (!sheet || top === undefined || left === undefined) throw new Error(`There is no cell ${name}!${a1}.`);
  const rule = layerAt(sheet.layers, 'validation', top, left);
  if (rule?.criterion !== 'CHECKBOX') throw new Error(`${a1} is no check box.`);
  const [on = true, off = rule.values.length === 0 ? false : ''] = rule.values;
  const ticked = String(cellAt(sheet, top, left)).toLowerCase() === String(on).toLowerCase();
  const next = ticked ? off : on;
  const typed: Typed = typeof next === 'object' ? null : next;
  return typeInto(hand, name, a1, [[typed]]);
}
