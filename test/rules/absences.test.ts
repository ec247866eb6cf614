import { changed, day, launch, tableOf } from '../world';
import { describeRule } from './describe-rule';

/** 职责表 in which 陈静, the contact of 销售部 in row 7, says this of an absence. */
const absent = (cells: Partial<(typeof launch.duties)[number]>) => ({
  duties: tableOf(
    'duties',
    changed(launch.duties, ({ name }) => name === '陈静', cells),
  ),
});

describeRule('absence-reversed', {
  valid: [
    ['nobody is away', {}],
    ['a day, a week, and an absence of which nobody knows the end', absent({ awayFrom: day('2024-07-08') })],
    ['away for one day', absent({ awayFrom: day('2024-07-08'), awayTo: day('2024-07-08') })],
  ],
  invalid: [
    [
      'back before away',
      absent({ awayFrom: day('2024-07-12'), awayTo: day('2024-07-08') }),
      [
        [
          { sheet: 'duties', row: 7, column: 'awayTo' },
          { name: '陈静', from: '2024-07-12', to: '2024-07-08' },
        ],
      ],
    ],
    [
      'an end without a beginning',
      absent({ awayTo: day('2024-07-08') }),
      [
        [
          { sheet: 'duties', row: 7, column: 'awayFrom' },
          { name: '陈静', from: '', to: '2024-07-08' },
        ],
      ],
    ],
  ],
});

describeRule('absence-without-deputy', {
  valid: [
    ['nobody is away', {}],
    ['somebody known acts, by name', absent({ awayFrom: day('2024-07-08'), deputy: '刘洋' })],
    ['somebody known acts, by address', absent({ awayFrom: day('2024-07-08'), deputy: 'LiuYang@example.com' })],
    ['the absence is over', absent({ awayFrom: day('2024-06-03'), awayTo: day('2024-06-07') })],
  ],
  invalid: [
    [
      'nobody is named',
      absent({ awayFrom: day('2024-07-08') }),
      [
        [
          { sheet: 'duties', row: 7, column: 'deputy' },
          { name: '陈静', deputy: '' },
        ],
      ],
    ],
    [
      'nobody knows who is named, before there is an absence',
      absent({ deputy: '某人' }),
      [
        [
          { sheet: 'duties', row: 7, column: 'deputy' },
          { name: '陈静', deputy: '某人' },
        ],
      ],
    ],
    [
      'the person itself is named',
      absent({ awayFrom: day('2024-07-01'), deputy: '陈静' }),
      [
        [
          { sheet: 'duties', row: 7, column: 'deputy' },
          { name: '陈静', deputy: '陈静' },
        ],
      ],
    ],
  ],
});
