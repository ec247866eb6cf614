import { expect, test } from 'vitest';
import { asDay } from '../../src/domain/day';
import type { Notice } from '../../src/notices/notice';
import { renderMail } from '../../src/views/mail/render-mail';
import { frame, mail, rollup, task, texts, warning } from './example-mail';

const to = { name: '赵强', address: 'zhao.qiang@example.com' };
const plain = (list: readonly Notice[], more = {}) => renderMail(mail(list), texts['zh-CN'], frame(more)).text;
const warned = (as: 'doer' | 'owner' | 'approver', more = {}) =>
  plain([{ kind: 'warning', to, token: as, data: warning({ as, ...more }) }]);

test('a warning says what is late, by how much, whom to consult, what is asked, by when and where', () => {
  const text = warned('doer');
  for (const fact of [
    'T003',
    '渠道铺货',
    '滞后 3 个工作日',
    '2024-07-03（周三）',
    '300 家门店完成上架',
    '市场部 李娜、客服部 孙丽',
    '滞后原因说明及调整计划',
    '2024-07-10（周三）09:00',
    '「预警记录」表，编号 N001',
    '#gid=17&range=A2',
  ])
    expect(text).toContain(fact);
});

test('the moment to answer by is told in the zone of the spreadsheet', () => {
  const text = plain([{ kind: 'warning', to, token: 'w', data: warning() }], { zone: 'America/New_York' });
  expect(text).toContain('2024-07-09（周二）21:00');
});

test('days are called working days or days, as the collaboration counts them', () => {
  expect(plain([{ kind: 'warning', to, token: 'w', data: warning() }], { lagUnit: 'days' })).toContain('滞后 3 天');
});

test('a warning without a C says that the matrix names nobody', () => {
  expect(warned('doer', { consult: [] })).toContain('责任矩阵中未指定');
});

test('the one who approves is asked to decide, the owner told what his contact was asked', () => {
  expect(warned('approver')).toContain('审核结果：通过，或退回并说明理由');
  expect(warned('owner')).toContain('部门接口人提交《滞后原因说明及调整计划》');
});

test('a digest says how far off a due date is', () => {
  const dueSoon = [
    task({ id: 'T1', lag: 0, due: asDay('2024-07-08') }),
    task({ id: 'T2', lag: 0, due: asDay('2024-07-12') }),
    // Due on Saturday: past, yet no counted day has gone by.
    task({ id: 'T3', lag: 0, due: asDay('2024-07-06') }),
  ];
  const text = plain([{ kind: 'digest', to, token: 'd', data: { overdue: [], approval: [], dueSoon } }]);
  expect(text).toMatch(/T1 .*\[今天到期\]/);
  expect(text).toMatch(/T2 .*\[还有 4 天到期\]/);
  expect(text).not.toContain('已逾期');
  expect(text).not.toMatch(/T3 .*\[今天到期\]/);
  expect(text).toMatch(/T3 .*\[已到期\]/);
});

test('blank cells leave no empty line', () => {
  const bare = task({ owner: '', standard: '  ', department: '', status: null });
  const text = plain([{ kind: 'digest', to, token: 'd', data: { overdue: [bare], approval: [], dueSoon: [] } }]);
  expect(text).not.toContain('负责人：');
  expect(text).not.toContain('交付标准');
});

test('the roll-up tells numbers, changes, problems, unread rows, and mails queued or in doubt', () => {
  const text = plain([{ kind: 'rollup', to, token: 'r', data: rollup() }]);
  for (const fact of [
    '本周 3 项滞后',
    '新增滞后 2 项，好转 1 项，加重 1 项',
    '「接收客户投诉」没有审批人（A）。',
    '无法读取的行',
    '尚未发出的邮件',
    'sun.li@example.com',
    '不确定是否已发出的邮件',
    'li.na@example.com',
    '重发',
  ])
    expect(text).toContain(fact);
});

test('a roll-up without anything to tell still tells it', () => {
  const calm = rollup({
    late: 0,
    worst: [],
    findings: [],
    unreadable: [],
    deferred: [],
    doubtful: [],
    departments: [],
    money: [],
  });
  const text = plain([{ kind: 'rollup', to, token: 'r', data: calm }]);
  expect(text).toContain('本周 0 项滞后');
  expect(text).toContain('未发现问题。');
  expect(text).not.toContain('尚未发出的邮件');
});

test('the footer says whose mail it is, why it came, where to answer and whom to ask to stop it', () => {
  const text = warned('doer');
  for (const fact of [
    '「新品上市推广」',
    '您是责任部门的接口人',
    '回复请直接在工作簿中填写',
    'Asia/Shanghai',
    '王敏 wang.min@example.com',
  ])
    expect(text).toContain(fact);
  expect(plain([{ kind: 'warning', to, token: 'w', data: warning() }], { lead: null })).toContain('本项目的总负责人');
});

test('the lead is told what happened while the script worked, where, when, and what to do next', () => {
  const at = warning().replyBy;
  const text = plain([
    {
      kind: 'incident',
      to,
      token: 'i1',
      data: { at, incident: { kind: 'columnTwice', sheet: 'notices', header: '原因' } },
    },
    {
      kind: 'incident',
      to,
      token: 'i2',
      data: { at, incident: { kind: 'doubt', to: 'li.na@example.com', subject: '1 项已逾期' } },
    },
  ]);
  for (const fact of [
    '运行中发生的事',
    '「预警记录」里「原因」',
    '2024-07-10（周三）09:00',
    '请删除或改名',
    'li.na@example.com',
    '重发',
  ])
    expect(text).toContain(fact);
});
