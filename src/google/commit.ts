import { isAstray } from '../changes/astray';
import type { Block } from '../changes/block';
import { isDecided, isNone, mergedCells, type RowChange, type SheetChanges } from '../changes/changes';
import { fixBlocks, heldIn } from '../changes/fix-blocks';
import { heal } from '../changes/heal';
import { columnAt, type Look } from '../changes/look';
import { namedAsBefore } from '../changes/lost-headers';
import { mendingOf } from '../changes/mending';
import { type Rebased, rebase } from '../changes/rebase';
import type { PutBack } from '../changes/strays';
import { columnLetter } from '../layout/column-letter';
import type { Incident } from '../notices/incident';
import type { Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';
import { readBefore } from './intention';
import { note } from './memory';
import { looseBlocks, mendingIncidents, type Restored, restoredBy } from './mended';
import { putBlocks } from './put';
import { cellsOf, lookAt, lookOf } from './read';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often a sheet may be moved under the script's hands before what is left is said and left to the next run. */
const TRIES = 3;

/** One sheet to be written, and the words in which. */
export interface Target {
  readonly key: SheetKey;
  readonly tab: Sheet;
  /** The tab's number. */
  readonly id: number;
  readonly lexicon: Lexicon;
  readonly terms: Terms;
}

/** How a sheet is written, where it matters. */
export interface How {
  /** Blocks of rows that have all they ought to have go along, so that none can be lost. */
  readonly whole?: boolean;
  /** Told of the last look, when something of it is about to be written. Nothing here may read a sheet. */
  readonly beforePut?: (key: SheetKey, look: Look) => void;
  /** The last look, where the one who writes has just taken it, under the same lock. */
  readonly seen?: Look;
  /** What stands where an earlier write was not meant is left to another run. */
  readonly leaveAstray?: boolean;
}

export interface Committed {
  /** The sheet as it was last read. */
  readonly look: Look;
  /** Decided cells in which a person was faster, and rows that are gone: to be planned anew. */
  readonly beaten: readonly RowChange[];
  readonly incidents: readonly Incident[];
  /** People's cells that got back what a misplaced write of an earlier run had hit. */
  readonly restored: readonly Restored[];
}

/** A look that costs two calls less: what came into reach in its midst shows to the next one. */
const glance = ({ key, tab, id, lexicon, terms }: Target): Look =>
  lookOf(key, cellsOf(tab, 1), lexicon, terms.zone, id);

const see = ({ key, tab, id, lexicon, terms }: Target): Look => lookAt(key, tab, lexicon, terms.zone, id);

/** What a later look says of columns that have only lost their names since. */
const asNamed = ({ key, id, lexicon, terms }: Target, before: Look, again: Look): Look => {
  const values = namedAsBefore(before, again);
  return values === again.values ? again : lookOf(key, values, lexicon, terms.zone, id);
};

type Formulas = (row: number, place: number) => string;

const noFormulas: Formulas = () => '';

/** The formulas of a sheet: one in people's cells wins over us. */
const formulasIn = ({ tab }: Target): Formulas => {
  const formulas = tab.getDataRange().getFormulas();
  // Of a row that came into reach since nothing is known: it counts as if a formula stood there, and is planned anew.
  return (row, place) => (formulas[row - 1] === undefined ? '=' : (formulas[row - 1]?.[place - 1] ?? ''));
};

/** The script's columns that new rows fill: a row that lacks one of them would be there by halves. */
const filled = (key: SheetKey, { append }: SheetChanges): readonly string[] => {
  const { columns }: SheetSpec = sheets[key];
  const own = append.flatMap(({ cells }) => Object.entries(cells).filter(([, value]) => value !== null));
  return [...new Set(own.map(([column]) => column))].filter((column) => columns[column]?.edit === 'script');
};

/** Why these changes cannot be laid over the sheet: a header that rows cannot do without is gone, or one that they go by stands twice. */
const unsure = ({ key, lexicon }: Target, { table }: Look, changes: SheetChanges): Incident | undefined => {
  const { identity }: SheetSpec = sheets[key];
  const own = identity === undefined || changes.page !== null ? [] : [identity];
  const gone = [...own, ...filled(key, changes)].find((column) => table.places[column] === undefined);
  if (gone !== undefined) return { kind: 'columnGone', sheet: key, header: lexicon.headerOf(key, gone) };
  const needed = new Set([
    ...(identity === undefined ? [] : [identity]),
    ...changes.append.flatMap(({ cells }) => [...Object.keys(cells), ...Object.keys(cells.rest ?? {})]),
    ...changes.cells.flatMap(({ cells }) => Object.keys(cells)),
    ...(changes.page?.columns ?? []),
  ]);
  const header = table.twice.find((one) => needed.has(lexicon.columnOf(key, one) ?? one));
  return header === undefined ? undefined : { kind: 'columnTwice', sheet: key, header };
};

const toldOf = ({ key }: Target, { row, place, header, ours, theirs }: PutBack): Incident => ({
  kind: 'putBack',
  sheet: key,
  cell: `${columnLetter(place)}${row}`,
  header,
  ours: String(ours),
  theirs: String(theirs),
});

/** Puts right what landed elsewhere, looking again after each time. */
const settle = (target: Target, before: Look, rebased: Rebased, quick: boolean) => {
  const incidents = new Map<string, Incident>();
  let written: readonly Block[] = rebased.blocks;
  let again = quick ? glance(target) : see(target);
  for (let round = 0; ; round++) {
    const named = asNamed(target, before, again);
    const { fixes, putBack, redo, beaten } = heal(
      target.key,
      before,
      named,
      rebased,
      written,
      target.terms,
      round === 0,
    );
    for (const one of putBack) incidents.set(`${one.row}/${one.header}`, toldOf(target, one));
    if (fixes.size === 0) return { look: again, redo, beaten, incidents: [...incidents.values()] };
    if (round >= TRIES) {
      const restless: Incident = { kind: 'restless', sheet: target.key };
      return { look: again, redo, beaten, incidents: [...incidents.values(), restless] };
    }
    written = fixBlocks(fixes, columnAt(named), heldIn(target.key, named));
    putBlocks(target.tab, again, { blocks: written, insert: null }, Number.POSITIVE_INFINITY);
    SpreadsheetApp.flush();
    again = see(target);
  }
};

/** The last look, and what an earlier write has left astray; the changes with what mends it. */
const lastLook = (target: Target, changes: SheetChanges, leaveAstray: boolean) => {
  const { key, terms } = target;
  // Only where people's cells are concerned.
  const formulas: Formulas = changes.cells.some(isDecided) ? formulasIn(target) : noFormulas;
  const look = see(target);
  if (leaveAstray || !isAstray(key, look)) return { look, formulas, changes, mending: null };
  const before = readBefore(key);
  const seen = mendingOf(key, look, before, terms);
  // Noted before anything is put right: a run that is killed then has told it.
  if (seen) note(mendingIncidents(key, seen, look, terms));
  // Once more, since all that took its time.
  const all = formulasIn(target);
  const again = see(target);
  const mending = mendingOf(key, again, before, terms);
  const cells = mending ? mergedCells([...mending.changes, ...changes.cells]) : changes.cells;
  return { look: again, formulas: all, changes: { ...changes, cells }, mending };
};

/**
 * Writes the changes of one sheet. Nothing that Google offers keeps people out meanwhile, so the window is made as narrow
 * as it can be: a last look, writes that do not read, one flush, and a look afterwards that finds by names and headers what was moved
 * in between and puts it right. What an earlier run left in rows that are not its own goes back with it. Throws what Google throws; then
 * nothing or all of it may stand, and doing it again is harmless.
 */
export const commit = (target: Target, changes: SheetChanges, how: How = {}): Committed => {
  const { whole = true, beforePut, leaveAstray = false, seen } = how;
  const beaten: RowChange[] = [];
  const incidents: Incident[] = [];
  const restored: Restored[] = [];
  let left = changes;
  for (let attempt = 0; ; attempt++) {
    // Asked before the look: between the look and the flush nothing may read.
    // Under a row that stands there is always room to put rows in.
    const roomy = left.page === null && seen !== undefined && seen.table.lastRow > seen.table.headerRow;
    const grows = !roomy && (left.append.length > 0 || left.page !== null);
    const grid = grows ? target.tab.getMaxRows() : Number.POSITIVE_INFINITY;
    const last =
      seen && attempt === 0
        ? { look: seen, formulas: noFormulas, changes: left, mending: null }
        : lastLook(target, left, leaveAstray);
    const { look, formulas, mending } = last;
    const why = unsure(target, look, left);
    if (why !== undefined) {
      incidents.push(why);
      return { look, beaten: [...beaten, ...left.cells.filter(isDecided)], incidents, restored };
    }
    left = last.changes;
    const laid = rebase(target.key, look, left, formulas, target.terms, whole);
    const rebased = mending ? { ...laid, blocks: [...laid.blocks, ...looseBlocks(mending, columnAt(look))] } : laid;
    beaten.push(...rebased.voided, ...rebased.lost.filter(isDecided));
    if (rebased.blocks.length === 0) return { look, beaten, incidents, restored };
    beforePut?.(target.key, look);
    putBlocks(target.tab, look, rebased, grid);
    SpreadsheetApp.flush();
    // Of a row that was hidden by another's coming in nothing is asked where none was put in.
    const settled = settle(target, look, rebased, seen !== undefined && rebased.insert === null);
    if (mending) restored.push(...restoredBy(target.key, mending, look, target.terms));
    beaten.push(...settled.beaten);
    incidents.push(...settled.incidents);
    left = { ...settled.redo, page: settled.redo.page ? left.page : null };
    if (isNone(left)) return { look: settled.look, beaten, incidents, restored };
    if (attempt + 1 >= TRIES) {
      incidents.push({ kind: 'restless', sheet: target.key });
      return { look: settled.look, beaten, incidents, restored };
    }
  }
};
