import type { Workbook } from '../../src/sheets/index';
import { complaint, day, launch, morningOf, settingsTable, tableOf, tasksWith } from '../world';
import { describeRule } from './describe-rule';

const at = (row: number, column: string) => ({ sheet: 'tasks', row, column }) as const;
const halfRow: Pick<Workbook, 'tasks'> = { tasks: tableOf('tasks', [...launch.tasks, { id: 'T009' }]) };
const unreadable = (column: string): Pick<Workbook, 'tasks'> => ({
  tasks: tableOf('tasks', tasksWith('T001', { [column]: null }).tasks.rows, {
    problems: [{ row: 2, column, raw: '？' }],
  }),
});

/** Three tasks, of which the first and the last belong to one department. */
const apart = (department: string) => [
  { id: 'T001', task: 'a', department },
  { id: 'T002', task: 'b', department: '销售部' },
  { id: 'T003', task: 'c', department },
];

for (const [id, column] of [
  ['task-without-department', 'department'],
  ['task-without-due', 'due'],
  ['task-without-standard', 'standard'],
  ['task-without-status', 'status'],
] as const)
  describeRule(id, {
    valid: [
      ['every task has one', {}],
      ['a row without a name is half a row', halfRow],
      ['a cell that cannot be read is told once', unreadable(column)],
    ],
    invalid: [['a blank cell', tasksWith('T001', { [column]: null }), [[at(2, column), { task: 'T001 产品研发' }]]]],
  });

describeRule('standard-not-countable', {
  valid: [
    ['3 poster texts and 2 short videos', {}],
    ['two videos in Chinese', tasksWith('T002', { standard: '两支短视频' })],
  ],
  invalid: [
    [
      'nothing to count',
      tasksWith('T002', { standard: '符合品牌 VI，经法务部审核' }),
      [[at(3, 'standard'), { task: 'T002 物料制作', standard: '符合品牌 VI，经法务部审核' }]],
    ],
  ],
});

describeRule('start-after-due', {
  valid: [
    ['starts come first', {}],
    ['a task of one day', tasksWith('T002', { start: day('2024-07-15') })],
    ['no start', tasksWith('T002', { start: null })],
  ],
  invalid: [
    [
      'it ends before it starts',
      tasksWith('T002', { start: day('2024-07-16') }),
      [[at(3, 'start'), { task: 'T002 物料制作', start: '2024-07-16', due: '2024-07-15' }]],
    ],
  ],
});

describeRule('unknown-predecessor', {
  valid: [['they all exist', {}]],
  invalid: [
    [
      'two that do not, beside one that does',
      tasksWith('T004', { after: ['T002', 'T099', '物料'] }),
      [[at(4, 'after'), { item: 'T004 推广执行', missing: ['T099', '物料'] }]],
    ],
    [
      'a node that waits for a task',
      { nodes: tableOf('nodes', [{ id: 'N01', node: '立项', department: '市场部', after: ['T001'] }]) },
      [
        [
          { sheet: 'nodes', row: 2, column: 'after' },
          { item: 'N01 立项', missing: ['T001'] },
        ],
      ],
    ],
  ],
});

const chain = (length: number): Pick<Workbook, 'tasks'> => ({
  tasks: tableOf(
    'tasks',
    Array.from({ length }, (_, i) => ({ ...launch.tasks[0], id: `T${i}`, after: [`T${(i + 1) % length}`] })),
  ),
});

describeRule('predecessor-circle', {
  valid: [['one after the other', {}]],
  invalid: [
    [
      'T001 → T003 → T004 → T001',
      tasksWith('T001', { after: ['T004'] }),
      [[at(2, 'after'), { ids: ['T001', 'T004', 'T003'], count: 3 }]],
    ],
    ['itself', tasksWith('T001', { after: ['T001'] }), [[at(2, 'after'), { ids: ['T001'], count: 1 }]]],
    [
      'a long circle is not read out whole',
      chain(40),
      [[at(2, 'after'), { ids: Array.from({ length: 12 }, (_, i) => `T${i}`), count: 40 }]],
    ],
  ],
});

describeRule('unknown-node', {
  valid: [
    ['no node is named', {}],
    [
      'a node by its name or number',
      {
        ...complaint(),
        tasks: tableOf('tasks', [
          { id: 'T001', task: '登记', node: '接收客户投诉' },
          { id: 'T002', task: '分类', node: 'n02' },
        ]),
      },
    ],
  ],
  invalid: [
    [
      'a node that is not there',
      tasksWith('T001', { node: 'N77' }),
      [[at(2, 'node'), { task: 'T001 产品研发', node: 'N77' }]],
    ],
  ],
});

describeRule('task-without-node', {
  valid: [['in a matrix of tasks', {}]],
  invalid: [
    [
      'in a matrix of nodes',
      { settings: settingsTable({ matrixOf: 'nodes' }), tasks: tableOf('tasks', launch.tasks.slice(0, 1)) },
      [[at(2, 'node'), { task: 'T001 产品研发' }]],
    ],
  ],
});

describeRule('bad-setting', {
  valid: [
    ['all blank', {}],
    ['all as it should be', { settings: settingsTable({ dueSoon: '１０', shareOfWork: '50%', digestTime: '9点' }) }],
  ],
  invalid: [
    [
      'one of each kind',
      { settings: settingsTable({ lagUnit: '看情况', dueSoon: 99, shareOfWork: '全部', digestTime: new Date(0) }) },
      [
        [
          { sheet: 'settings', row: 6, column: 'value' },
          { setting: 'digestTime', value: '1970-01-01T00:00:00.000Z', kind: 'time', least: 0, most: 1 },
        ],
        [
          { sheet: 'settings', row: 8, column: 'value' },
          { setting: 'lagUnit', value: '看情况', kind: 'choice', least: 0, most: 1 },
        ],
        [
          { sheet: 'settings', row: 10, column: 'value' },
          { setting: 'dueSoon', value: '99', kind: 'number', least: 0, most: 60 },
        ],
        [
          { sheet: 'settings', row: 23, column: 'value' },
          { setting: 'shareOfWork', value: '全部', kind: 'share', least: 0, most: 1 },
        ],
      ],
    ],
  ],
});

describeRule('duplicate-setting', {
  valid: [['each once', {}]],
  invalid: [
    [
      'a copied row',
      {
        settings: tableOf('settings', [
          { rule: 'dueSoon', value: 3 },
          { rule: 'dueSoon', value: 9 },
        ]),
      },
      [
        [
          { sheet: 'settings', row: 3, column: 'rule' },
          { setting: 'dueSoon', first: 2 },
        ],
      ],
    ],
  ],
});

describeRule('calendar-year-unknown', {
  valid: [
    ['2024 is known', {}],
    [
      'Monday to Friday are known for ever',
      { ...tasksWith('T005', { due: day('2199-03-01') }), settings: settingsTable({ region: 'weekdays' }) },
    ],
    [
      'a year whose days somebody has written down',
      {
        ...tasksWith('T005', { due: day('2199-03-01') }),
        calendar: tableOf('calendar', [{ day: day('2199-01-01'), kind: 'off' }]),
      },
    ],
  ],
  invalid: [
    [
      'a task due in a year to come',
      tasksWith('T005', { due: day('2199-03-01') }),
      [[{ sheet: 'calendar' }, { year: 2199 }]],
    ],
    [
      'today itself',
      { tasks: tableOf('tasks', []) },
      [[{ sheet: 'calendar' }, { year: 2150 }]],
      morningOf('2150-01-04'),
    ],
  ],
});

describeRule('calendar-day-twice', {
  valid: [['each day once', { calendar: tableOf('calendar', [{ day: day('2024-07-16'), kind: 'off' }]) }]],
  invalid: [
    [
      'once off and once worked',
      {
        calendar: tableOf('calendar', [
          { day: day('2024-07-16'), kind: 'off' },
          { day: day('2024-07-16'), kind: 'work' },
        ]),
      },
      [
        [
          { sheet: 'calendar', row: 3, column: 'day' },
          { day: '2024-07-16', first: 2 },
        ],
      ],
    ],
  ],
});

describeRule('block-scattered', {
  valid: [
    ['each department’s rows stand together', {}],
    [
      'a department that nobody fills in for may stand anywhere',
      { tasks: tableOf('tasks', apart('法务部')), duties: tableOf('duties', []) },
    ],
  ],
  invalid: [
    [
      'a row stands away from its department’s',
      { tasks: tableOf('tasks', apart('市场部')) },
      [[at(4, 'department'), { department: '市场部' }]],
    ],
  ],
});
