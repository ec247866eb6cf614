import { peopleIn } from '../asks/asked';
import { asksOf, isAwaited, kindOfSheet } from '../asks/kinds/index';
import { markOf } from '../asks/mark';
import { runsBy } from '../domain/runs';
import { withDeputies } from '../facts/absences';
import { accountsOf } from '../facts/accounts';
import type { Situation } from '../facts/situation';
import { type SheetKey, sheetKeys, type Workbook } from '../sheets/index';
import { blockRows, blocksOf } from './blocks';
import { type Lot, rightsInLots, type SheetRights } from './sheet-rights';

/** More blocks than this are no blocks any more: the longest are guarded, the others' rows stay the leaders' until regrouped. */
const MOST_BLOCKS = 60;

type Accounts = ReturnType<typeof accountsOf>;

const taskLots = (situation: Situation, accounts: Accounts): readonly Lot[] => {
  const { book, people } = situation;
  return blocksOf(blockRows(book.tasks))
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

const sheetRights = (
  key: SheetKey,
  situation: Situation,
  leaders: readonly string[],
  accounts: Accounts,
): SheetRights => {
  const { book } = situation;
  if (key === 'tasks') return rightsInLots(key, book.tasks, 'department', leaders, taskLots(situation, accounts));
  const kind = kindOfSheet(key);
  if (kind === null) return { sheet: key, editors: leaders, open: [], guards: [] };
  const rows = asksOf(kind, book).filter((row) => isAwaited(kind, row));
  return rightsInLots(key, book[key], 'asked', leaders, askLots(rows, situation, accounts));
};

/** Who may edit what, in every sheet that stands: departments their blocks, those asked their answers, the leaders all; whoever acts for the absent, what is theirs. */
export const wantedRights = (situation: Situation, keys: readonly SheetKey[] = sheetKeys): readonly SheetRights[] => {
  const accounts = accountsOf(situation);
  const leaders = accounts(withDeputies(situation, [situation.people.lead, situation.people.deputy]));
  return keys.filter((key) => situation.book[key].present).map((key) => sheetRights(key, situation, leaders, accounts));
};

/** A short sign of a sheet's rights: the same rights have the same sign. */
export const rightsMark = (rights: SheetRights): string => markOf([JSON.stringify(rights)]);

/** The sign by which it is remembered that these rights were written: also of the tab, since one made anew has none. */
export const signOf = (rights: SheetRights, book: Workbook): string => `${book[rights.sheet].id}:${rightsMark(rights)}`;
