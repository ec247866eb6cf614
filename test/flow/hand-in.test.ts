import { describe, expect, it } from 'vitest';
import { types, updates } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, running } from './workbook';

const mailsAbout = ({ host }: Stage, words: string): readonly string[] =>
  host.mails.filter(({ body }) => body.includes(words)).map(({ to }) => to);

describe('已完成 that nobody passed', () => {
  it('is told the approver as claimed by the department, and a task that was handed in is not', () => {
    const stage = running();
    const { host, cast, text } = stage;
    updates(stage, cast.lead.address, 'T001', { status: text.choices.status.done });
    updates(stage, cast.lead.address, 'T002', { status: text.choices.status.review });
    host.advanceTo('2024-07-01 08:50');
    host.fire('heartbeat');
    expect(lineWhere(stage, 'approvals', 'task', 'T001').cells.claimed).toBe(text.choices.yesNo.yes);
    const handedIn = lineWhere(stage, 'approvals', 'task', 'T002');
    expect(handedIn.cells.claimed).toBe('');
    // A verdict by the wrong hand leaves another receipt in the row before the approver is asked.
    types(stage, cast.lead.address, 'approvals', handedIn.row, { message: '请先看附件' });
    // A day after that the approver is reminded.
    host.advanceTo('2024-07-02 08:30');
    const claims = host.mails.flatMap(({ body }) => body.split(text.asks.claimedDone()).slice(1));
    expect(claims.length).toBe(1);
    expect(mailsAbout(stage, text.mail.approval.asked[1]).length).toBeGreaterThan(0);
    expect(mailsAbout(stage, textOf(stage, handedIn, 'id')).length).toBe(1);
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('a task without a due date that is handed in', () => {
  it('gets its row in 审核记录 and the mail to its approver, and the department the verdict', () => {
    const stage = running();
    const { host, cast, text } = stage;
    const lead = cast.lead.address;
    updates(stage, lead, 'T001', { due: '' });
    updates(stage, lead, 'T001', { status: text.choices.status.review });
    host.advanceTo('2024-07-02 08:30');
    const row = lineWhere(stage, 'approvals', 'task', 'T001');
    const approver = linesOf(stage, 'duties').find((line) => line.cells.name === row.cells.asked);
    const asked = mailsAbout(stage, `${textOf(stage, row, 'id')}`);
    expect(asked).toEqual([textOf(stage, approver, 'address')]);
    const before = host.mails.length;
    types(stage, asked[0] ?? '', 'approvals', row.row, { decision: text.choices.verdict.pass });
    host.advanceTo('2024-07-03 12:30');
    expect(lineWhere(stage, 'tasks', 'id', 'T001').cells.status).toBe(text.choices.status.done);
    const told = host.mails.slice(before).filter(({ body }) => body.includes(text.mail.verdict.pass[0]));
    expect(told.map(({ body }) => body.includes('T001'))).toEqual([true]);
    expect(brokenRuns(stage)).toEqual([]);
  });
});
