import type { Situation } from '../facts/situation';
import { type SheetKey, sheetKeys, sheets, type TableOf } from '../sheets/index';
import type { SheetSpec, Table } from '../sheets/sheet';

/** The sheets in which departments fill in rows of their own. */
export const blockSheets: readonly SheetKey[] = sheetKeys.filter(
  (key) => (sheets[key] as SheetSpec).rows === 'byDepartment',
);

/** A row of such a sheet: whatever else it holds, it is some department's. */
export interface DepartmentRow {
  readonly row: number;
  readonly department: string | null;
}

/** Such a sheet as far as blocks are concerned. */
export interface BlockTable extends Pick<Table<SheetSpec>, 'headerRow' | 'lastRow'> {
  readonly rows: readonly DepartmentRow[];
  readonly spareRows: readonly DepartmentRow[];
}

/** Each of these sheets has the column 责任部门, which the key alone does not tell the compiler. */
export const blockTable = (table: Table<SheetSpec> | TableOf<SheetKey>): BlockTable => table as unknown as BlockTable;

/** A row as far as blocks are concerned. */
export interface BlockRow extends DepartmentRow {
  /** Holds its department alone: something may be typed here. */
  readonly spare: boolean;
}

/** Rows of one department that stand together. */
export interface Block {
  readonly department: string;
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  readonly spares: number;
}

/** Filled rows and spare ones in the order in which they stand. */
export const blockRows = ({ rows, spareRows }: Pick<BlockTable, 'rows' | 'spareRows'>): readonly BlockRow[] =>
  [
    ...rows.map(({ row, department }) => ({ row, department, spare: false })),
    ...spareRows.map(({ row, department }) => ({ row, department, spare: true })),
  ].sort((a, b) => a.row - b.row);

/** The blocks as they stand; a row without a department belongs to none and ends one. Blank rows between do not. */
export const blocksOf = (rows: readonly BlockRow[]): readonly Block[] => {
  const blocks: Block[] = [];
  let above: string | null = null;
  for (const { row, department, spare } of rows) {
    const before = department !== null && department === above ? blocks.pop() : undefined;
    above = department;
    if (department === null) continue;
    blocks.push({
      department,
      first: before?.first ?? row,
      last: row,
      rows: (before?.rows ?? 0) + 1,
      spares: (before?.spares ?? 0) + (spare ? 1 : 0),
    });
  }
  return blocks;
};

/** Departments that fill in rows which stand apart, by sheet, each with the first block away from its first one. */
export const scatteredBlocks = ({
  book,
  people,
}: Pick<Situation, 'book' | 'people'>): readonly (Block & { readonly sheet: SheetKey })[] =>
  blockSheets.flatMap((sheet) => {
    const seen = new Map<string, number>();
    return blocksOf(blockRows(blockTable(book[sheet])))
      .filter(({ department }) => {
        const count = (seen.get(department) ?? 0) + 1;
        seen.set(department, count);
        return count === 2 && people.contacts.has(department);
      })
      .map((block) => ({ ...block, sheet }));
  });
