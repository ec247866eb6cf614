import { clicks } from '../../act';
import { linesOf, lineWhere, textOf } from '../../look';
import type { Stage } from '../../stage';
import { lagsOf, playEntries } from '../../steps/tasks';
import type { Step } from '../../story';
import { MARKETING, SALES, SERVICE } from './weeks';

/** Everybody is done on time. */
export const onlineDone = ({ words: { newProduct } }: Stage): Step => ({
  says: newProduct.week(9),
  does: (stage) =>
    playEntries(stage, [
      ['2024-08-29 10:30', MARKETING, 'T008', 'review', '100%'],
      ['2024-08-29 15:30', MARKETING, 'T008', 'pass'],
    ]),
  expects: (stage) => [{ says: newProduct.nobodyLate, expected: {}, found: lagsOf(stage) }],
});

/** The last day: all tasks done, the first page says so. */
export const closing = ({ words: { newProduct }, text }: Stage): Step => ({
  says: newProduct.closing(),
  does: (stage) => {
    const typed = playEntries(stage, [
      ['2024-09-30 10:30', SALES, 'T009', 'review', '100%'],
      ['2024-09-30 10:45', SERVICE, 'T011', 'review', '100%'],
      ['2024-09-30 15:30', SALES, 'T009', 'pass'],
      ['2024-09-30 15:45', SALES, 'T011', 'pass'],
    ]);
    clicks(stage, 'refreshProgress');
    const columns = ['topic', 'state'] as const;
    return [
      ...typed,
      {
        headers: columns.map((column) => text.sheets.start.columns[column].header),
        rows: linesOf(stage, 'start')
          .slice(0, 9)
          .map((line) => columns.map((column) => textOf(stage, line, column))),
      },
    ];
  },
  expects: (stage) => [
    {
      says: newProduct.stageClosing,
      expected: { stage: text.start.states.stage('closing'), late: {} },
      found: {
        stage: textOf(stage, lineWhere(stage, 'start', 'topic', text.start.topics.stage), 'state'),
        late: lagsOf(stage),
      },
    },
  ],
});
