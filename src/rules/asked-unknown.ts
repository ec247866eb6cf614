import { peopleIn } from '../asks/asked';
import { awaited } from '../asks/kinds/index';
import { rule } from './finding';
import { short } from './names';

/** An open ask is put to people whom 职责表 does not know: nobody's answer is taken. */
export const askedUnknown = rule<{ ask: string; asked: string }>()({
  id: 'asked-unknown',
  severity: 'error',
  // Source: Guide P step 2: every department has a 接口人 who answers for it; docs/architecture.md, People
  check: (situation) =>
    awaited(situation.book)
      .filter(({ row: { asked } }) => peopleIn(situation, asked).length === 0)
      .map(({ kind: { sheet }, row: { id, asked, row } }) => ({
        at: { sheet, row, column: 'asked' },
        data: { ask: id ?? `#${row}`, asked: short(asked ?? '–') },
      })),
});
