import { acknowledged } from '../asks/acknowledged';
import type { Hands } from '../asks/kind';
import { type AnyKind, type AskSheet, kinds } from '../asks/kinds/index';
import { isNone } from '../changes/changes';
import type { Look } from '../changes/look';
import type { Instant } from '../domain/day';
import { minutesOf } from '../domain/day';
import { writeTime } from '../domain/time-of-day';
import type { Situation } from '../facts/situation';
import { type Actors, actorKey, type Edge } from '../jobs/edge';
import type { Edit } from '../jobs/edits';
import { withKnownHands } from '../jobs/known-hands';
import type { Memory } from '../jobs/memory';
import type { Spread } from '../layout/column-letter';
import { guardedAsks } from '../rights/guarded';
import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { lexiconOf } from '../text/lexicon';
import { quickLook, situationAtEdge } from './at-edge';
import type { Target } from './commit';
import { reachedIn } from './edited';
import { Busy, underLock } from './lock';
import { type AtWork, leaveEditAs, recallAtWork } from './memory';
import { commitAll } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HOUR = 3_600_000;

/** About when the next pass comes, as a time of day: heartbeats come each hour at a minute that Google draws. */
const nextPass = ({ lastRun }: Memory, zone: string, now: Instant): string => {
  if (lastRun === null) return '';
  const rest = (((lastRun.at - now) % HOUR) + HOUR) % HOUR;
  return writeTime(minutesOf(now + (rest === 0 ? HOUR : rest), zone));
};

const isReadable = ({ needs }: AnyKind, { table: { twice, places } }: Look): boolean =>
  twice.length === 0 && needs.every((column) => places[column] !== undefined);

/** Whose hands typed, by all edits that were left, this one among them. */
const handsIn = (actors: Actors, { rights }: AtWork, situation: Situation): ((id: string) => Hands) => {
  let guarded: ReadonlySet<string> | null = null;
  return (id) => ({
    answer: actors[actorKey(id, 'answer')] ?? '',
    decision: actors[actorKey(id, 'decision')] ?? '',
    guarded: () => {
      guarded ??= guardedAsks(situation, rights);
      return guarded.has(id);
    },
  });
};

/** One edit in an ask's sheet, as the trigger left it. */
export interface AskEdit {
  readonly spreadsheet: Spreadsheet;
  readonly tab: Sheet;
  readonly sheet: AskSheet;
  readonly spread: Spread;
  readonly left: Edit;
}

/** Says more of the edit that was left: which asks it reached, and what of them. */
export const sayWhatWasReached = ({ tab, sheet, spread, left }: AskEdit, memory: Memory, zone: string): void => {
  const look = quickLook(sheet, tab, lexiconOf(memory.language), zone);
  leaveEditAs(left.key, { ...left, ...reachedIn(sheet, look, spread, left.typed) });
};

/**
 * Answers an edit in its row: two reads of the sheet and one of the 职责表, one write. All rows whose cells say something new are answered,
 * whatever the event names. What cannot be settled here keeps whose hand it was for the next pass. Throws `Busy` while somebody else writes.
 */
export const giveReceipts = (edit: AskEdit, memory: Memory, edge: Edge, now: Instant): void => {
  const { spreadsheet, tab, sheet, spread, left } = edit;
  const lexicon = lexiconOf(memory.language);
  const { zone } = edge;
  const kind = kinds[sheet];
  underLock(() => {
    const work = recallAtWork(now);
    // What a pass under way has read it writes back: an answer that was taken meanwhile would be lost.
    if (work.leased) throw new Busy('a pass is under way');
    const duties = spreadsheet.getSheetByName(lexicon.text.sheets.duties.name);
    const people = duties && quickLook('duties', duties, lexicon, zone).table;
    const look = quickLook(sheet, tab, lexicon, zone);
    const reached = reachedIn(sheet, look, spread, left.typed);
    const tables = new Map<SheetKey, Table<SheetSpec>>([
      [sheet, look.table],
      ...(people ? [['duties', people] as const] : []),
    ]);
    const situation = situationAtEdge(tables, edge, memory, lexicon, now);
    const edits = [...memory.edits, { ...left, ...reached }];
    const { actors } = withKnownHands({ ...memory, edits }, situation.book, lexicon.terms(zone));
    const hands = handsIn(actors, work, situation);
    const changes =
      people && isReadable(kind, look)
        ? acknowledged(kind, situation, lexicon.text.asks, hands, nextPass(memory, zone, now)).get(sheet)
        : undefined;
    const settled = new Set((changes?.cells ?? []).filter(({ cells }) => 'state' in cells).map(({ id }) => id));
    const known = reached.ids !== null && reached.ids.length > 0 && reached.ids.every((id) => settled.has(id));
    if (!known) leaveEditAs(left.key, { ...left, ...reached });
    const target: Target = { key: sheet, tab, id: 0, lexicon, terms: lexicon.terms(zone) };
    if (changes && !isNone(changes)) commitAll(target, changes, { leaveAstray: true, seen: look });
  });
};
