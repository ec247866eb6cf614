import { types } from '../../../local/scenarios/act';
import { cellAt, type Line, linesOf, lineWhere, textOf } from '../../../local/scenarios/look';
import type { Stage } from '../../../local/scenarios/stage';
import type { SheetKey } from '../../../src/sheets/index';
import { contactOf, sets } from '../worlds/hands';
import { type Act, NothingToDo } from './act';
import { blankRow, reachOf, tabNamed } from './places';

const typing = (key: string, sheet: SheetKey, act: (stage: Stage) => void): Act => ({
  key,
  kind: 'typing',
  sheet,
  runs: true,
  act: (stage) => {
    tabNamed(stage, sheet);
    act(stage);
  },
});

const lead = ({ cast }: Stage): string => cast.lead.address;

/** The first ask in one of these states, of those not decided yet if there is one. Throws where there is none. */
const askWhere = (stage: Stage, sheet: 'notices' | 'approvals', states: readonly string[]): Line => {
  const found = linesOf(stage, sheet).filter((line) => states.includes(textOf(stage, line, 'state')));
  const line = found.find((one) => textOf(stage, one, 'decision') === '') ?? found[0];
  if (!line) throw new NothingToDo(`${sheet}: none is ${states.join(', ')}`);
  return line;
};

/** The address of a contact by his name. */
const contactNamed = ({ cast }: Stage, name: string): string =>
  (cast.contacts.find((contact) => contact.name === name) ?? cast.lead).address;

/** What everybody types in everyday use, each in the cells that are his. */
export const typingActs: readonly Act[] = [
  typing('change-due', 'tasks', (stage) => {
    types(stage, lead(stage), 'tasks', lineWhere(stage, 'tasks', 'id', 'T010').row, { due: '2024-08-08' });
  }),
  typing('type-note', 'tasks', (stage) => {
    types(stage, contactOf(stage, 'research'), 'tasks', lineWhere(stage, 'tasks', 'id', 'T002').row, {
      note: '样机周四到',
      progress: 0.4,
    });
  }),
  typing('hand-in', 'tasks', (stage) => {
    sets(stage, 'sales', 'T006', 'review');
  }),
  typing('fill-spare-row', 'tasks', (stage) => {
    types(stage, contactOf(stage, 'marketing'), 'tasks', blankRow(stage, 'tasks', 'task'), {
      task: '补拍产品照片',
      standard: '照片 10 张',
      status: stage.text.choices.status.open,
    });
  }),
  typing('paste-rows', 'tasks', (stage) => {
    const { row } = reachOf(stage, 'tasks');
    const department = textOf(stage, lineWhere(stage, 'tasks', 'id', 'T005'), 'department');
    const rows = [1, 2, 3, 4, 5].map((one) => [`粘贴任务 ${one}`, '', department]);
    stage.host.edit(tabNamed(stage, 'tasks'), cellAt(stage, 'tasks', 'task', row + 1), rows);
  }),
  typing('answer', 'notices', (stage) => {
    const { open, returned, escalated } = stage.text.choices.noticeState;
    const line = askWhere(stage, 'notices', [open, returned, escalated]);
    types(stage, contactNamed(stage, textOf(stage, line, 'asked')), 'notices', line.row, {
      reason: '照片未齐',
      plan: '周末补拍完',
    });
  }),
  typing('decide', 'notices', (stage) => {
    const line = askWhere(stage, 'notices', [stage.text.choices.noticeState.answered]);
    types(stage, lead(stage), 'notices', line.row, { decision: stage.text.choices.decision.accept });
  }),
  typing('pass', 'approvals', (stage) => {
    const line = askWhere(stage, 'approvals', [stage.text.choices.noticeState.open]);
    types(stage, contactNamed(stage, textOf(stage, line, 'asked')), 'approvals', line.row, {
      decision: stage.text.choices.verdict.pass,
    });
  }),
  typing('send-back', 'approvals', (stage) => {
    const line = askWhere(stage, 'approvals', [stage.text.choices.noticeState.open]);
    types(stage, contactNamed(stage, textOf(stage, line, 'asked')), 'approvals', line.row, {
      word: '缺清单',
      decision: stage.text.choices.verdict.sendBack,
    });
  }),
  typing('language', 'settings', (stage) => {
    const line = linesOf(stage, 'settings').find((one) => textOf(stage, one, 'rule') === '语言');
    if (!line) throw new NothingToDo('settings');
    types(stage, lead(stage), 'settings', line.row, { value: stage.text.choices.language.en });
  }),
  {
    ...typing('clear-duties', 'duties', (stage) => {
      const { row } = reachOf(stage, 'duties');
      stage.host.as(lead(stage)).clear(tabNamed(stage, 'duties'), `2:${row}`);
    }),
    wounds: '职责表',
  },
  typing('new-duty', 'duties', (stage) => {
    types(stage, lead(stage), 'duties', reachOf(stage, 'duties').row + 1, {
      role: stage.text.choices.role.head,
      department: '研发部',
      name: '吴敏',
      address: 'wu.min@example.com',
    });
  }),
  typing('letter', 'matrix', (stage) => {
    types(stage, lead(stage), 'matrix', lineWhere(stage, 'matrix', 'id', 'T005').row, { 客服部: 'I' });
  }),
  typing('charter', 'charter', (stage) => {
    const { row } = reachOf(stage, 'charter');
    if (row < 2) throw new NothingToDo('charter');
    types(stage, lead(stage), 'charter', row, { content: '客户资料部' });
  }),
];
