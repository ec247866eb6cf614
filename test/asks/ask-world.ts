import type { Hands } from '../../src/asks/kind';
import { type AnyAsk, kinds } from '../../src/asks/kinds/index';
import { type Settling, settle } from '../../src/asks/settle';
import { settleAsk } from '../../src/asks/settle-ask';
import { asDay, type Instant, instantOf } from '../../src/domain/day';
import { type Situation, situationOf } from '../../src/facts/situation';
import { askNotices } from '../../src/notices/asks';
import type { Notice } from '../../src/notices/notice';
import type { RowOf, Workbook } from '../../src/sheets/index';
import type { AskWords } from '../../src/text/asks';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, changed, launch, rowOf, tableOf, terms, world, zone } from '../world';

const { asks } = catalogues['zh-CN'];

/** An instant of Shanghai's clock. */
export const at = (day: string, hour: number, minute = 0): Instant => instantOf(asDay(day), hour * 60 + minute, zone);

/** Guide T's example: 铺货 was due on Wednesday 31 July 2024 and is three working days late on Monday 5 August. */
export const warned: Cells<'notices'> = {
  id: 'W0001',
  task: 'T003',
  title: '渠道铺货',
  department: '销售部',
  asked: '陈静',
  due: asDay('2024-07-31'),
  lag: 3,
  issued: at('2024-08-05', 9),
  replyBy: at('2024-08-07', 9),
  state: 'open',
  attempt: 1,
};

export const answer: Cells<'notices'> = {
  reason: '两家经销商的合同晚签了一周',
  plan: '加派 2 人，补齐剩余门店',
  proposed: asDay('2024-08-09'),
};

/** The launch workbook with one notice, at an instant. */
export const asked = (now: Instant, cells: Cells<'notices'> = {}, more: Partial<Workbook> = {}): Situation => {
  const book = world({
    tasks: tableOf('tasks', changed(launch.tasks, 'T003', { status: 'doing' })),
    notices: tableOf('notices', [{ ...warned, ...cells }]),
    ...more,
  });
  return situationOf(book, now, terms);
};

/** What a look at all asks changes, by row of each sheet. */
export const settled = (
  situation: Situation,
  words: AskWords,
  how: Settling & { readonly lastApproval?: string | null } = {},
) => {
  const { lastApproval = null, ...more } = how;
  const { changes, made, acts } = settle(situation, words, { last: () => lastApproval, ...more });
  const byRow = <K extends 'notices' | 'approvals' | 'tasks'>(sheet: K): ReadonlyMap<number, Cells<K>> => {
    const rows = new Map(situation.book[sheet].rows.map(({ id, row }) => [id, row]));
    const found = changes.get(sheet)?.cells ?? [];
    return new Map(found.map(({ id, cells }) => [rows.get(id) ?? 0, cells as Cells<K>]));
  };
  return {
    notices: byRow('notices'),
    approvals: byRow('approvals'),
    tasks: byRow('tasks'),
    handIns: made.get(kinds.approvals.prefix) ?? [],
    acts,
    changes: (changes.get('changes')?.append ?? []).map(({ cells: { key: _, ...cells } }) => cells),
  };
};

/** What one look makes of the notice. */
export const look = (situation: Situation, hands?: Partial<Hands>) => {
  const settlement = settled(situation, asks, { handsOf: () => ({ answer: '', decision: '', ...hands }) });
  return {
    notice: settlement.notices.get(2) ?? {},
    task: settlement.tasks.get(situation.taskById.get('T003')?.task.row ?? 0) ?? {},
    changes: settlement.changes,
    settlement,
  };
};

/** All that is told of a warning's answers. */
export const noticeAsks = (situation: Situation, row: RowOf<'notices'>): readonly Notice[] =>
  askNotices(kinds.notices, row, situation);

/** All that is told of an approval. */
export const approvalAsks = (situation: Situation, row: RowOf<'approvals'>): readonly Notice[] => [
  ...(row.state === 'open' ? kinds.approvals.asking(row, situation) : []),
  ...askNotices(kinds.approvals, row, situation),
];

/** What one look makes of a row. */
export const settledRow = (sheet: keyof typeof kinds, row: AnyAsk, situation: Situation, hands: Hands) =>
  settleAsk(kinds[sheet], row, { situation, words: asks, unread: () => null, hands }).cells;

/** Whom what is told of the notice: kind, stage and address. */
export const told = (situation: Situation): readonly string[] =>
  situation.book.notices.rows.flatMap((row) =>
    noticeAsks(situation, row).map(
      (notice) =>
        `${notice.kind}${notice.kind === 'escalation' ? `:${notice.data.stage}` : ''} → ${notice.to.address.split('@')[0]}`,
    ),
  );

export { rowOf, terms };
