import { kinds } from '../../src/asks/kinds/index';
import { asDay, type Instant } from '../../src/domain/day';
import { type Situation, situationOf } from '../../src/facts/situation';
import type { RowOf, Workbook } from '../../src/sheets/index';
import { type Cells, launch, rowOf, tableOf, terms, world } from '../world';
import { at } from './ask-world';

/** Guide T's example (stage 3): 销售部 needs ten promoters, and they cost less than the spending limit. */
export const need: Cells<'requests'> = {
  id: 'Z0001',
  department: '销售部',
  task: 'T003',
  kind: 'people',
  title: '促销员',
  quantity: 10,
  unit: '名',
  amount: 3000,
  needed: asDay('2024-07-22'),
  reason: '200 家门店同一周铺货',
};

const signOf = (cells: Cells<'requests'>): string => kinds.requests.birth?.sign(rowOf('requests', cells, 2)) ?? '';

/** The head of 销售部, of whom the launch workbook has none. */
export const head: Cells<'duties'> = {
  role: 'head',
  department: '销售部',
  name: '高峰',
  address: 'gaofeng@example.com',
};

/** The need as it stands once it was put to the head. */
export const put: Cells<'requests'> = {
  ...need,
  asked: '高峰',
  issued: at('2024-07-08', 9),
  replyBy: at('2024-07-10', 9),
  state: 'open',
  attempt: 1,
  seen: signOf(need),
};

/** The launch workbook with one need, at an instant. */
export const needing = (
  cells: Cells<'requests'>,
  more: Partial<Workbook> = {},
  now: Instant = at('2024-07-08', 10),
): Situation =>
  situationOf(
    world({ duties: tableOf('duties', [...launch.duties, head]), requests: tableOf('requests', [cells]), ...more }),
    now,
    terms,
  );

export const rowIn = ({ book }: Situation): RowOf<'requests'> => book.requests.rows[0] ?? rowOf('requests', {}, 2);
