import { describe, expect, it } from 'vitest';
import { clicks, refusal, types } from '../../local/scenarios/act';
import { type Line, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { PROTECTED } from '../rights/collaboration';
import { brokenRuns, running } from './workbook';

const HEAD = 'gao.feng@example.com';

/** Reminders on, 市场部 has a head besides its contact, and the file is shared with all of them. */
const staffed = (): Stage => {
  const stage = running();
  const { host, cast, text } = stage;
  types(stage, cast.lead.address, 'duties', linesOf(stage, 'duties').length + 2, {
    role: text.choices.role.head,
    department: '市场部',
    name: '高峰',
    address: HEAD,
  });
  for (const { address } of [...cast.contacts, { address: HEAD }]) host.share(address);
  host.advanceTo('2024-07-01 10:10');
  return stage;
};

const contact = ({ cast }: Stage): string => cast.contacts[0]?.address ?? '';

const blockOf = (stage: Stage, department = '市场部'): readonly Line[] =>
  linesOf(stage, 'requests').filter((line) => textOf(stage, line, 'department') === department);

const promoters = ({ text }: Stage, amount = 3000) => ({
  task: 'T003',
  kind: text.choices.requestKind.people,
  title: '促销员',
  quantity: 10,
  unit: '名',
  amount,
  needed: '2024-07-22',
  reason: '同一周铺货',
});

/** 市场部 types a whole need into its first spare row; its row. */
const needs = (stage: Stage, amount?: number): number => {
  const row = blockOf(stage).find((line) => textOf(stage, line, 'title') === '')?.row ?? 0;
  types(stage, contact(stage), 'requests', row, promoters(stage, amount));
  return row;
};

const lineAt = (stage: Stage, id: string) => lineWhere(stage, 'requests', 'id', id);

const mailsTo = ({ host }: Stage, who: string, words: string): number =>
  host.mails.filter(({ to, body }) => to === who && body.includes(words)).length;

describe('what a department needs', () => {
  it('has spare rows in the sheet from the beginning, a block a department', () => {
    const stage = running();
    const departments = linesOf(stage, 'requests').map((line) => textOf(stage, line, 'department'));
    expect(departments.length).toBe(stage.cast.contacts.length * 3);
    expect([...new Set(departments)].length).toBe(stage.cast.contacts.length);
  });

  it('is typed by the department, put to its head within the hour, and approved: mails go both ways, and the row is locked', () => {
    const stage = staffed();
    const { host, text } = stage;
    const row = needs(stage);
    host.advanceTo('2024-07-01 11:30');
    const put = lineAt(stage, 'Z0001');
    expect([put.row, put.cells.asked, put.cells.state]).toEqual([row, '高峰', text.choices.noticeState.open]);
    expect(textOf(stage, put, 'message')).toBe(text.asks.request.put('高峰', false));

    // By day its one mail comes to the head, who decides in the row.
    host.advanceTo('2024-07-02 10:30');
    expect(mailsTo(stage, HEAD, text.mail.ask.request[0])).toBe(1);
    types(stage, HEAD, 'requests', row, { decision: text.choices.decision.accept });
    host.advanceTo('2024-07-02 11:30');
    const done = lineAt(stage, 'Z0001');
    expect(done.cells.state).toBe(text.choices.noticeState.closed);
    expect(done.cells.proof).toBe(text.choices.proof.verified);
    host.advanceTo('2024-07-03 10:30');
    expect(mailsTo(stage, contact(stage), text.mail.answer['request.accept'][0])).toBe(1);
    expect(refusal(() => types(stage, contact(stage), 'requests', row, { amount: 900_000 }))).toContain(PROTECTED);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('that costs more than the spending limit is the lead’s to approve', () => {
    const stage = staffed();
    needs(stage, 50_000);
    stage.host.advanceTo('2024-07-01 11:30');
    expect(lineAt(stage, 'Z0001').cells.asked).toBe(stage.cast.lead.name);
  });

  it('that lacks something says so in its row, and is put once it is whole', () => {
    const stage = staffed();
    const { host, text } = stage;
    const row = blockOf(stage)[0]?.row ?? 0;
    types(stage, contact(stage), 'requests', row, { title: '展台' });
    host.advanceTo('2024-07-01 11:30');
    const lacks = text.asks.request.lacks(['kind', 'quantity', 'needed', 'reason']);
    expect(textOf(stage, lineAt(stage, 'Z0001'), 'message')).toBe(lacks);
    types(stage, contact(stage), 'requests', row, promoters(stage));
    host.advanceTo('2024-07-01 12:30');
    expect(lineAt(stage, 'Z0001').cells.state).toBe(text.choices.noticeState.open);
    expect(mailsTo(stage, HEAD, text.mail.ask.request[0])).toBe(0);
  });

  it('is sent back with a reason; changed, it is put a second time and judged as it is now', () => {
    const stage = staffed();
    const { host, text } = stage;
    const row = needs(stage);
    host.advanceTo('2024-07-02 10:30');
    types(stage, HEAD, 'requests', row, { word: '太多了', decision: text.choices.decision.return });
    host.advanceTo('2024-07-02 11:30');
    expect([lineAt(stage, 'Z0001').cells.state, lineAt(stage, 'Z0001').cells.decision]).toEqual([
      text.choices.noticeState.returned,
      '',
    ]);
    host.advanceTo('2024-07-03 10:30');
    expect(mailsTo(stage, contact(stage), text.mail.answer['request.return'][0])).toBe(1);
    types(stage, contact(stage), 'requests', row, { quantity: 6 });
    host.advanceTo('2024-07-04 10:30');
    expect(lineAt(stage, 'Z0001').cells).toMatchObject({ attempt: 2, state: text.choices.noticeState.open });
    expect(mailsTo(stage, HEAD, text.mail.ask.request[0])).toBe(2);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is its department’s to type and its approver’s to decide: neither reaches the other’s cells, nor a third anything', () => {
    const stage = staffed();
    const { host, text } = stage;
    const row = needs(stage);
    host.advanceTo('2024-07-01 11:30');
    const { accept } = text.choices.decision;
    const third = stage.cast.contacts[1]?.address ?? '';
    const tries = (who: string, cells: Readonly<Record<string, string>>) =>
      refusal(() => types(stage, who, 'requests', row, cells));
    expect(tries(contact(stage), { decision: accept })).toContain(PROTECTED);
    expect(tries(HEAD, { reason: '别的用途' })).toContain(PROTECTED);
    expect(tries(third, { reason: '别的用途' })).toContain(PROTECTED);
    expect(tries(third, { decision: accept })).toContain(PROTECTED);
    expect(tries(contact(stage), { reason: '两周内铺货' })).toBeNull();
  });

  it('stays its own when the lead sorts the sheet: the apart rows are a finding, and one command brings both sheets together', () => {
    const stage = staffed();
    const { host, text, cast } = stage;
    needs(stage);
    const other = blockOf(stage, '研发部').find((line) => textOf(stage, line, 'title') === '')?.row ?? 0;
    types(stage, cast.contacts[1]?.address ?? '', 'requests', other, { ...promoters(stage), title: '测试机' });
    host.advanceTo('2024-07-01 11:30');
    const { name } = text.sheets.requests;
    const place = host.sheet(name).headers.indexOf(text.sheets.requests.columns.title.header) + 1;
    host.as(cast.lead.address).sort(name, `A2:X${host.sheet(name).values.length}`, place, true);
    host.advanceTo('2024-07-01 12:30');
    clicks(stage, 'checkWorkbook');
    const found = linesOf(stage, 'findings').filter((line) => textOf(stage, line, 'sheet') === name);
    expect(found.some((line) => textOf(stage, line, 'sentence').includes('没有连在一起'))).toBe(true);
    expect(clicks(stage, 'regroupTasks')).toContain(text.rights.regrouped());
    const departments = linesOf(stage, 'requests').map((line) => textOf(stage, line, 'department'));
    const turns = departments.filter((one, index) => one !== departments[index - 1]);
    expect(new Set(turns).size).toBe(turns.length);
    expect(lineWhere(stage, 'requests', 'title', '测试机').cells).toMatchObject({ department: '研发部', quantity: 10 });
    expect(brokenRuns(stage)).toEqual([]);
  });
});
