import { describe, expect, it } from 'vitest';
import { clicks, meanwhile, types } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import { sheetKeys } from '../../src/sheets/index';
import { brokenRuns, lateJuly, sunday } from './workbook';

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

describe('a row put in while a sheet is being read', () => {
  it.each(sheetKeys)('between the two calls of the read of %s hides nothing from the round', (key) => {
    const calm = lateJuly();
    const { name } = calm.text.sheets[key];
    const calls = calm.host.traced(() => calm.host.advanceTo('2024-07-29 09:30')).flatMap((trace) => trace.calls);
    const reads = calls.flatMap(({ method, sheet }, at) =>
      method === 'Range.getValues' && sheet === name ? [at + 1] : [],
    );
    const stage = lateJuly();
    stage.host.betweenAt(reads[0] ?? 1, () => stage.host.insertRows(name, 2, 1));
    stage.host.advanceTo('2024-07-29 09:30');
    const told = (one: typeof stage) => one.host.mails.map(({ to, subject }) => `${to} ${subject}`).sort();
    expect(reads.length).toBeGreaterThan(0);
    expect(told(stage)).toEqual(told(calm));
    expect(brokenRuns(stage)).toEqual([]);
  });
});
