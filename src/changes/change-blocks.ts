import { pileBy } from '../domain/pile-by';
import { runsOf } from '../domain/runs';
import type { Terms } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Block, Line } from './block';
import { columnRuns, isInBlock, keptCell, placedIn, sameValue, stampedBlock, writtenCell } from './cell';
import type { AnyCells, RowChange } from './changes';
import { cellAt, type Look, type Named } from './look';
import { writeMark } from './mark';
import { blockColumns, linesToWrite } from './whole-block';

/** More runs of rows than this are written as one block, the lines between with what they hold. */
const MOST_RUNS = 3;

const pick = (cells: AnyCells, wanted: (column: string) => boolean): AnyCells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => wanted(column)));

/** People's cells with those beside them that say whose row it is and what was decided, written in the same call. */
const withMarks = (key: SheetKey, { id, act, was }: RowChange, cells: AnyCells): AnyCells => {
  const { decided = {} }: SheetSpec = sheets[key];
  const marked = pileBy(Object.keys(cells), (column) => decided[column] ?? '');
  const marks = [...marked].filter(([mark]) => mark !== '' && !(mark in cells));
  return {
    ...cells,
    // What no act decides bears no mark.
    ...Object.fromEntries(
      marks.map(([mark, columns]) => [
        mark,
        act === ''
          ? null
          : writeMark(
              id,
              act,
              pick(cells, (column) => columns.includes(column)),
              was,
            ),
      ]),
    ),
  };
};

const rowBlocks = (
  key: SheetKey,
  look: Look,
  lines: ReadonlyMap<number, Line>,
  columns: readonly string[],
  groups: readonly (readonly number[])[],
  terms: Terms,
): readonly Block[] =>
  groups.flatMap((group) =>
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

/** The rows of the lines, all from the first to the last where they make many runs. */
const groupsOf = (lines: ReadonlyMap<number, Line>): readonly (readonly number[])[] => {
  const runs = runsOf([...lines.keys()], (row) => row);
  const [first, last] = [runs[0]?.[0] ?? 0, runs[runs.length - 1]?.slice(-1)[0] ?? 0];
  return runs.length <= MOST_RUNS ? runs : [Array.from({ length: last - first + 1 }, (_, index) => first + index)];
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

/**
 * The cells of rows that stand: people's with their stamps, then the script's block. Nothing of a row that has it all already. `whole`
 * is whether the blocks of rows that have it all go along.
 */
export const changeBlocks = (
  key: SheetKey,
  look: Look,
  changes: readonly RowChange[],
  named: Named,
  terms: Terms,
  whole = true,
): readonly Block[] => {
  const { rows } = named;
  const own = new Map<number, Line>();
  const peoples = new Map<number, Line>();
  const columns = new Set<string>();
  const isOwn = (column: string): boolean => isInBlock(key, column);
  for (const change of changes) {
    const { id, cells } = change;
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
    if (Object.keys(theirs).length > 0) peoples.set(row.row, { name: id, cells: withMarks(key, change, theirs) });
  }
  // People's cells first: a run that is killed in between has them with their stamp, by which the next one knows how far it came.
  const stamped = own.size > 0 ? blockColumns(key, look) : [];
  const script =
    stamped.length > 0
      ? linesToWrite(key, look, own, named, stamped.length, whole)
      : { lines: own, groups: groupsOf(own) };
  return [
    ...decidedBlocks(key, look, peoples, terms),
    ...rowBlocks(key, look, script.lines, stamped.length > 0 ? stamped : [...columns], script.groups, terms),
  ];
};
