import { asDay, type Day, type Instant, instantOf } from '../src/domain/day';
import type { Letter } from '../src/domain/letter';
import { type Situation, situationOf } from '../src/facts/situation';
import type { Raw, Terms } from '../src/sheets/column';
import {
  type File,
  type RowOf,
  type SheetKey,
  sheetKeys,
  sheets,
  type TableOf,
  type Workbook,
} from '../src/sheets/index';
import { isChoice, type SettingKey, settingKeys } from '../src/sheets/setting-list';

/** Some cells of a row; what is left out is blank. */
export type Cells<K extends SheetKey> = Partial<Omit<RowOf<K>, 'rest'>> & { rest?: Readonly<Record<string, unknown>> };

export const zone = 'Asia/Shanghai';

/** Monday 2024-07-01, 09:00 in Shanghai: the example's first morning. */
export const now: Instant = instantOf(asDay('2024-07-01'), 9 * 60, zone);

/** Nine in the morning of a day in Shanghai. */
export const morningOf = (day: string): Instant => instantOf(asDay(day), 9 * 60, zone);

/** A language whose words are the keys themselves. */
export const terms: Terms = {
  zone,
  key: (choice, word) => (isChoice(choice, word) ? word : undefined),
  word: (_, key) => key,
};

/** A row of a sheet at row `row` (1-based), blank but for the given cells. */
export const rowOf = <K extends SheetKey>(key: K, cells: Cells<K>, row: number): RowOf<K> => {
  const blank = Object.fromEntries(Object.keys(sheets[key].columns).map((column) => [column, null]));
  return { ...blank, row, rest: {}, ...cells } as unknown as RowOf<K>;
};

/** A sheet with its headers in row 1 and these rows below. */
export const tableOf = <K extends SheetKey>(
  key: K,
  rows: readonly Cells<K>[],
  more: Partial<TableOf<SheetKey>> = {},
): TableOf<K> => {
  const headers = [...new Set(rows.flatMap(({ rest }) => Object.keys(rest ?? {})))];
  const columns = Object.keys(sheets[key].columns);
  return {
    present: true,
    name: key,
    id: sheetKeys.indexOf(key),
    headerRow: 1,
    lastRow: rows.length + 1,
    places: Object.fromEntries(columns.map((column, index) => [column, index + 1])),
    restPlaces: headers.map((header, index) => ({ header, place: columns.length + index + 1 })),
    rows: rows.map((cells, index) => rowOf(key, cells, index + 2)),
    spareRows: [],
    twice: [],
    problems: [],
    ...more,
  } as unknown as TableOf<K>;
};

export const departments = ['市场部', '研发部', '销售部', '客服部', '法务部'] as const;

/** A row of the matrix with a letter (or none) for each department that is given one. */
export const matrixRow = (
  id: string | null,
  item: string | null,
  letters: Readonly<Record<string, Letter | null>>,
): Cells<'matrix'> => ({ id, item, rest: letters });

const letters = (...each: (Letter | '')[]): Readonly<Record<string, Letter | null>> =>
  Object.fromEntries(departments.map((department, index) => [department, each[index] || null]));

const person = (role: RowOf<'duties'>['role'], department: string, name: string, account: string): Cells<'duties'> => ({
  role,
  department,
  name,
  address: `${account}@example.com`,
});

const task = (
  id: string,
  name: string,
  department: string,
  owner: string,
  [start, due]: readonly [string, string],
  standard: string,
  after: readonly string[] = [],
): Cells<'tasks'> => ({
  id,
  stage: name,
  task: name,
  department,
  owner,
  standard,
  start: asDay(start),
  baseline: asDay(due),
  due: asDay(due),
  status: 'open',
  after: after.length ? after : null,
});

/** The guides' example 新品上市推广 (guide T), filled in without a fault: no rule finds anything. Tasks stand in blocks. */
export const launch = {
  charter: [
    { item: 'name', content: '2024年Q3新品上市推广' },
    { item: 'initiator', content: '市场部' },
    { item: 'level', content: 'strategic' },
    { item: 'scenario', content: 'launch' },
    { item: 'background', content: '市场份额提升至 15%' },
    {
      item: 'goal',
      content: '3 个月内实现新品销售额 5000 万元',
      metric: '销售额',
      unit: '万元',
      baseline: 0,
      target: 5000,
      byWhen: { span: { amount: 3, unit: 'months' } },
      relevant: '市场份额提升至 15%',
      achievable: '去年同类新品 3 个月销售 4200 万元',
    },
    { item: 'scopeIn', content: '从需求评审到上市一个月后的用户反馈' },
    { item: 'scopeOut', content: '海外市场' },
    { item: 'output', content: '上市推广方案与效果数据汇总' },
    { item: 'keyDate', content: '物料设计完成', byWhen: { day: asDay('2024-07-15') } },
    { item: 'keyDate', content: '线上推广开始', byWhen: { day: asDay('2024-08-01') } },
    ...departments.map((content) => ({ item: 'department' as const, content })),
  ] satisfies Cells<'charter'>[] as readonly Cells<'charter'>[],
  duties: [
    person('lead', '市场部', '王敏', 'wangmin'),
    person('deputy', '市场部', '赵磊', 'zhaolei'),
    person('superior', '总经办', '周总', 'zhou'),
    person('contact', '市场部', '李娜', 'lina'),
    person('contact', '研发部', '张伟', 'zhangwei'),
    person('contact', '销售部', '陈静', 'chenjing'),
    person('contact', '客服部', '刘洋', 'liuyang'),
    person('contact', '法务部', '孙莉', 'sunli'),
    person('head', '研发部', '吴刚', 'wugang'),
    person('member', '市场部', '何雨', 'heyu'),
  ] as readonly Cells<'duties'>[],
  tasks: [
    task(
      'T001',
      '产品研发',
      '研发部',
      '张伟',
      ['2024-07-01', '2024-07-19'],
      '7 月 20 日前交付最终产品和测试报告各 1 份',
    ),
    task(
      'T002',
      '物料制作',
      '市场部',
      '何雨',
      ['2024-07-01', '2024-07-15'],
      '海报文案 3 款、短视频 2 条，经法务部审核',
    ),
    task('T004', '推广执行', '市场部', '李娜', ['2024-08-01', '2024-09-30'], '触达用户 100 万人', ['T002', 'T003']),
    task('T003', '渠道铺货', '销售部', '陈静', ['2024-07-22', '2024-07-31'], '200 家门店到货', ['T001']),
    task('T005', '售后跟进', '客服部', '刘洋', ['2024-09-02', '2024-10-31'], '用户反馈报告 1 份', ['T004']),
  ] as readonly Cells<'tasks'>[],
  matrix: [
    matrixRow('T001', '产品研发', letters('A', 'R', '', 'I', '')),
    matrixRow('T002', '物料制作', letters('R', 'C', 'I', '', 'A')),
    matrixRow('T003', '渠道铺货', letters('', '', 'R', 'I', 'A')),
    matrixRow('T004', '推广执行', letters('R', 'C', 'A', 'I', '')),
    matrixRow('T005', '售后跟进', letters('I', 'C', 'A', 'R', '')),
  ] as readonly Cells<'matrix'>[],
};

const file: File = {
  id: 'file-1',
  url: 'https://docs.google.com/spreadsheets/d/file-1/edit',
  name: '新品上市推广',
  zone,
};

/** 协作规则 with the given cells changed from blank, which means the default. */
export const settingsTable = (values: Partial<Record<SettingKey, Raw>> = {}): TableOf<'settings'> =>
  tableOf(
    'settings',
    settingKeys.map((rule) => ({ rule, value: values[rule] ?? null })),
  );

/** The launch workbook, with the sheets that a test changes in their place. */
export const world = (changes: Partial<Workbook> = {}): Workbook =>
  ({
    ...Object.fromEntries(sheetKeys.map((key) => [key, tableOf(key, [])])),
    charter: tableOf('charter', launch.charter),
    duties: tableOf('duties', launch.duties),
    tasks: tableOf('tasks', launch.tasks),
    matrix: tableOf('matrix', launch.matrix),
    settings: settingsTable(),
    file,
    ...changes,
  }) as Workbook;

/** Rows with some cells of the one that has this id (or of every row that the question picks) changed. */
export const changed = <C extends object>(
  rows: readonly C[],
  which: string | ((row: C) => boolean),
  cells: Partial<C>,
): readonly C[] =>
  rows.map((row) =>
    (typeof which === 'string' ? 'id' in row && row.id === which : which(row)) ? { ...row, ...cells } : row,
  );

/** The launch tasks with one task changed: `tasksWith('T003', { status: 'done' })`. */
export const tasksWith = (id: string, cells: Cells<'tasks'>): Pick<Workbook, 'tasks'> => ({
  tasks: tableOf('tasks', changed(launch.tasks, id, cells)),
});

/** What the launch workbook, so changed, says at an instant. */
export const situation = (changes: Partial<Workbook> = {}, at: Instant = now): Situation =>
  situationOf(world(changes), at, terms);

const node = (id: string, name: string, department: string, after: readonly string[]): Cells<'nodes'> => ({
  id,
  node: name,
  department,
  after: after.length ? after : null,
});

const complaintLetters = (...each: Letter[]): Readonly<Record<string, Letter | null>> =>
  Object.fromEntries(
    ['销售部', '售后部', '技术部', '法务部'].map((department, index) => [department, each[index] ?? null]),
  );

/** The guides' example 客户投诉处理 (guide P step 4), its slip included: 接收客户投诉 has no A. */
export const complaint = (): Pick<Workbook, 'charter' | 'duties' | 'nodes' | 'tasks' | 'matrix' | 'settings'> => ({
  charter: tableOf('charter', [
    { item: 'name', content: '客户投诉处理' },
    { item: 'initiator', content: '售后部' },
    { item: 'goal', content: '3 个月内将投诉平均处理时长从 48 小时缩短到 24 小时' },
    ...['销售部', '售后部', '技术部', '法务部'].map((content) => ({ item: 'department' as const, content })),
  ]),
  duties: tableOf('duties', [
    person('lead', '售后部', '郑凯', 'zhengkai'),
    person('contact', '销售部', '陈静', 'chenjing'),
    person('contact', '售后部', '冯雪', 'fengxue'),
    person('contact', '技术部', '蒋涛', 'jiangtao'),
    person('contact', '法务部', '孙莉', 'sunli'),
  ]),
  nodes: tableOf('nodes', [
    node('N01', '接收客户投诉', '销售部', []),
    node('N02', '初步分类', '销售部', ['N01']),
    node('N03', '技术原因排查', '售后部', ['N02']),
    node('N04', '赔偿方案制定', '售后部', ['N03']),
    node('N05', '客户反馈', '销售部', ['N04']),
  ]),
  tasks: tableOf('tasks', []),
  matrix: tableOf('matrix', [
    matrixRow('N01', '接收客户投诉', complaintLetters('R', 'C', 'I', 'I')),
    matrixRow('N02', '初步分类', complaintLetters('R', 'A', 'C', 'I')),
    matrixRow('N03', '技术原因排查', complaintLetters('I', 'R', 'A', 'I')),
    matrixRow('N04', '赔偿方案制定', complaintLetters('C', 'R', 'I', 'A')),
    matrixRow('N05', '客户反馈', complaintLetters('R', 'A', 'I', 'I')),
  ]),
  settings: settingsTable({ matrixOf: 'nodes' }),
});

export const day = (text: string): Day => asDay(text);
