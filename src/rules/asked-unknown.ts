import { peopleIn } from '../asks/asked';
import { isAsking } from '../asks/deadline';
import { isWaiting } from '../asks/settle-approval';
import type { Situation } from '../facts/situation';
import { rule } from './finding';
import { short } from './names';

const unknownIn = <R extends { readonly id: string | null; readonly asked: string | null; readonly row: number }>(
  situation: Situation,
  sheet: 'notices' | 'approvals',
  rows: readonly R[],
) =>
  rows
    .filter(({ asked }) => peopleIn(situation, asked).length === 0)
    .map(({ id, asked, row }) => ({
      at: { sheet, row, column: 'asked' } as const,
      data: { ask: id ?? `#${row}`, asked: short(asked ?? '–') },
    }));

/** An open notice or approval asks people whom 职责表 does not know: nobody's answer is taken. */
export const askedUnknown = rule<{ ask: string; asked: string }>()({
  id: 'asked-unknown',
  severity: 'error',
  // Source: Guide P step 2: every department has a 接口人 who answers for it; docs/architecture.md, People
  check: (situation) => [
    ...unknownIn(situation, 'notices', situation.book.notices.rows.filter(isAsking)),
    ...unknownIn(situation, 'approvals', situation.book.approvals.rows.filter(isWaiting)),
  ],
});
