import { pileBy } from '../domain/pile-by';
import { type Raw, type Terms, unreadable } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { blockStamps, type Stamped } from './astray';
import type { AnyCells, RowChange } from './changes';
import { cellAt, cellName, type Look, namedRows } from './look';
import { told } from './mark';
import type { Mending } from './mending';
import { blockColumns } from './whole-block';

/** What a cell means; what cannot be understood is as good as blank. */
export const meaningOf = (key: SheetKey, column: string, raw: Raw, terms: Terms): unknown => {
  const { kind } = (sheets[key] as SheetSpec).columns[column] ?? {};
  if (kind === undefined || raw === '' || String(raw).trim() === '') return null;
  const value = kind.read(raw, terms);
  return value === unreadable ? null : value;
};

/** What a row of which nothing is known any more holds: a mail may have gone, so that it is shown to the lead as in doubt. */
const ofLost: Readonly<Partial<Record<SheetKey, AnyCells>>> = { mails: { state: 'doubt' } };

type BlocksMended = Pick<Mending, 'changes' | 'loose' | 'moved' | 'lost' | 'nowhere' | 'shifted'>;

/** Whether a text may be the name of a row: a number of an ask, or the key of a mail. */
export const isName = (text: string): boolean => /^[A-Z]\d+$|^[\w-]+\/\S+$/.test(text);

/** What stands where the stamps should is only marked, so that it is told once: which cell holds what nobody can tell any more. */
const onlyMarked = (strange: readonly Stamped[], place: number): BlocksMended => ({
  changes: [],
  loose: new Map(strange.map(({ row, stamp }) => [cellName(row, place), told(stamp)] as const)),
  moved: [],
  lost: [],
  nowhere: [],
  shifted: true,
});

/**
 * The script's blocks, brought back to the rows whose stamps they bear. A row that bears its own stamp keeps what it has; one whose block stands
 * nowhere, while what stands in it is provably another's, is blanked and named. A stamp of a row that is gone proves neither that the row was
 * deleted nor that its name was changed by hand: it is left as it stands, and marked as told.
 */
export const mendBlocks = (key: SheetKey, look: Look, terms: Terms): BlocksMended => {
  const columns = blockColumns(key, look);
  const { stamp: own = '' }: SheetSpec = sheets[key];
  const place = (column: string): number => look.table.places[column] ?? 0;
  const stamps = blockStamps(key, look);
  const strange = stamps.filter(({ stamp }) => !isName(stamp));
  if (strange.length > 0) return onlyMarked(strange, place(own));
  const holders = pileBy(stamps, ({ stamp }) => stamp);
  const { rows, twice } = namedRows(key, look);
  const rawBlock = (row: number): readonly Raw[] => columns.map((column) => cellAt(look, row, place(column)));
  const same = (a: number, b: number): boolean => JSON.stringify(rawBlock(a)) === JSON.stringify(rawBlock(b));
  const changes: RowChange[] = [];
  const loose = new Map<string, Raw>();
  const moved: string[] = [];
  const lost: { name: string; row: number }[] = [];
  const nowhere: { stamp: string; row: number; place: number }[] = [];

  const gives = (name: string, cells: AnyCells): void => {
    changes.push({ id: name, cells: { ...cells, [own]: name }, was: {}, act: '' });
  };
  const blank = Object.fromEntries(columns.map((column) => [column, null]));
  const ofNamed = ({ row, name, stamp }: Stamped & { name: string }): void => {
    const [source, ...others] = holders.get(name) ?? [];
    const isHome = rows.has(stamp);
    if (source !== undefined && others.every((one) => same(one.row, source.row))) {
      const block = columns.map((column) => [
        column,
        meaningOf(key, column, cellAt(look, source.row, place(column)), terms),
      ]);
      gives(name, Object.fromEntries(block));
      moved.push(name);
      if (!isHome) nowhere.push({ stamp, row, place: place(own) });
    } else if (isHome) {
      gives(name, { ...blank, ...ofLost[key] });
      lost.push({ name, row });
    } else {
      changes.push({ id: name, cells: { [own]: told(stamp) }, was: {}, act: '' });
      nowhere.push({ stamp, row, place: place(own) });
    }
  };
  const ofNobody = ({ row, stamp }: Stamped): void => {
    if (twice.has(stamp)) return;
    if (rows.has(stamp)) for (const column of columns) loose.set(cellName(row, place(column)), '');
    else {
      loose.set(cellName(row, place(own)), told(stamp));
      nowhere.push({ stamp, row, place: place(own) });
    }
  };
  for (const one of stamps) {
    if (one.stamp === one.name) continue;
    if (one.name === null) ofNobody(one);
    else ofNamed({ ...one, name: one.name });
  }
  // A row whose own stamp was never written, or that was blank, gets its block too where that stands in a row of nobody's.
  for (const { stamp, name } of stamps) {
    const row = rows.get(stamp);
    if (name !== null || row === undefined || twice.has(stamp) || moved.includes(stamp) || row[own] !== null) continue;
    const source = holders.get(stamp)?.[0];
    if (source === undefined || columns.some((column) => cellAt(look, row.row, place(column)) !== '')) continue;
    gives(
      stamp,
      Object.fromEntries(
        columns.map((column) => [column, meaningOf(key, column, cellAt(look, source.row, place(column)), terms)]),
      ),
    );
    moved.push(stamp);
  }
  return { changes, loose, moved, lost, nowhere, shifted: false };
};
