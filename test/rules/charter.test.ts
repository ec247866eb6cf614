import type { Workbook } from '../../src/sheets/index';
import { type Cells, changed, day, launch, morningOf, tableOf } from '../world';
import { describeRule } from './describe-rule';

const goalRow = 7;
const goal = (cells: Cells<'charter'>): Pick<Workbook, 'charter'> => ({
  charter: tableOf(
    'charter',
    changed(launch.charter, ({ item }) => item === 'goal', cells),
  ),
});
const alone = (content: string): Pick<Workbook, 'charter'> =>
  goal({ content, metric: null, unit: null, baseline: null, target: null, byWhen: null });
const content = { sheet: 'charter', row: goalRow, column: 'content' } as const;
const byWhen = { sheet: 'charter', row: goalRow, column: 'byWhen' } as const;

describeRule('goal-not-smart', {
  valid: [
    ['50 million of sales in 3 months', {}],
    ['the guide’s own rewrite, by itself', alone('3 个月内将跨部门项目平均交付周期缩短 20 %')],
    ['reasons are only advice', goal({ relevant: null, achievable: null })],
  ],
  invalid: [
    ['提升效率', alone('提升效率'), [[content, { goal: '提升效率', failures: ['slogan', 'no-number', 'no-time'] }]]],
    [
      'what is there today',
      goal({ target: 0 }),
      [[content, { goal: '3 个月内实现新品销售额 5000 万元', failures: ['no-change'] }]],
    ],
  ],
});

describeRule('goal-without-reasons', {
  valid: [['both are given', {}]],
  invalid: [
    [
      'both are blank',
      goal({ relevant: null, achievable: null }),
      [
        [
          { sheet: 'charter', row: goalRow },
          { goal: '3 个月内实现新品销售额 5000 万元', missing: ['achievable', 'relevant'] },
        ],
      ],
    ],
  ],
});

const sales = '3 个月内实现新品销售额 5000 万元';
describeRule('goal-due-before-start', {
  valid: [
    ['three months from the start', {}],
    ['a day after the start', goal({ byWhen: { day: day('2024-09-30') } })],
  ],
  invalid: [
    [
      'a day before the start',
      goal({ byWhen: { day: day('2024-06-30') } }),
      [[byWhen, { goal: sales, by: '2024-06-30', start: '2024-07-01' }]],
    ],
  ],
});

describeRule('goal-due-passed', {
  valid: [
    ['it lies ahead', {}],
    ['it is today', {}, morningOf('2024-10-01')],
    [
      '3 个月内 and no start is known',
      { tasks: tableOf('tasks', []), charter: tableOf('charter', [launch.charter[5] ?? {}]) },
      morningOf('2030-01-01'),
    ],
  ],
  invalid: [
    [
      '3 个月内 from 1 July is over on 2 October',
      {},
      [[byWhen, { goal: sales, by: '2024-10-01' }]],
      morningOf('2024-10-02'),
    ],
  ],
});

describeRule('charter-item-missing', {
  valid: [['all is said', {}]],
  invalid: [
    [
      'no scope and no key dates',
      {
        charter: tableOf(
          'charter',
          launch.charter.filter(({ item }) => item !== 'scopeIn' && item !== 'keyDate'),
        ),
      },
      [
        [{ sheet: 'charter' }, { item: 'scopeIn' }],
        [{ sheet: 'charter' }, { item: 'keyDate' }],
      ],
    ],
  ],
});

describeRule('charter-item-repeated', {
  valid: [
    [
      'goals, dates and departments may be many',
      { charter: tableOf('charter', [...launch.charter, ...launch.charter.slice(9, 12)]) },
    ],
  ],
  invalid: [
    [
      'two names',
      { charter: tableOf('charter', [...launch.charter, { item: 'name', content: '另一个名称' }]) },
      [
        [
          { sheet: 'charter', row: 18 },
          { item: 'name', first: 2 },
        ],
      ],
    ],
  ],
});

describeRule('charter-choice-unknown', {
  valid: [
    ['a known level', {}],
    [
      'none at all',
      {
        charter: tableOf(
          'charter',
          launch.charter.filter(({ item }) => item !== 'level'),
        ),
      },
    ],
  ],
  invalid: [
    [
      'a level of one’s own',
      {
        charter: tableOf(
          'charter',
          changed(launch.charter, ({ item }) => item === 'level', { content: '特急' }),
        ),
      },
      [
        [
          { sheet: 'charter', row: 4, column: 'content' },
          { item: 'level', value: '特急' },
        ],
      ],
    ],
  ],
});
