import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { clicks, meanwhile, types } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import { brokenRuns, sunday } from './workbook';

describe('what happens while the mails of a round are being sent', () => {
  it('is kept: reminders that the lead turns off stay off', () => {
    const stage = sunday();
    const { lead } = stage.cast;
    stage.host.between('MailApp.sendEmail', () =>
      meanwhile(stage, lead.address, () => clicks(stage, 'disableReminders')),
    );
    stage.host.advanceTo('2024-07-08 12:30');
    const { topics, states } = stage.text.start;
    const line = linesOf(stage, 'start').find(({ cells }) => cells.topic === topics.reminders);
    expect(textOf(stage, line, 'state')).toBe(states.remindersOff());
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is kept: an answer typed then is settled by the next heartbeat, with whose hand it was', () => {
    const stage = sunday();
    const contact = stage.cast.contacts[1] ?? stage.cast.lead;
    stage.host.advanceTo('2024-07-08 12:30');
    stage.host.between('MailApp.sendEmail', () =>
      types(stage, contact.address, 'notices', 2, { reason: '样机晚到', plan: '加派 2 人' }),
    );
    stage.host.advanceTo('2024-07-09 10:30');
    const [notice] = linesOf(stage, 'notices');
    expect([textOf(stage, notice, 'state'), textOf(stage, notice, 'proof')]).toEqual([
      stage.text.choices.noticeState.answered,
      stage.text.choices.proof.verified,
    ]);
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('a row put in while the sheet is being read', () => {
  it('hides the last answer for this pass only, and not whose hand it was', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-08 12:30');
    const contact = stage.cast.contacts[1] ?? stage.cast.lead;
    types(stage, contact.address, 'notices', 2, { reason: '样机晚到', plan: '加派 2 人' });
    const { name } = stage.text.sheets.notices;
    const state = stage.host.state();
    const calls = stage.host.traced(() => stage.host.advanceTo('2024-07-08 13:30')).flatMap((trace) => trace.calls);
    const read = calls.findIndex(({ method, sheet }) => method === 'Range.getValues' && sheet === name);
    expect(textOf(stage, linesOf(stage, 'notices')[0], 'state')).toBe(stage.text.choices.noticeState.answered);

    const host = createHost({ state });
    const again = { ...stage, host };
    host.betweenAt(read + 1, () => host.insertRows(name, 2, 1));
    host.advanceTo('2024-07-08 15:30');
    const [notice] = linesOf(again, 'notices');
    expect([textOf(again, notice, 'state'), textOf(again, notice, 'proof')]).toEqual([
      stage.text.choices.noticeState.answered,
      stage.text.choices.proof.verified,
    ]);
  });
});
