import { pileBy } from '../domain/pile-by';
import type { Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Block } from './block';
import { columnRuns, isInBlock, keptCell, placedIn, runsOf, sameValue, stampedBlock, writtenCell } from './cell';
import type { AnyCells, RowChange } from './changes';
import { cellAt, type Look, type Named } from './look';

/** More runs of rows than this are written as one block, the lines between with what they hold. */
const MOST_RUNS = 3;

const pick = (cells: AnyCells, wanted: (column: string) => boolean): AnyCells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => wanted(column)));

/** People's cells with those beside them that say whose row it is and what was decided, written in the same call. */
const withMarks = (key: SheetKey, name: string, cells: AnyCells, act: string): AnyCells => {
  const { decided = {} }: SheetSpec = sheets[key];
  const marks = Object.keys(cells).flatMap((column) => decided[column] ?? []);
  return { ...cells, ...Object.fromEntries(marks.map((mark) => [mark, `${name} ${act}`])) };
};

/** Cells of one row that are to be written, and whose they are. */
interface Line {
  readonly name: string;
  readonly cells: AnyCells;
}

const rowBlocks = (
  key: SheetKey,
  look: Look,
  lines: ReadonlyMap<number, Line>,
  columns: readonly string[],
  terms: Terms,
): readonly Block[] => {
  if (lines.size === 0) return [];
  const rows = [...lines.keys()];
  const runs = runsOf(rows, (row) => row);
  const [first, last] = [runs[0]?.[0] ?? 0, runs[runs.length - 1]?.slice(-1)[0] ?? 0];
  const groups =
    runs.length <= MOST_RUNS ? runs : [Array.from({ length: last - first + 1 }, (_, index) => first + index)];
  return groups.flatMap((group) =>
    columnRuns(placedIn(look.table, columns)).map((run) => ({
      top: group[0] ?? 0,
      left: run[0]?.place ?? 1,
      columns: run.map(({ column }) => column),
      names: group.map((row) => lines.get(row)?.name ?? null),
      values: group.map((row) =>
        run.map(({ column, place }) => {
          const cells = lines.get(row)?.cells ?? {};
          return column in cells ? writtenCell(key, column, cells[column], terms) : keptCell(cellAt(look, row, place));
        }),
      ),
      formats: null,
      fresh: false,
    })),
  );
};

/** People's cells with their stamps: exactly the given ones; rows that follow each other with the same columns are one block. */
const decidedBlocks = (key: SheetKey, look: Look, lines: ReadonlyMap<number, Line>, terms: Terms): readonly Block[] => {
  const alike = pileBy(lines, ([, { cells }]) => Object.keys(cells).sort().join());
  return [...alike.values()].flatMap((pile) =>
    runsOf(pile, ([row]) => row).flatMap((run) =>
      columnRuns(placedIn(look.table, Object.keys(run[0]?.[1].cells ?? {}))).map((columns) => ({
        top: run[0]?.[0] ?? 1,
        left: columns[0]?.place ?? 1,
        columns: columns.map(({ column }) => column),
        names: run.map(([, { name }]) => name),
        values: run.map(([, { cells }]) => columns.map(({ column }) => writtenCell(key, column, cells[column], terms))),
        formats: null,
        fresh: false,
      })),
    ),
  );
};

/** The cells of rows that stand: people's with their stamps, then the script's block. Nothing of a row that has it all already. */
export const changeBlocks = (
  key: SheetKey,
  look: Look,
  changes: readonly RowChange[],
  { rows }: Named,
  terms: Terms,
): readonly Block[] => {
  const own = new Map<number, Line>();
  const peoples = new Map<number, Line>();
  const columns = new Set<string>();
  const isOwn = (column: string): boolean => isInBlock(key, column);
  for (const { id, cells, act } of changes) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const differing = Object.keys(cells).filter((column) => !sameValue(row[column], cells[column]));
    if (differing.some(isOwn)) {
      const script = stampedBlock(key, id, pick(cells, isOwn));
      own.set(row.row, { name: id, cells: script });
      for (const column of Object.keys(script)) columns.add(column);
    }
    // A change of people's cells alone says nothing of the script's block.
    const theirs = pick(cells, (column) => !isOwn(column) && differing.includes(column));
    if (Object.keys(theirs).length > 0) peoples.set(row.row, { name: id, cells: withMarks(key, id, theirs, act) });
  }
  // People's cells first: a run that is killed in between has them with their stamp, by which the next one knows how far it came.
  return [...decidedBlocks(key, look, peoples, terms), ...rowBlocks(key, look, own, [...columns], terms)];
};
