import { describe, expect, it } from 'vitest';
import { meanwhile, refusal, types } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, sunday } from './workbook';

/** A Monday afternoon: somebody was asked why T001 is late. */
const asked = (): Stage => {
  const stage = sunday();
  stage.host.advanceTo('2024-07-08 12:30');
  return stage;
};

const notice = (stage: Stage) => linesOf(stage, 'notices')[0];

/** The row of 职责表 that makes somebody the contact who is asked. */
const contactRow = (stage: Stage): number =>
  linesOf(stage, 'duties').find(
    (line) =>
      textOf(stage, line, 'name') === textOf(stage, notice(stage), 'asked') &&
      line.cells.role === stage.text.choices.role.contact,
  )?.row ?? 0;

const answer = { reason: '供应商晚到', plan: '加派 2 人' } as const;

describe('the contact who was asked leaves', () => {
  it('and another follows: the notice is put to that one, by mail and in the rights, and takes the answer', () => {
    const stage = asked();
    const { host, cast, text } = stage;
    const lead = cast.lead.address;
    const before = textOf(stage, notice(stage), 'asked');
    types(stage, lead, 'duties', contactRow(stage), { name: '新接手', address: 'new.hand@example.com' });
    host.share('new.hand@example.com');
    host.advanceTo('2024-07-09 12:30');
    const row = notice(stage);
    expect(row?.cells).toMatchObject({ asked: '新接手', message: text.asks.readdressed(before, '新接手', false) });
    const told = host.mails.filter(({ to }) => to === 'new.hand@example.com');
    expect(told.some(({ body }) => body.includes(textOf(stage, row, 'id')))).toBe(true);
    expect(refusal(() => types(stage, 'new.hand@example.com', 'notices', row?.row ?? 0, answer))).toBeNull();
    host.advanceTo('2024-07-09 14:30');
    expect(notice(stage)?.cells).toMatchObject({
      state: text.choices.noticeState.answered,
      proof: text.choices.proof.verified,
    });
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('and nobody follows: no answer is taken, the lead is told by mail and by the check', () => {
    const stage = asked();
    const { host, cast, text } = stage;
    const lead = cast.lead.address;
    const before = textOf(stage, notice(stage), 'asked');
    const row = contactRow(stage);
    meanwhile(stage, lead, () => host.deleteRows(text.sheets.duties.name, row, 1));
    types(stage, lead, 'notices', notice(stage)?.row ?? 0, answer);
    const mails = host.mails.length;
    host.advanceTo('2024-07-09 12:30');
    const message = text.asks.askedUnknown(before);
    expect(notice(stage)?.cells).toMatchObject({ ...answer, state: text.choices.noticeState.open, message });
    const told = host.mails.slice(mails).filter(({ body }) => body.includes(message));
    expect(told.map(({ to }) => to)).toEqual([lead]);
    host.call('recheck');
    const found = linesOf(stage, 'findings').map((line) => textOf(stage, line, 'sentence'));
    expect(found.some((sentence) => sentence.includes(textOf(stage, notice(stage), 'id')))).toBe(true);
    expect(lineWhere(stage, 'tasks', 'id', 'T001').cells.finished).toBe('');
    expect(brokenRuns(stage)).toEqual([]);
  });
});
