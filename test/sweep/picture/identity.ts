import { askSheets } from '../../../src/asks/kinds/index';
import type { SheetKey } from '../../../src/sheets/index';
import type { PictureRow } from './picture';

type Bare = Omit<PictureRow, 'identity'>;

/** The cells that make a row the one it is. No number that a run gives is among them, since these depend on who came first. */
const naming: Readonly<Partial<Record<SheetKey, readonly string[]>>> = {
  charter: ['item', 'content'],
  duties: ['role', 'department', 'name'],
  nodes: ['node'],
  tasks: ['task'],
  matrix: ['item'],
  settings: ['rule'],
  calendar: ['day'],
  ...Object.fromEntries(askSheets.map((sheet) => [sheet, ['title']])),
  notices: ['title', 'asked', 'due'],
  changes: ['title', 'what', 'before', 'after'],
};

const numbered: ReadonlySet<SheetKey> = new Set(askSheets);

/** Rows with their identity; rows that have it in common are told apart by their order, that of their numbers where they have any. */
export const identityOf = (key: SheetKey, rows: readonly Bare[]): readonly PictureRow[] => {
  const columns = naming[key] ?? [];
  const seen = new Map<string, number>();
  const inOrder = numbered.has(key)
    ? [...rows].sort((a, b) => (a.cells.id ?? '').localeCompare(b.cells.id ?? ''))
    : rows;
  const names = new Map(
    inOrder.map((row) => {
      const own = columns.map((column) => row.cells[column] ?? '');
      const name = own.every((cell) => cell === '') ? '' : own.join(' · ');
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [row, name === '' || times === 1 ? name : `${name} (${times})`] as const;
    }),
  );
  return rows.map((row) => ({ ...row, identity: names.get(row) ?? '' }));
};
