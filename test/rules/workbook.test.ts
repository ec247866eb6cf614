import { launch, now, rowOf, tableOf, tasksWith, world } from '../world';
import { describeRule } from './describe-rule';

describeRule('sheet-missing', {
  valid: [['every tab is there', {}]],
  invalid: [
    [
      'a tab deleted between two runs',
      { matrix: tableOf('matrix', [], { present: false }) },
      [[{ sheet: 'matrix' }, {}]],
    ],
    [
      'also one that only the script writes',
      { mails: tableOf('mails', [], { present: false }) },
      [[{ sheet: 'mails' }, {}]],
    ],
  ],
});

const { due: _, ...placesWithoutDue } = world().tasks.places;
describeRule('column-missing', {
  valid: [
    ['every header is there', {}],
    ['a tab that is gone altogether is told once', { tasks: tableOf('tasks', [], { present: false, places: {} }) }],
  ],
  invalid: [
    [
      'a deleted header',
      { tasks: tableOf('tasks', launch.tasks, { places: placesWithoutDue }) },
      [[{ sheet: 'tasks' }, { sheet: 'tasks', column: 'due' }]],
    ],
  ],
});

describeRule('unreadable-cell', {
  valid: [
    ['everything is understood', {}],
    [
      'what is no letter in the matrix is told by its own rule',
      { matrix: tableOf('matrix', launch.matrix, { problems: [{ row: 2, column: '市场部', raw: '√' }] }) },
    ],
  ],
  invalid: [
    [
      'text in a date column',
      { tasks: tableOf('tasks', launch.tasks, { problems: [{ row: 4, column: 'due', raw: '下周五' }] }) },
      [
        [
          { sheet: 'tasks', row: 4, column: 'due' },
          { value: '下周五', kind: 'day' },
        ],
      ],
    ],
    [
      'an unknown state and a date where a number belongs',
      {
        tasks: tableOf('tasks', launch.tasks, { problems: [{ row: 3, column: 'status', raw: '快好了' }] }),
        charter: tableOf('charter', launch.charter, { problems: [{ row: 7, column: 'target', raw: new Date(now) }] }),
      },
      [
        [
          { sheet: 'charter', row: 7, column: 'target' },
          { value: '2024-07-01T01:00:00.000Z', kind: 'number' },
        ],
        [
          { sheet: 'tasks', row: 3, column: 'status' },
          { value: '快好了', kind: 'choice' },
        ],
      ],
    ],
    [
      'a cell of 50,000 characters is shown in one short line',
      {
        tasks: tableOf('tasks', launch.tasks, { problems: [{ row: 3, column: 'start', raw: '长\n'.repeat(25_000) }] }),
      },
      [
        [
          { sheet: 'tasks', row: 3, column: 'start' },
          { value: `${'长 '.repeat(30).slice(0, 59)}…`, kind: 'day' },
        ],
      ],
    ],
  ],
});

describeRule('half-row', {
  valid: [
    ['every begun row is finished', {}],
    [
      'a need that was emptied, and one that was put',
      {
        requests: tableOf('requests', [
          { id: 'Z0001', department: '市场部' },
          { id: 'Z0002', department: '市场部', title: '展台', state: 'open' },
        ]),
      },
    ],
    [
      'a cell that is there but unreadable is told once',
      {
        duties: tableOf(
          'duties',
          [...launch.duties, { department: '市场部', name: '甲', address: 'jia@example.com' }],
          {
            problems: [{ row: 12, column: 'role', raw: '顾问' }],
          },
        ),
      },
    ],
  ],
  invalid: [
    [
      'a person without name and address',
      { duties: tableOf('duties', [...launch.duties, { role: 'member' }]) },
      [
        [
          { sheet: 'duties', row: 12, column: 'name' },
          { sheet: 'duties', column: 'name' },
        ],
        [
          { sheet: 'duties', row: 12, column: 'address' },
          { sheet: 'duties', column: 'address' },
        ],
      ],
    ],
    [
      'a need that says neither what kind it is, nor by when and what for',
      { requests: tableOf('requests', [{ id: 'Z0001', department: '市场部', title: '展台', quantity: 1 }]) },
      ['kind', 'needed', 'reason'].map((column) => [
        { sheet: 'requests', row: 2, column },
        { sheet: 'requests', column },
      ]),
    ],
    [
      'a task of which only the department was typed',
      { tasks: tableOf('tasks', [...launch.tasks, { department: '市场部' }]) },
      [
        [
          { sheet: 'tasks', row: 7, column: 'task' },
          { sheet: 'tasks', column: 'task' },
        ],
      ],
    ],
    [
      'a day of the working calendar without off or work',
      { calendar: tableOf('calendar', [{ day: rowOf('tasks', launch.tasks[0] ?? {}, 2).due }]) },
      [
        [
          { sheet: 'calendar', row: 2, column: 'kind' },
          { sheet: 'calendar', column: 'kind' },
        ],
      ],
    ],
  ],
});

describeRule('duplicate-id', {
  valid: [
    ['every id stands once', {}],
    [
      'rows that wait for their id share none',
      { tasks: tableOf('tasks', [...launch.tasks, { task: '甲' }, { task: '乙' }]) },
    ],
  ],
  invalid: [
    [
      'a need copied with its id',
      { requests: tableOf('requests', [{ id: 'Z0001' }, { id: 'Z0001' }]) },
      [
        [
          { sheet: 'requests', row: 3, column: 'id' },
          { id: 'Z0001', first: 2 },
        ],
      ],
    ],
    [
      'a row copied with its id',
      tasksWith('T005', { id: 'T001' }),
      [
        [
          { sheet: 'tasks', row: 6, column: 'id' },
          { id: 'T001', first: 2 },
        ],
      ],
    ],
  ],
});
