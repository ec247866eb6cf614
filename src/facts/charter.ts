import { plain } from '../domain/plain-text';
import { type Choice, choices } from '../sheets/choices';
import type { Terms } from '../sheets/column';
import type { RowOf } from '../sheets/index';
import { isChoice } from '../sheets/setting-list';

type CharterRow = RowOf<'charter'>;
export type CharterItem = Choice<'charterItem'>;

/** What 启动说明 says, item by item; an item may stand in several rows. */
export interface Charter {
  readonly name: string | null;
  readonly initiator: string | null;
  readonly level: Choice<'level'> | null;
  readonly scenario: Choice<'scenario'> | null;
  readonly background: string | null;
  /** All rows of an item that say something, in their order. */
  readonly rows: Readonly<Record<CharterItem, readonly CharterRow[]>>;
  /** The participating departments, each with the row that names it; one cell may name several. */
  readonly departments: readonly { readonly department: string; readonly row: number }[];
}

const departmentsIn = (rows: readonly CharterRow[]): Charter['departments'] =>
  rows.flatMap(({ content, row }) =>
    (content ?? '')
      .split(/[、，,;；\n]+/)
      .map(plain)
      .filter(Boolean)
      .map((department) => ({ department, row })),
  );

/** 启动说明 as the rules and mails use it; of an item that stands once the first row holds. */
export const readCharter = (rows: readonly CharterRow[], terms: Terms): Charter => {
  const byItem = Object.fromEntries(choices.charterItem.map((item) => [item, [] as CharterRow[]])) as Record<
    CharterItem,
    CharterRow[]
  >;
  for (const row of rows) if (row.item !== null && row.content !== null) byItem[row.item].push(row);
  const first = (item: CharterItem): string | null => byItem[item][0]?.content ?? null;
  const chosen = <N extends 'level' | 'scenario'>(item: N): Choice<N> | null => {
    const key = terms.key(item, first(item) ?? '');
    return isChoice(item, key) ? key : null;
  };
  return {
    name: first('name'),
    initiator: first('initiator'),
    level: chosen('level'),
    scenario: chosen('scenario'),
    background: first('background'),
    rows: byItem,
    departments: departmentsIn(byItem.department),
  };
};
