import { describe, expect, it } from 'vitest';
import { clicks, refusal, types } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, sunday } from './workbook';

/** The contacts of 职责表 in the order of its rows, by name and address. */
const contacts = (stage: Stage) =>
  linesOf(stage, 'duties')
    .filter(({ cells }) => cells.role === stage.text.choices.role.contact)
    .map((line) => ({ row: line.row, name: textOf(stage, line, 'name'), address: textOf(stage, line, 'address') }));

/**
 * The first Monday with something late, whose contact is away until Friday; another contact acts. `absence` is written
 * on the Sunday before.
 */
const monday = (absence: 'away' | 'there') => {
  const stage = sunday();
  const { host, cast } = stage;
  host.advanceTo('2024-07-28 20:00');
  const [absent, deputy] = contacts(stage);
  if (!absent || !deputy) throw new Error('Too few contacts.');
  if (absence === 'away')
    types(stage, cast.lead.address, 'duties', absent.row, {
      deputy: deputy.name,
      awayFrom: '2024-07-29',
      awayTo: '2024-08-02',
    });
  const before = host.mails.length;
  host.advanceTo('2024-07-29 09:30');
  return { stage, absent, deputy, mails: () => host.mails.slice(before) };
};

describe('while a contact is away', () => {
  const { stage, absent, deputy, mails } = monday('away');
  const { host, text } = stage;
  const frame = text.mail.frame;

  it('what would go to the contact goes to whoever acts, in a mail that says for whom', () => {
    const there = monday('there');
    const usual = there.mails().find(({ to }) => to === absent.address);
    expect(usual).toBeDefined();
    expect(mails().filter(({ to }) => to === absent.address)).toEqual([]);
    const forwarded = mails().filter(
      ({ to, subject }) => to === deputy.address && subject.includes(frame.onBehalf(absent.name)),
    );
    expect(forwarded).toHaveLength(1);
    expect(forwarded[0]?.body).toContain(frame.behalfNote(absent.name));
    expect(forwarded[0]?.body).toContain(frame.footer.behalf(absent.name));
    expect(mails()).toHaveLength(there.mails().length);
  });

  it('邮件记录 says to whom it went, under the key of the contact', () => {
    const rows = linesOf(stage, 'mails').filter(({ cells }) =>
      String(cells.key).endsWith(`/2024-07-29/${absent.address}`),
    );
    expect(rows.map((line) => textOf(stage, line, 'to'))).toEqual([deputy.address]);
  });

  it('an answer of whoever acts is taken: the cells are open to that account', () => {
    const { row } = linesOf(stage, 'notices').find(({ cells }) => cells.asked === absent.name) ?? { row: 0 };
    const typed = refusal(() =>
      types(stage, deputy.address, 'notices', row, { reason: '供应商晚到', plan: '加派 2 人' }),
    );
    expect(typed).toBeNull();
    host.as(stage.cast.lead.address).advanceTo('2024-07-29 10:30');
    const line = linesOf(stage, 'notices').find((one) => one.row === row);
    expect(textOf(stage, line, 'state')).toBe(text.choices.noticeState.answered);
    expect(textOf(stage, line, 'proof')).toBe(text.choices.proof.verified);
  });

  it('afterwards nothing of it is told again, the cells are shut, and mails go to the contact', () => {
    host.as(stage.cast.lead.address).advanceTo('2024-08-04 20:00');
    const told = host.mails.length;
    const due = linesOf(stage, 'tasks').find(({ cells }) => Number(cells.lag) > 0);
    expect(due).toBeDefined();
    host.advanceTo('2024-08-05 09:30');
    const own = host.mails.slice(told).filter(({ to }) => to === absent.address);
    expect(own).toHaveLength(1);
    expect(own[0]?.subject).not.toContain(frame.onBehalf(absent.name));
    expect(host.mails.slice(told).filter(({ subject }) => subject.includes(frame.onBehalf(absent.name)))).toEqual([]);
    expect(own[0]?.body).not.toContain(text.mail.warning.title);
    const open = linesOf(stage, 'notices').find(
      ({ cells }) => cells.asked === absent.name && cells.state !== text.choices.noticeState.closed,
    );
    expect(open).toBeDefined();
    expect(refusal(() => types(stage, deputy.address, 'notices', open?.row ?? 0, { plan: '再加派' }))).not.toBeNull();
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('the menu', () => {
  it('finds an absence whose days are the wrong way round', () => {
    const stage = sunday();
    const [contact] = contacts(stage);
    types(stage, stage.cast.lead.address, 'duties', contact?.row ?? 0, {
      awayFrom: '2024-08-02',
      awayTo: '2024-07-29',
    });
    clicks(stage, 'checkWorkbook');
    const said = linesOf(stage, 'findings').map((line) => textOf(stage, line, 'sentence'));
    const data = { name: contact?.name ?? '', from: '2024-08-02', to: '2024-07-29' } as const;
    const { sentence } = stage.text.findings['absence-reversed'](data as never);
    expect(said).toContain(sentence);
    expect(lineWhere(stage, 'findings', 'sentence', sentence).cells.severity).toBe(stage.text.choices.severity.error);
  });
});
