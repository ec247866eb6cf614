import { clicks, types } from '../../../local/scenarios/act';
import { cellAt, linesOf, textOf } from '../../../local/scenarios/look';
import type { Stage } from '../../../local/scenarios/stage';
import { made } from '../../flow/workbook';
import { answers, approves, contactOf, decides, dues, judges, needs, sets } from './hands';
import { world } from './world';

/** The header of a column that the lead added for himself. */
export const OWN = '自用';

const addOwnColumn = (stage: Stage): void => {
  const { host } = stage;
  const tab = stage.text.sheets.tasks.name;
  const place = host.sheet(tab).headers.length + 1;
  host.spreadsheet.getSheetByName(tab)?.getRange(1, place).setValue(OWN);
  for (const line of linesOf(stage, 'tasks'))
    if (textOf(stage, line, 'task') !== '')
      host.edit(tab, cellAt(stage, 'tasks', OWN, line.row), `${OWN} ${textOf(stage, line, 'task')}`);
};

const promoters = ({ text }: Stage, quantity: number) => ({
  kind: text.choices.requestKind.people,
  title: '促销员',
  quantity,
  unit: '名',
  amount: 3000,
  needed: '2024-07-22',
  reason: '同一周铺货',
});

/** Wednesday to Friday of the first week: six tasks come late one after the other, some are answered, two handed in. */
const friday = world('friday', () => {
  const stage = made();
  addOwnColumn(stage);
  dues(stage, {
    T011: '2024-07-02',
    T002: '2024-07-03',
    T003: '2024-07-03',
    T005: '2024-07-04',
    T006: '2024-07-05',
    T009: '2024-07-05',
  });
  for (const { address } of stage.cast.contacts) stage.host.share(address);
  clicks(stage, 'enableReminders');
  stage.host.advanceTo('2024-07-04 15:20');
  answers(stage, 'research', 'T002', { reason: '样机晚到', plan: '加派 2 人', proposed: '2024-07-19' });
  answers(stage, 'marketing', 'T003', { reason: '照片未齐', plan: '周末补拍' });
  needs(stage, 'marketing', promoters(stage, 10));
  needs(stage, 'sales', { title: '展台', unit: '个' });
  stage.host.advanceTo('2024-07-05 08:30');
  return stage;
});

/** The morning of a plain working day: answers, hand-ins and a passed deadline wait for the round at nine. */
export const daily = world('daily', () => {
  const stage = friday.open();
  sets(stage, 'research', 'T001', 'review');
  sets(stage, 'marketing', 'T008', 'done');
  decides(stage, 'T003', 'accept');
  return stage;
});

/** The Monday after, half past eight, before anybody typed. */
const weekend = world('weekend', () => {
  const stage = friday.open();
  stage.host.advanceTo('2024-07-05 14:20');
  answers(stage, 'legal', 'T005', { reason: '草案迟交', plan: '加班审定', proposed: '2024-07-19' });
  sets(stage, 'research', 'T001', 'review');
  sets(stage, 'marketing', 'T004', 'review');
  stage.host.advanceTo('2024-07-08 08:30');
  return stage;
});

const decisions = (stage: Stage): void => {
  decides(stage, 'T002', 'accept');
  decides(stage, 'T005', 'return', '请写明谁来加班');
  answers(stage, 'service', 'T011', { reason: '客服未到岗', plan: '借调 1 人', proposed: '2024-07-12' });
  approves(stage, '促销员', 'return', '太多了');
  needs(stage, 'research', { ...promoters(stage, 2), title: '测试员' });
};

const verdicts = (stage: Stage): void => {
  judges(stage, 'marketing', 'T001', 'pass');
  judges(stage, 'sales', 'T004', 'sendBack', '缺分发清单');
};

/** A Monday at half past eight: decisions and verdicts stand in the cells, two tasks are newly late, a digest is due. */
export const monday = world('monday', () => {
  const stage = weekend.open();
  decisions(stage);
  verdicts(stage);
  return stage;
});

/** The same with tasks that are handed in, or claimed to be done, before the same run. */
export const everything = world('everything', () => {
  const stage = weekend.open();
  decisions(stage);
  verdicts(stage);
  sets(stage, 'sales', 'T007', 'review');
  sets(stage, 'marketing', 'T008', 'done');
  return stage;
});

/** The same Monday after its round of mails: what people decide then is settled within the hour, without a mail round. */
export const afterRound = world('after-round', () => {
  const stage = weekend.open();
  stage.host.advanceTo('2024-07-08 11:30');
  decisions(stage);
  verdicts(stage);
  return stage;
});

/** Wide awake, and nothing decided: the workbook in which one edit acts. */
export const quiet = world('quiet', () => {
  const stage = weekend.open();
  stage.host.advanceTo('2024-07-08 11:30');
  return stage;
});

/** The round of a Monday of which one mail is in doubt. */
export const doubtful = world('doubtful', () => {
  const stage = weekend.open();
  stage.host.failNext('MailApp.sendEmail', 1, 'Service error');
  stage.host.advanceTo('2024-07-08 11:30');
  stage.host.clearFaults();
  return stage;
});

/** The deputy turned reminders on, not the owner of the file. */
export const deputys = world('deputys', () => {
  const stage = weekend.open();
  decisions(stage);
  const deputy = contactOf(stage, 'legal');
  types(stage, stage.cast.lead.address, 'duties', linesOf(stage, 'duties').length + 2, {
    role: stage.text.choices.role.deputy,
    name: '孙悦',
    address: deputy,
  });
  clicks(stage, 'applyRights');
  stage.host.as(deputy).open();
  stage.host.choose(stage.text.menu.title, stage.text.menu.items.enableReminders);
  // The lead's own trigger finds itself without a task and goes.
  stage.host.as(stage.cast.lead.address).advanceTo('2024-07-08 09:05');
  return stage;
});
