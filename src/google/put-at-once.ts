import { type Issued, issuedRows, numbersOf } from '../asks/issue';
import { type AnyKind, allKinds } from '../asks/kinds/index';
import { isNone } from '../changes/changes';
import type { Instant } from '../domain/day';
import type { Edge } from '../jobs/edge';
import type { Memory } from '../jobs/memory';
import type { SheetKey } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';
import { lexiconOf } from '../text/lexicon';
import { quickLook, situationAtEdge } from './at-edge';
import type { Target } from './commit';
import { countersOf, idsIn } from './counters';
import { underLock } from './lock';
import { keepCounters, recallAtWork } from './memory';
import { commitAll } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The kinds that begin by an edit of this column. */
export const beginningIn = (sheet: SheetKey, columns: readonly string[]): readonly AnyKind[] =>
  allKinds.filter(({ begins }) => begins?.sheet === sheet && columns.includes(begins.column));

/** Puts what is due of one kind into its sheet, under the lock, with one read of each sheet that tells who is asked. */
const put = (
  kind: AnyKind,
  spreadsheet: Spreadsheet,
  table: Table<SheetSpec>,
  memory: Memory,
  edge: Edge,
  now: Instant,
): void => {
  const { begins, sheet } = kind;
  const lexicon = lexiconOf(memory.language);
  const work = recallAtWork(now);
  // A pass under way gives numbers too, and has read the sheets already: it, or the next one, puts it.
  if (begins === null || work.leased) return;
  const reads = begins.reads.filter((key) => key !== 'nodes' || edge.settings.matrixOf === 'nodes');
  const tables = new Map<SheetKey, Table<SheetSpec>>([[begins.sheet, table]]);
  for (const key of reads) {
    const tab = spreadsheet.getSheetByName(lexicon.text.sheets[key].name);
    if (tab === null) return;
    tables.set(key, quickLook(key, tab, lexicon, edge.zone).table);
  }
  const tab = spreadsheet.getSheetByName(lexicon.text.sheets[sheet].name);
  if (tab === null) return;
  const look = quickLook(sheet, tab, lexicon, edge.zone);
  tables.set(sheet, look.table);
  const situation = situationAtEdge(tables, edge, memory, lexicon, now);
  const due = kind.occasions(situation, lexicon.text.asks, idsIn(work.counters)(kind.prefix));
  // What is done to another row in the same act is a pass's, which puts it down before.
  const issued: Issued = new Map([[kind.prefix, due.filter(({ effect }) => effect === null)]]);
  const changes = issuedRows(issued).get(sheet);
  if (changes === undefined || isNone(changes)) return;
  keepCounters({ ...work.counters, ...countersOf(numbersOf(issued)) });
  const target: Target = { key: sheet, tab, id: 0, lexicon, terms: lexicon.terms(edge.zone) };
  commitAll(target, changes, { leaveAstray: true, seen: look });
};

/**
 * The asks that an edit begins (a task that is handed in asks its A), in the same edit. `table` is the edited sheet as it was just read. Whatever
 * cannot be done here the next pass does; rights to the new row and its mail come with it.
 */
export const putAtOnce = (
  kinds: readonly AnyKind[],
  spreadsheet: Spreadsheet,
  table: Table<SheetSpec>,
  memory: Memory,
  edge: Edge,
  now: Instant,
): void => {
  for (const kind of kinds) underLock(() => put(kind, spreadsheet, table, memory, edge, now));
};
