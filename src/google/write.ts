import { askSheets } from '../asks/kinds/index';
import { type Changes, isNone, type RowChange, type SheetChanges, sizeOf } from '../changes/changes';
import { situationOf } from '../facts/situation';
import { standInLead } from '../jobs/stand-in-lead';
import type { Incident } from '../notices/incident';
import { type SheetKey, sheets, type Workbook } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { type Committed, commit, type How, type Target } from './commit';
import type { Desk } from './desk';
import { underLock } from './lock';
import type { Restored } from './mended';
import { restoredLines } from './mended-lines';
import { isPlatformError } from './refusal';

/** The order in which the sheets of one change are written: what an act does, its history, the asks themselves, the mails about them, the pages. */
const order: readonly SheetKey[] = [
  'charter',
  'duties',
  'nodes',
  'settings',
  'tasks',
  'matrix',
  'changes',
  ...askSheets,
  'mails',
  'findings',
  'calendar',
  'start',
];

export interface Written {
  /** The desk with each written sheet as it was last read. */
  readonly desk: Desk;
  /** Decisions in whose cells a person was faster: nothing of them is written, they are to be planned anew. */
  readonly beaten: readonly (RowChange & { readonly sheet: SheetKey })[];
  readonly incidents: readonly Incident[];
}

/** No part of a run begins to write when less than a minute is left of Google's six. */
const LATEST = 5 * 60_000;

export class OutOfTime extends Error {
  override name = 'OutOfTime';
}

const nothing: SheetChanges = { append: [], cells: [], page: null };

const halves = ({ append, cells, page }: SheetChanges): readonly SheetChanges[] => {
  if (page !== null)
    return [
      { append: [], cells: [], page },
      { append, cells, page: null },
    ];
  if (append.length > 0 && cells.length > 0)
    return [
      { append, cells: [], page: null },
      { append: [], cells, page: null },
    ];
  const half = <T>(list: readonly T[]) => [list.slice(0, list.length >> 1), list.slice(list.length >> 1)] as const;
  const [a1, a2] = half(append);
  const [c1, c2] = half(cells);
  return [
    { append: a1, cells: c1, page: null },
    { append: a2, cells: c2, page: null },
  ];
};

const named = (key: SheetKey, { append, cells }: SheetChanges): string => {
  const { identity = '' }: SheetSpec = sheets[key];
  return cells[0]?.id ?? String(append[0]?.cells[identity] ?? '');
};

const both = (a: Committed, b: Committed): Committed => ({
  look: b.look,
  beaten: [...a.beaten, ...b.beaten],
  incidents: [...a.incidents, ...b.incidents],
  restored: [...a.restored, ...b.restored],
});

/**
 * Commits, once more if Google refuses. What is refused twice is written in halves, until the one row that is refused
 * (a validation, somebody's own protection) is found and set aside: one cell never keeps the others from theirs.
 */
export const commitAll = (target: Target, changes: SheetChanges, how: How = {}, tries = 2): Committed => {
  // What was refused may be a cell of a row that has no need to be written.
  const given = { ...how, whole: tries > 1 };
  try {
    return underLock(() => commit(target, changes, given));
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    // What Google reported as failed it may have done all the same: that look is no longer the last.
    const { seen: _, ...anew } = how;
    if (tries > 1) return commitAll(target, changes, anew, tries - 1);
    if (sizeOf(changes) > 1) {
      const [first, second] = halves(changes);
      if (first && second) return both(commitAll(target, first, anew, 1), commitAll(target, second, anew, 1));
    }
    // Whether the sheet itself is out of reach shows when nothing at all is to be written into it.
    const { look } = underLock(() => commit(target, nothing, { leaveAstray: true }));
    const aside: Incident = {
      kind: 'setAside',
      sheet: target.key,
      row: named(target.key, changes),
      why: error.message,
    };
    return { look, beaten: [], incidents: [aside], restored: [] };
  }
};

/** A sheet of the desk as what is written to; undefined where its tab is gone. */
export const targetOf = ({ tabs, situation, lexicon, terms }: Desk, key: SheetKey): Target | undefined => {
  const tab = tabs.get(key);
  return tab && { key, tab, id: situation.book[key].id, lexicon, terms };
};

/** The desk with tables as they were last read, and all that follows from them. */
export const withTables = (desk: Desk, tables: ReadonlyMap<SheetKey, Table<SheetSpec>>): Desk => {
  if (tables.size === 0) return desk;
  // Each table was read by the description of its own key.
  const book = { ...desk.situation.book, ...Object.fromEntries(tables) } as Workbook;
  return { ...desk, situation: standInLead(situationOf(book, desk.now, desk.terms), desk.memory.owner) };
};

/** Whether a tab was deleted since the desk was opened. */
const isGone = ({ spreadsheet }: Desk, { id }: Target): boolean =>
  spreadsheet.getSheets().every((tab) => tab.getSheetId() !== id);

/** Commits; null where the tab was deleted under the script's hands: its own logs are made anew by the next run, the rest is a finding. */
const attempt = (desk: Desk, target: Target, changes: SheetChanges, how: How): Committed | null => {
  try {
    return commitAll(target, changes, how);
  } catch (error) {
    if (!isPlatformError(error) || !isGone(desk, target)) throw error;
    return null;
  }
};

/** How a change is written, where that matters. */
export interface Writing extends Pick<How, 'beforePut'> {
  /** Sheets in which a stamp stands astray: looked at and mended though nothing else is to be written there. */
  readonly astray?: readonly SheetKey[];
}

/**
 * The only way in which anything is written into a sheet that people edit: one sheet after the other, each in a commit
 * of its own under the document lock. A tab that is gone is passed over.
 */
export const write = (desk: Desk, changes: Changes, { beforePut, astray = [] }: Writing = {}): Written => {
  const tables = new Map<SheetKey, Table<SheetSpec>>();
  const beaten: (RowChange & { sheet: SheetKey })[] = [];
  const incidents: Incident[] = [];
  const restored: Restored[] = [];
  for (const key of order) {
    const own = changes.get(key) ?? nothing;
    const target = targetOf(desk, key);
    if (target === undefined || (isNone(own) && !astray.includes(key))) continue;
    if (Date.now() - desk.now > LATEST) throw new OutOfTime('No time is left to write.');
    const done = attempt(desk, target, own, beforePut ? { beforePut } : {});
    if (done === null) continue;
    tables.set(key, done.look.table);
    beaten.push(...done.beaten.map((change) => ({ ...change, sheet: key })));
    incidents.push(...done.incidents);
    restored.push(...done.restored);
  }
  const written = { desk: withTables(desk, tables), beaten, incidents };
  return restored.length === 0 ? written : withLines(written, restored);
};

/** With a line in 变更记录 for each cell of people that got back what a misplaced write had hit. */
const withLines = (written: Written, restored: readonly Restored[]): Written => {
  const { desk } = written;
  const after = write(desk, restoredLines(desk, restored));
  return { ...after, beaten: written.beaten, incidents: [...written.incidents, ...after.incidents] };
};
