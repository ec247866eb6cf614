import { types } from '../../../local/scenarios/act';
import type { Stage } from '../../../local/scenarios/stage';
import { askSheets } from '../../../src/asks/kinds/index';
import { choices } from '../../../src/sheets/choices';
import type { Column } from '../../../src/sheets/column';
import { type SheetKey, sheets } from '../../../src/sheets/index';
import type { SheetSpec } from '../../../src/sheets/sheet';
import { catalogues } from '../../../src/text/catalogues';
import type { Picture } from '../picture/picture';
import { readRows } from '../picture/read-rows';
import { type Act, NothingToDo } from './act';
import { tabNamed } from './places';

/** A cell of a row that was there before, whose value a job changed. */
interface Changed {
  readonly sheet: SheetKey;
  readonly identity: string;
  readonly column: string;
  readonly value: string;
}

const worked: readonly SheetKey[] = ['tasks', ...askSheets, 'duties', 'matrix', 'settings', 'mails'];

const columnOf = (sheet: SheetKey, column: string): Column<unknown> | undefined => {
  const spec: SheetSpec = sheets[sheet];
  return spec.columns[column] ?? spec.rest;
};

/** The cells that a job changed in rows that were there before it. */
export const changedCells = (before: Picture, after: Picture): readonly Changed[] =>
  worked.flatMap((sheet) => {
    const old = new Map(before.rows[sheet].map((row) => [row.identity, row.cells]));
    return after.rows[sheet].flatMap(({ identity, cells }) => {
      const was = old.get(identity);
      if (identity === '' || was === undefined) return [];
      const names = new Set([...Object.keys(was), ...Object.keys(cells)]);
      return [...names]
        .filter((column) => was[column] !== cells[column] && columnOf(sheet, column) !== undefined)
        .map((column) => ({ sheet, identity, column, value: cells[column] ?? '' }));
    });
  });

/** Something that a person might type there and that neither stood there nor is what the job writes. */
const typedFor = ({ text }: Pick<Stage, 'text'>, { sheet, column, value }: Changed): string | number => {
  const described = columnOf(sheet, column);
  const choice = described?.choices;
  if (choice !== undefined) {
    const words: Readonly<Record<string, string>> = text.choices[choice];
    return choices[choice].map((key) => words[key] ?? '').find((word) => word !== value) ?? '';
  }
  if (described?.kind.name === 'day') return '2024-08-30';
  if (described?.kind.name === 'number') return 77;
  return described?.kind.name === 'letter' ? 'I' : '手写';
};

const editorOf = (sheet: SheetKey, column: string) => columnOf(sheet, column)?.edit ?? 'script';

/** The lead types into the very cells that a job writes: into those of people first, then some of the script's. */
export const aimedActs = (before: Picture, after: Picture): readonly Act[] => {
  const changed = changedCells(before, after).filter(({ column }) => column !== 'id');
  const peoples = changed.filter(({ sheet, column }) => editorOf(sheet, column) !== 'script');
  const columns = new Set<string>();
  const scripts = changed.filter(({ sheet, column }) => {
    if (editorOf(sheet, column) !== 'script' || columns.has(`${sheet} ${column}`)) return false;
    columns.add(`${sheet} ${column}`);
    return true;
  });
  return [...peoples, ...scripts].map((cell) => ({
    key: `type-into:${cell.sheet}.${cell.column}:${cell.identity.split(' · ')[0]}`,
    kind: 'typing',
    sheet: cell.sheet,
    runs: true,
    aimed: true,
    cell: { ...cell, value: String(typedFor({ text: catalogues['zh-CN'] }, cell)) },
    act: (stage) => {
      const row = readRows(stage, cell.sheet, tabNamed(stage, cell.sheet)).find(
        ({ identity }) => identity === cell.identity,
      );
      if (!row) throw new NothingToDo(cell.identity);
      types(stage, stage.cast.lead.address, cell.sheet, row.row, { [cell.column]: typedFor(stage, cell) });
    },
  }));
};
