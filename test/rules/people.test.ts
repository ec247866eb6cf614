import type { Workbook } from '../../src/sheets/index';
import { type Cells, changed, launch, tableOf, tasksWith } from '../world';
import { describeRule } from './describe-rule';

const also = (...rows: Cells<'duties'>[]): Pick<Workbook, 'duties'> => ({
  duties: tableOf('duties', [...launch.duties, ...rows]),
});
const person = (cells: Cells<'duties'>): Cells<'duties'> => ({
  role: 'member',
  department: '市场部',
  name: '甲',
  address: 'jia@example.com',
  ...cells,
});
const without = (role: Cells<'duties'>['role'], department: string): Pick<Workbook, 'duties'> => ({
  duties: tableOf(
    'duties',
    launch.duties.filter((row) => !(row.role === role && row.department === department)),
  ),
});
const at = (column: string, row = 12) => ({ sheet: 'duties', row, column }) as const;

describeRule('no-lead', {
  valid: [['there is one', {}]],
  invalid: [['there is none', without('lead', '市场部'), [[{ sheet: 'duties' }, {}]]]],
});

describeRule('several-leads', {
  valid: [['there is one, and a deputy', {}]],
  invalid: [['there are two', also(person({ role: 'lead' })), [[at('role'), { name: '甲', first: '王敏' }]]]],
});

describeRule('several-contacts', {
  valid: [
    ['one a department', {}],
    [
      'one person for two departments',
      also(person({ role: 'contact', department: '财务部', name: '李娜', address: 'lina@example.com' })),
    ],
  ],
  invalid: [
    [
      'two in one department',
      also(person({ role: 'contact' })),
      [[at('role'), { department: '市场部', name: '甲', first: '李娜' }]],
    ],
  ],
});

describeRule('contact-without-department', {
  valid: [
    ['every contact has one', {}],
    ['a lead or a superior needs none', also(person({ role: 'superior', department: null }))],
  ],
  invalid: [
    [
      'a contact of nothing',
      also(person({ role: 'contact', department: null })),
      [[at('department'), { name: '甲', role: 'contact' }]],
    ],
    [
      'a head of nothing',
      also(person({ role: 'head', department: null })),
      [[at('department'), { name: '甲', role: 'head' }]],
    ],
  ],
});

describeRule('department-without-contact', {
  valid: [
    ['every department has one', {}],
    ['the superior’s office takes no part', {}],
    [
      'a contact whose address is bad is a contact',
      {
        duties: tableOf(
          'duties',
          changed(launch.duties, ({ name }) => name === '孙莉', { address: 'x' }),
        ),
      },
    ],
  ],
  invalid: [
    [
      'a department of the charter and the matrix, told once',
      without('contact', '法务部'),
      [[{ sheet: 'charter', row: 17 }, { department: '法务部' }]],
    ],
    [
      'a department that only the duty sheet names',
      also(person({ department: '财务部' })),
      [[at('department'), { department: '财务部' }]],
    ],
    [
      'a column that somebody added to the matrix',
      {
        matrix: tableOf(
          'matrix',
          launch.matrix.map((row) => ({ ...row, rest: { ...row.rest, 财务部: 'I' } })),
        ),
      },
      [[{ sheet: 'matrix', column: '财务部' }, { department: '财务部' }]],
    ],
  ],
});

describeRule('invalid-address', {
  valid: [
    ['every address can be mailed', {}],
    ['full-width and capitals are understood', also(person({ address: 'Ｊｉａ＠Example.com' }))],
    ['a blank one is half a row', also(person({ address: null }))],
  ],
  invalid: [
    ['a name', also(person({ address: '甲' })), [[at('address'), { address: '甲', name: '甲' }]]],
    [
      'a second recipient, and an account that is none',
      also(person({ address: 'a@example.com, b@example.com', account: 'jia' })),
      [
        [at('address'), { address: 'a@example.com, b@example.com', name: '甲' }],
        [at('account'), { address: 'jia', name: '甲' }],
      ],
    ],
  ],
});

describeRule('address-with-two-names', {
  valid: [
    ['one name each', {}],
    ['one person in two roles', also(person({ role: 'head', name: '李娜', address: 'LINA@example.com' }))],
  ],
  invalid: [
    [
      'two names share an address',
      also(person({ address: 'LiNa@example.com' })),
      [[at('address'), { address: 'lina@example.com', name: '甲', first: '李娜' }]],
    ],
  ],
});

describeRule('name-with-two-addresses', {
  valid: [['one address each', {}]],
  invalid: [
    [
      'one name with two addresses',
      also(person({ name: '李娜' })),
      [[at('address'), { name: '李娜', address: 'jia@example.com', first: 'lina@example.com' }]],
    ],
  ],
});

describeRule('owner-unknown', {
  valid: [
    ['owners by name', {}],
    ['an owner by address', tasksWith('T001', { owner: 'zhangwei@example.com' })],
    ['no owner: the contact', tasksWith('T001', { owner: null })],
  ],
  invalid: [
    [
      'a name that the duty sheet does not have',
      tasksWith('T001', { owner: '小张' }),
      [
        [
          { sheet: 'tasks', row: 2, column: 'owner' },
          { task: 'T001 产品研发', owner: '小张' },
        ],
      ],
    ],
  ],
});

const asks = {
  notices: tableOf('notices', [
    { id: 'W0001', task: 'T003', asked: '陈静', state: 'open' },
    { id: 'W0002', task: 'T001', asked: '走了的人', state: 'escalated' },
    { id: 'W0003', task: 'T001', asked: '走了的人', state: 'closed' },
    { id: 'W0004', task: 'T001', asked: '走了的人、张伟', state: 'open' },
  ]),
  approvals: tableOf('approvals', [
    { id: 'A0001', task: 'T002', asked: '孙莉', state: 'open' },
    { id: 'A0002', task: 'T003', asked: null, state: 'open' },
    { id: 'A0003', task: 'T003', asked: null, state: 'returned' },
  ]),
};

describeRule('asked-unknown', {
  valid: [['nobody is asked', {}]],
  invalid: [
    [
      'open asks of people whom the duty sheet does not know',
      asks,
      [
        [
          { sheet: 'notices', row: 3, column: 'asked' },
          { ask: 'W0002', asked: '走了的人' },
        ],
        [
          { sheet: 'approvals', row: 3, column: 'asked' },
          { ask: 'A0002', asked: '–' },
        ],
      ],
    ],
  ],
});

describeRule('unknown-department', {
  valid: [['every department is in the duty sheet', {}]],
  invalid: [
    [
      'a task and a node of unknown departments',
      {
        ...tasksWith('T001', { department: '研发' }),
        nodes: tableOf('nodes', [{ id: 'N01', node: '立项', department: '战略部' }]),
      },
      [
        [
          { sheet: 'nodes', row: 2, column: 'department' },
          { item: 'N01 立项', department: '战略部' },
        ],
        [
          { sheet: 'tasks', row: 2, column: 'department' },
          { item: 'T001 产品研发', department: '研发' },
        ],
      ],
    ],
  ],
});
