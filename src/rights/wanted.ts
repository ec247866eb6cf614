import { peopleIn } from '../asks/asked';
import { asksOf, isAwaited, kindOfSheet } from '../asks/kinds/index';
import { markOf } from '../asks/mark';
import { accountsOf } from '../facts/accounts';
import type { Situation } from '../facts/situation';
import { type SheetKey, sheetKeys, type Workbook } from '../sheets/index';
import { blockRows, blocksOf } from './blocks';
import { type Lot, rightsInLots, type SheetRights } from './sheet-rights';

/** More blocks than this are no blocks any more: the longest are guarded, the others' rows stay the leaders' until regrouped. */
const MOST_BLOCKS = 60;

type Accounts = ReturnType<typeof accountsOf>;

const taskLots = ({ book, people }: Situation, accounts: Accounts): readonly Lot[] =>
  blocksOf(blockRows(book.tasks))
    .map((block) => ({ ...block, name: block.department, editors: accounts([people.contacts.get(block.department)]) }))
    .filter(({ editors }) => editors.length > 0)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a.first - b.first);

/** Rows whose answer is still awaited; neighbours that ask the same people are one lot. */
const askLots = (
  rows: readonly { readonly row: number; readonly asked: string | null }[],
  situation: Situation,
  accounts: Accounts,
): readonly Lot[] => {
  const lots: Lot[] = [];
  for (const { row, asked } of rows) {
    const before = lots[lots.length - 1];
    if (before && before.name === asked && before.last + 1 === row) lots[lots.length - 1] = { ...before, last: row };
    else {
      const editors = accounts(peopleIn(situation, asked));
      if (asked !== null && editors.length > 0) lots.push({ name: asked, first: row, last: row, editors });
    }
  }
  return lots;
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

/** Who may edit what, in every sheet that stands: departments their blocks, those asked their answers, the leaders all. */
export const wantedRights = (situation: Situation, keys: readonly SheetKey[] = sheetKeys): readonly SheetRights[] => {
  const accounts = accountsOf(situation);
  const leaders = accounts([situation.people.lead, situation.people.deputy]);
  return keys.filter((key) => situation.book[key].present).map((key) => sheetRights(key, situation, leaders, accounts));
};

/** A short sign of a sheet's rights: the same rights have the same sign. */
export const rightsMark = (rights: SheetRights): string => markOf([JSON.stringify(rights)]);

/** The sign by which it is remembered that these rights were written: also of the tab, since one made anew has none. */
export const signOf = (rights: SheetRights, book: Workbook): string => `${book[rights.sheet].id}:${rightsMark(rights)}`;
