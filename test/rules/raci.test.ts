import type { Letter } from '../../src/domain/letter';
import type { Workbook } from '../../src/sheets/index';
import { changed, complaint, launch, matrixRow, settingsTable, tableOf, tasksWith } from '../world';
import { describeRule } from './describe-rule';

type Letters = Readonly<Record<string, Letter | null>>;

/** The launch matrix with the letters of some tasks set anew. */
const matrixWith = (letters: Readonly<Record<string, Letters>>): Pick<Workbook, 'matrix'> => ({
  matrix: tableOf(
    'matrix',
    launch.matrix.map((row) => ({ ...row, rest: { ...row.rest, ...letters[row.id ?? ''] } })),
  ),
});

/** A matrix of many rows, each with the same letters. */
const rows = (count: number, ...letters: Letters[]): Pick<Workbook, 'matrix' | 'tasks'> => ({
  matrix: tableOf(
    'matrix',
    Array.from({ length: count }, (_, i) => matrixRow(`T${i}`, `任务${i}`, letters[i % letters.length] ?? {})),
  ),
  tasks: tableOf(
    'tasks',
    Array.from({ length: count }, (_, i) => ({ ...launch.tasks[0], id: `T${i}`, task: `任务${i}` })),
  ),
});

const none: Letters = { 市场部: null, 研发部: null, 销售部: null, 客服部: null, 法务部: null };

describeRule('row-without-accountable', {
  valid: [
    ['every row has its A', {}],
    ['R/A answers too', matrixWith({ T001: { ...none, 研发部: 'R/A' } })],
    ['an empty row is told by its own rule', matrixWith({ T001: none })],
  ],
  invalid: [
    [
      'the guide’s complaint matrix: 接收客户投诉 has no A',
      complaint(),
      [[{ sheet: 'matrix', row: 2 }, { item: '接收客户投诉' }]],
    ],
    [
      'a row that has lost its name is named by its id',
      {
        matrix: tableOf('matrix', changed(launch.matrix, 'T001', { item: null, rest: { 研发部: 'R' } })),
      },
      [[{ sheet: 'matrix', row: 2 }, { item: 'T001' }]],
    ],
  ],
});

describeRule('row-with-several-accountable', {
  valid: [['one A a row', {}]],
  invalid: [
    [
      'an A and an R/A',
      matrixWith({ T001: { 研发部: 'R/A' } }),
      [
        [
          { sheet: 'matrix', row: 2 },
          { item: '产品研发', departments: ['市场部', '研发部'] },
        ],
      ],
    ],
  ],
});

describeRule('row-without-responsible', {
  valid: [
    ['every row has its R', {}],
    ['R/A does too', matrixWith({ T001: { ...none, 研发部: 'R/A' } })],
  ],
  invalid: [
    [
      'an A and nobody to do it',
      matrixWith({ T001: { 研发部: null } }),
      [[{ sheet: 'matrix', row: 2 }, { item: '产品研发' }]],
    ],
  ],
});

describeRule('not-a-letter', {
  valid: [['letters and blanks', {}]],
  invalid: [
    [
      'a tick',
      { matrix: tableOf('matrix', launch.matrix, { problems: [{ row: 3, column: '客服部', raw: '√' }] }) },
      [
        [
          { sheet: 'matrix', row: 3, column: '客服部' },
          { value: '√', item: '物料制作', department: '客服部' },
        ],
      ],
    ],
    [
      'something under a header of no department, in a row that is nobody’s',
      {
        matrix: tableOf('matrix', [...launch.matrix, { rest: { 备注: null } }], {
          problems: [{ row: 99, column: '备注', raw: true }],
        }),
      },
      [
        [
          { sheet: 'matrix', row: 99, column: '备注' },
          { value: 'true', item: '#99', department: '备注' },
        ],
      ],
    ],
  ],
});

describeRule('row-empty', {
  valid: [
    ['a letter in every row', {}],
    [
      'a row whose only cell cannot be read is told by that cell',
      {
        matrix: tableOf('matrix', changed(launch.matrix, 'T001', { rest: none }), {
          problems: [{ row: 2, column: '市场部', raw: 'X' }],
        }),
      },
    ],
  ],
  invalid: [['no letter at all', matrixWith({ T003: none }), [[{ sheet: 'matrix', row: 4 }, { item: '渠道铺货' }]]]],
});

describeRule('department-column-empty', {
  valid: [
    ['every department has a letter', {}],
    ['an empty matrix is told as a whole', { matrix: tableOf('matrix', []) }],
  ],
  invalid: [
    [
      'a department without any letter',
      {
        matrix: tableOf(
          'matrix',
          launch.matrix.map((row) => ({ ...row, rest: { ...row.rest, 财务部: null } })),
        ),
      },
      [[{ sheet: 'matrix', column: '财务部' }, { department: '财务部' }]],
    ],
  ],
});

describeRule('duplicate-department-column', {
  valid: [['one column each', {}]],
  invalid: [
    [
      'the same department twice, once with a space behind',
      {
        matrix: tableOf('matrix', launch.matrix, {
          restPlaces: [
            { header: '市场部', place: 3 },
            { header: '市场部 ', place: 4 },
          ],
        }),
      },
      [[{ sheet: 'matrix', column: '市场部 ' }, { department: '市场部' }]],
    ],
  ],
});

const all = (letter: Letter): Letters => ({
  市场部: letter,
  研发部: letter,
  销售部: letter,
  客服部: letter,
  法务部: letter,
});

describeRule('too-many-responsible', {
  valid: [
    ['three share a task', matrixWith({ T003: { ...none, 市场部: 'R', 研发部: 'R', 销售部: 'R', 法务部: 'A' } })],
    [
      'five, where the rule says so',
      { ...matrixWith({ T003: all('R') }), settings: settingsTable({ mostResponsible: 5 }) },
    ],
  ],
  invalid: [
    [
      'five share a task',
      matrixWith({ T003: all('R') }),
      [
        [
          { sheet: 'matrix', row: 4 },
          { item: '渠道铺货', count: 5, most: 3 },
        ],
      ],
    ],
  ],
});

describeRule('too-many-consulted', {
  valid: [['three are asked', matrixWith({ T003: { ...all('C'), 销售部: 'R', 法务部: 'A' } })]],
  invalid: [
    [
      'four are asked',
      matrixWith({ T003: { ...all('C'), 销售部: 'R/A' } }),
      [
        [
          { sheet: 'matrix', row: 4 },
          { item: '渠道铺货', count: 4, most: 3 },
        ],
      ],
    ],
  ],
});

describeRule('too-many-informed', {
  valid: [['five are told', matrixWith({ T003: all('I') })]],
  invalid: [
    [
      'five are told where three are enough',
      { ...matrixWith({ T003: all('I') }), settings: settingsTable({ mostInformed: 3 }) },
      [
        [
          { sheet: 'matrix', row: 4 },
          { item: '渠道铺货', count: 5, most: 3 },
        ],
      ],
    ],
  ],
});

describeRule('department-overloaded', {
  valid: [
    ['exactly 60 %', {}],
    ['four rows are too few to tell', rows(4, { 市场部: 'R', 研发部: 'A' })],
  ],
  invalid: [
    [
      'the guide’s complaint matrix: 售后部 in 4 of 5 rows',
      complaint(),
      [
        [
          { sheet: 'matrix', column: '售后部' },
          { department: '售后部', count: 4, rows: 5, most: 0.6 },
        ],
      ],
    ],
  ],
});

describeRule('accountability-concentrated', {
  valid: [['exactly half', rows(6, { 市场部: 'R', 研发部: 'A' }, { 市场部: 'A', 研发部: 'R' })]],
  invalid: [
    [
      'one department approves everything',
      rows(5, { 市场部: 'R', 研发部: 'A' }),
      [
        [
          { sheet: 'matrix', column: '研发部' },
          { department: '研发部', count: 5, rows: 5, most: 0.5 },
        ],
      ],
    ],
  ],
});

describeRule('does-and-answers', {
  valid: [['R and A are two departments', {}]],
  invalid: [
    [
      'R/A',
      matrixWith({ T001: { ...none, 研发部: 'R/A' } }),
      [
        [
          { sheet: 'matrix', row: 2, column: '研发部' },
          { item: '产品研发', department: '研发部' },
        ],
      ],
    ],
  ],
});

describeRule('department-without-duty', {
  valid: [['every department is R or A somewhere', {}]],
  invalid: [
    [
      'a department that is only told',
      matrixWith({ T005: { 客服部: 'I', 研发部: 'R' } }),
      [[{ sheet: 'matrix', column: '客服部' }, { department: '客服部' }]],
    ],
  ],
});

describeRule('department-in-every-row', {
  valid: [
    ['nobody is in every row', {}],
    ['four rows are too few to tell', rows(4, { 市场部: 'R', 研发部: 'A' })],
  ],
  invalid: [
    [
      'a department in all five',
      matrixWith({ T003: { 市场部: 'C' } }),
      [
        [
          { sheet: 'matrix', column: '市场部' },
          { department: '市场部', rows: 5 },
        ],
      ],
    ],
  ],
});

describeRule('nobody-consulted-or-informed', {
  valid: [
    ['some are asked and told', {}],
    ['an empty matrix says nothing', { matrix: tableOf('matrix', []) }],
  ],
  invalid: [['only R and A', rows(2, { 市场部: 'R', 研发部: 'A' }), [[{ sheet: 'matrix' }, {}]]]],
});

describeRule('matrix-empty', {
  valid: [
    ['letters are given', {}],
    ['nothing is planned yet', { tasks: tableOf('tasks', []), matrix: tableOf('matrix', []) }],
    ['a deleted matrix is told as a missing sheet', { matrix: tableOf('matrix', [], { present: false }) }],
  ],
  invalid: [
    ['tasks and no matrix', { matrix: tableOf('matrix', []) }, [[{ sheet: 'matrix' }, { of: 'tasks', count: 5 }]]],
    [
      'nodes and no matrix',
      { ...complaint(), matrix: tableOf('matrix', []) },
      [[{ sheet: 'matrix' }, { of: 'nodes', count: 5 }]],
    ],
  ],
});

describeRule('task-without-row', {
  valid: [
    ['every task has its row', {}],
    ['every node has its row', complaint()],
    ['an empty matrix is told as a whole', { matrix: tableOf('matrix', []) }],
    ['half a row is no task yet', { tasks: tableOf('tasks', [...launch.tasks, { department: '市场部' }]) }],
  ],
  invalid: [
    [
      'a task added after the matrix was made',
      { tasks: tableOf('tasks', [...launch.tasks, { ...launch.tasks[0], id: 'T006', task: '复盘' }]) },
      [
        [
          { sheet: 'tasks', row: 7 },
          { of: 'tasks', name: 'T006 复盘' },
        ],
      ],
    ],
    [
      'a node added after the matrix was made',
      { ...complaint(), nodes: tableOf('nodes', [...complaint().nodes.rows, { id: 'N06', node: '归档' }]) },
      [
        [
          { sheet: 'nodes', row: 7 },
          { of: 'nodes', name: 'N06 归档' },
        ],
      ],
    ],
  ],
});

describeRule('row-without-task', {
  valid: [
    ['every row has its task', {}],
    [
      'a second row of one task is told by its id',
      { matrix: tableOf('matrix', [...launch.matrix, ...launch.matrix.slice(0, 1)]) },
    ],
  ],
  invalid: [
    [
      'a task removed after the matrix was made',
      { tasks: tableOf('tasks', launch.tasks.slice(0, 4)) },
      [
        [
          { sheet: 'matrix', row: 6 },
          { of: 'tasks', item: '售后跟进' },
        ],
      ],
    ],
    [
      'a row that somebody typed',
      { matrix: tableOf('matrix', [...launch.matrix, matrixRow(null, '团建', { 市场部: 'R/A' })]) },
      [
        [
          { sheet: 'matrix', row: 7 },
          { of: 'tasks', item: '团建' },
        ],
      ],
    ],
  ],
});

describeRule('contact-without-column', {
  valid: [
    ['every contact’s department has a column', {}],
    ['before there is a matrix', { matrix: tableOf('matrix', []) }],
  ],
  invalid: [
    [
      'a department that joined after the matrix was made',
      {
        duties: tableOf('duties', [
          ...launch.duties,
          { role: 'contact', department: '财务部', name: '钱进', address: 'qianjin@example.com' },
        ]),
      },
      [
        [
          { sheet: 'duties', row: 12, column: 'department' },
          { department: '财务部', name: '钱进' },
        ],
      ],
    ],
  ],
});

describeRule('department-not-responsible', {
  valid: [
    ['every task’s department is an R', {}],
    ['one of two Rs', matrixWith({ T001: { 销售部: 'R' } })],
    ['a row without any R is told by its own rule', matrixWith({ T001: { 研发部: 'C' } })],
  ],
  invalid: [
    [
      'the task says one department and the matrix another',
      tasksWith('T003', { department: '客服部' }),
      [
        [
          { sheet: 'tasks', row: 5, column: 'department' },
          { task: 'T003 渠道铺货', department: '客服部', responsible: ['销售部'] },
        ],
      ],
    ],
  ],
});
