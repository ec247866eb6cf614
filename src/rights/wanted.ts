import { peopleIn } from '../asks/asked';
import { asksOf, isAwaited, isFillable, kindOfSheet } from '../asks/kinds/index';
import { markOf } from '../asks/mark';
import { runsBy } from '../domain/runs';
import { withDeputies } from '../facts/absences';
import { accountsOf } from '../facts/accounts';
import type { Situation } from '../facts/situation';
import { type SheetKey, sheetKeys, sheets, type Workbook } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import { blockRows, blocksOf, blockTable } from './blocks';
import { type Band, type Lot, rightsInBands, type SheetRights } from './sheet-rights';

/** More blocks than this are no blocks any more: the longest are guarded, the others' rows stay the leaders' until regrouped. */
const MOST_BLOCKS = 60;

type Accounts = ReturnType<typeof accountsOf>;

/** The blocks of departments as far as they may fill them in now: what was put and judged is locked, and ends a block. */
const departmentLots = (key: SheetKey, situation: Situation, accounts: Accounts): readonly Lot[] => {
  const { book, people } = situation;
  const { rows, spareRows } = blockTable(book[key]);
  const kind = kindOfSheet(key);
  const locked = new Set(
    kind === null ? [] : asksOf(kind, book).flatMap((row) => (isFillable(kind, row) ? [] : [row.row])),
  );
  const open = rows.map(({ row, department }) => ({ row, department: locked.has(row) ? null : department }));
  return blocksOf(blockRows({ rows: open, spareRows }))
    .map((block) => ({
      ...block,
      name: block.department,
      editors: accounts(withDeputies(situation, [people.contacts.get(block.department)])),
    }))
    .filter(({ editors }) => editors.length > 0)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a.first - b.first);
};

/** Rows whose answer is still awaited; neighbours that ask the same people are one lot. */
const askLots = (
  rows: readonly { readonly row: number; readonly asked: string | null }[],
  situation: Situation,
  accounts: Accounts,
): readonly Lot[] => {
  const runs = runsBy(rows, (before, { row, asked }) => before.asked === asked && before.row + 1 === row);
  return runs.flatMap(([{ row: first, asked }, ...others]) => {
    const editors = accounts(withDeputies(situation, peopleIn(situation, asked)));
    return asked === null || editors.length === 0 ? [] : [{ name: asked, first, last: first + others.length, editors }];
  });
};

/** The bands of one sheet: what its departments fill in, and what those fill in who are asked there. */
const bandsOf = (key: SheetKey, situation: Situation, accounts: Accounts): readonly Band[] => {
  const { rows }: SheetSpec = sheets[key];
  const kind = kindOfSheet(key);
  const asking = kind === null ? [] : asksOf(kind, situation.book).filter((row) => isAwaited(kind, row));
  return [
    ...(rows === 'byDepartment'
      ? [{ edit: 'department', lots: departmentLots(key, situation, accounts) } as const]
      : []),
    ...(kind === null ? [] : [{ edit: 'asked', lots: askLots(asking, situation, accounts) } as const]),
  ];
};

/** Who may edit what, in every sheet that stands: departments their blocks, those asked their answers, the leaders all; whoever acts for the absent, what is theirs. */
export const wantedRights = (situation: Situation, keys: readonly SheetKey[] = sheetKeys): readonly SheetRights[] => {
  const accounts = accountsOf(situation);
  const leaders = accounts(withDeputies(situation, [situation.people.lead, situation.people.deputy]));
  return keys
    .filter((key) => situation.book[key].present)
    .map((key) => rightsInBands(key, situation.book[key], leaders, bandsOf(key, situation, accounts)));
};

/** A short sign of a sheet's rights: the same rights have the same sign. */
export const rightsMark = (rights: SheetRights): string => markOf([JSON.stringify(rights)]);

/** The sign by which it is remembered that these rights were written: also of the tab, since one made anew has none. */
export const signOf = (rights: SheetRights, book: Workbook): string => `${book[rights.sheet].id}:${rightsMark(rights)}`;
