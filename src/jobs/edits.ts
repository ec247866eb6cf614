import type { Part } from '../asks/kind';
import type { Instant } from '../domain/day';
import { readTokens, writeTokens } from '../notices/tokens';
import { type ActingSheet, type Actors, actingSheets, actorKey } from './edge';
import { EDITS } from './memory-names';

/** What was typed into one cell, as its event tells it: texts, a day by its serial number, '' for a blank. A paste tells nothing. */
export interface Typed {
  readonly row: number;
  readonly place: number;
  readonly value: string;
  readonly old: string;
}

/** One edit in a sheet in which edits act, as it was left for the next pass. */
export interface Edit {
  /** Its name among the properties. */
  readonly key: string;
  readonly at: Instant;
  readonly sheet: ActingSheet;
  /** The ids of the rows it reached; null when they are not known, or too many to be named. */
  readonly ids: readonly string[] | null;
  readonly parts: readonly Part[];
  /** The editor's address in lower case, as far as Google said; '' is nobody known. */
  readonly by: string;
  /** Null where more than one cell was edited, or the event says nothing of it. */
  readonly typed: Typed | null;
}

/** A word or a day is shorter than this: what is longer was typed into no cell that a decision writes. */
const MOST_TYPED = 60;

const readTyped = (kept: unknown): Typed | null => {
  if (!Array.isArray(kept) || kept.length !== 4) return null;
  const [row, place, value, old] = kept as readonly unknown[];
  return typeof row === 'number' && typeof place === 'number'
    ? { row, place, value: String(value), old: String(old) }
    : null;
};

/** How many signs the ids of one edit may take: runs of numbers are drawn together, so a paste of thousands of rows fits. */
const MOST_SIGNS = 2000;

/** The property of one edit: named after its time, so that the later of two is known. `random` keeps two of one instant apart. */
export const writeEdit = (edit: Omit<Edit, 'key'>, random: string): readonly [key: string, json: string] => {
  const { at, sheet, ids, parts, by, typed } = edit;
  const line = ids === null ? null : writeTokens(ids);
  return [
    `${EDITS}${at}-${random}`,
    JSON.stringify({
      sheet,
      ids: line !== null && line.length <= MOST_SIGNS ? line : null,
      parts,
      by: by.slice(0, 320),
      ...(typed === null
        ? {}
        : { typed: [typed.row, typed.place, typed.value.slice(0, MOST_TYPED), typed.old.slice(0, MOST_TYPED)] }),
    }),
  ];
};

/** The edits among all properties, the earliest first. One that cannot be read still says that somebody edited. */
export const readEdits = (all: Readonly<Record<string, string>>): readonly Edit[] =>
  Object.entries(all)
    .filter(([key]) => key.startsWith(EDITS))
    .map(([key, json]): Edit => {
      const at = Number(/^\d+/.exec(key.slice(EDITS.length))?.[0] ?? 0);
      try {
        const { sheet, ids, parts, by, typed } = JSON.parse(json) as Readonly<Record<string, unknown>>;
        return {
          key,
          at,
          sheet: actingSheets.find((one) => one === sheet) ?? 'tasks',
          ids: typeof ids === 'string' ? readTokens(ids) : null,
          parts: (['answer', 'decision'] as const).filter((part) => Array.isArray(parts) && parts.includes(part)),
          by: typeof by === 'string' ? by : '',
          typed: readTyped(typed),
        };
      } catch {
        return { key, at, sheet: 'tasks', ids: null, parts: [], by: '', typed: null };
      }
    })
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));

/** So long whose hand it was is kept for an ask that cannot be settled, or that nobody can find. */
const KEPT = 3 * 24 * 3_600_000;

/**
 * The edits that are done with after a pass: of those that say whose hand reached an ask, the ones whose ask has nothing left to
 * be settled. `unsettled` is asked for only where there is such an edit.
 */
export const spentEdits = (
  edits: readonly Edit[],
  now: Instant,
  unsettled: () => (id: string) => boolean,
): readonly Edit[] => {
  const named = (edit: Edit): boolean => edit.parts.length > 0 && edit.ids !== null && now - edit.at < KEPT;
  if (!edits.some(named)) return edits;
  const waits = unsettled();
  return edits.filter((edit) => !named(edit) || !edit.ids?.some(waits));
};

/** Whose hand typed last in which ask; '' where Google named nobody. */
export const actorsOf = (edits: readonly Edit[]): Actors =>
  Object.fromEntries(
    edits.flatMap(({ ids, parts, by }) =>
      (ids ?? []).flatMap((id) => parts.map((part) => [actorKey(id, part), by] as const)),
    ),
  );
