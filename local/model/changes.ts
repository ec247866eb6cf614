import type { Box } from './area';

export interface CellChange {
  revision: number;
  box: Box;
}

export interface SheetChanges {
  /** The revision at which something other than cells last changed: sizes, merges, rules, protections, the name … */
  structure: number;
  cells: CellChange[];
  /** Changes up to this revision were forgotten: who asks for older ones must read the whole sheet. */
  forgotten: number;
}

/** What changed and when, so that a page can repaint only that. Revisions count up from 0. */
export interface ChangeLog {
  revision: number;
  /** The revision at which sheets were last added, removed, moved, or the book renamed. */
  structure: number;
  sheets: Map<number, SheetChanges>;
  listeners: Set<() => void>;
}

const remembered = 500;

export function createChangeLog(): ChangeLog {
  return { revision: 0, structure: 0, sheets: new Map(), listeners: new Set() };
}

function changesOf(log: ChangeLog, sheetId: number): SheetChanges {
  const known = log.sheets.get(sheetId);
  if (known) return known;
  const fresh: SheetChanges = { structure: log.revision, cells: [], forgotten: log.revision };
  log.sheets.set(sheetId, fresh);
  return fresh;
}

function notify(log: ChangeLog): void {
  for (const listener of log.listeners) listener();
}

export function cellsChanged(log: ChangeLog, sheetId: number, box: Box): void {
  log.revision += 1;
  const changes = changesOf(log, sheetId);
  changes.cells.push({ revision: log.revision, box: { ...box } });
  if (changes.cells.length > remembered) {
    const dropped = changes.cells.splice(0, remembered / 2);
    changes.forgotten = dropped[dropped.length - 1]?.revision ?? changes.forgotten;
  }
  notify(log);
}

export function sheetStructureChanged(log: ChangeLog, sheetId: number): void {
  log.revision += 1;
  changesOf(log, sheetId).structure = log.revision;
  notify(log);
}

export function bookStructureChanged(log: ChangeLog): void {
  log.revision += 1;
  log.structure = log.revision;
  notify(log);
}

export interface ChangesSince {
  /** Ask with this number the next time. */
  revision: number;
  /** Sheets were added, removed, moved or renamed, or the book itself changed. */
  structure: boolean;
  sheets: { sheetId: number; structure: boolean; boxes: Box[] }[];
}

/** Everything that changed after `revision`; a sheet with `structure: true` is to be read anew as a whole. */
export function changesSince(log: ChangeLog, revision: number): ChangesSince {
  const sheets: ChangesSince['sheets'] = [];
  for (const [sheetId, changes] of log.sheets) {
    const structure = changes.structure > revision || changes.forgotten > revision;
    const boxes = changes.cells.filter((change) => change.revision > revision).map((change) => change.box);
    if (structure || boxes.length > 0) sheets.push({ sheetId, structure, boxes: structure ? [] : boxes });
  }
  return { revision: log.revision, structure: log.structure > revision, sheets };
}
