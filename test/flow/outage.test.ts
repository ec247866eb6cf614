import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { clicks } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, running } from './workbook';

const eve = running();
eve.host.advanceTo('2024-07-08 08:30');
const saved = eve.host.state();
const told = eve.host.mails.length;

const monday = (): Stage => ({ ...eve, host: createHost({ state: saved }) });
const sent = (stage: Stage) => stage.host.mails.slice(told);
const rows = (stage: Stage, state: 'sent' | 'doubt' | 'queued'): number =>
  linesOf(stage, 'mails').filter((line) => textOf(stage, line, 'state') === stage.text.choices.mailState[state]).length;

const everybody = ((stage) => {
  stage.host.advanceTo('2024-07-08 09:30');
  return sent(stage).length;
})(monday());

describe('an outage of the mail service', () => {
  it('leaves two mails in doubt; the rest waits, and goes once the service is back', () => {
    const stage = monday();
    stage.host.failNext('MailApp.sendEmail', 99, 'Service unavailable');
    stage.host.advanceTo('2024-07-08 09:30');
    expect([rows(stage, 'doubt'), rows(stage, 'queued')]).toEqual([2, everybody - 2]);
    stage.host.clearFaults().advanceTo('2024-07-08 11:30');
    expect([rows(stage, 'doubt'), rows(stage, 'queued'), sent(stage).length]).toEqual([2, 0, everybody - 2]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is no outage while mails between the failed ones go', () => {
    const stage = monday();
    stage.host.failNext('MailApp.sendEmail', 1, 'Invalid email');
    stage.host.between('MailApp.sendEmail', (host) => host.failNext('MailApp.sendEmail', 1, 'Invalid email'), {
      call: 3,
      when: 'before',
    });
    stage.host.advanceTo('2024-07-08 09:30');
    expect(rows(stage, 'queued')).toBe(0);
  });

  it('is told to the lead in the next mail that reaches him, once, mail by mail', () => {
    const stage = monday();
    stage.host.failNext('MailApp.sendEmail', 2, 'Service unavailable');
    stage.host.advanceTo('2024-07-12 23:30');
    const bodies = sent(stage)
      .filter(({ to }) => to === stage.cast.lead.address)
      .map(
        ({ body }) =>
          body.split(stage.text.mail.incident.told.doubt({ kind: 'doubt', to: '', subject: '' }, '')[1]).length - 1,
      );
    expect(bodies.filter((count) => count > 0)).toEqual([2]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('of three days reminds nobody of a warning that never went, and its time to answer counts from its mail', () => {
    const stage = monday();
    stage.host.world.limits.mailRecipientsPerDay = 0;
    stage.host.advanceTo('2024-07-11 08:30');
    const state = () => textOf(stage, linesOf(stage, 'notices')[0], 'state');
    expect(state()).toBe(stage.text.choices.noticeState.open);
    stage.host.world.limits.mailRecipientsPerDay = 100;
    stage.host.advanceTo('2024-07-11 09:30');
    expect(textOf(stage, linesOf(stage, 'notices')[0], 'replyBy')).toBe('2024-07-15');
    const asked = sent(stage).filter(({ body }) => body.includes('W0001'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { body } of sent(stage)) expect(body).not.toContain(stage.text.mail.reminder.asked[0]);
    stage.host.advanceTo('2024-07-12 23:30');
    expect(sent(stage).some(({ body }) => body.includes(stage.text.mail.reminder.asked[0]))).toBe(true);
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('a mail sent by hand that breaks off', () => {
  it('goes later under the subject that the ledger says', () => {
    const stage = monday();
    stage.host.advanceTo('2024-07-08 14:30');
    stage.host.world.limits.mailRecipientsPerDay = everybody + 1;
    clicks(stage, 'previewSending');
    stage.host.call('sendNow');
    stage.host.world.limits.mailRecipientsPerDay = 100;
    stage.host.advanceTo('2024-07-08 16:30');
    const subjects = linesOf(stage, 'mails').map((line) => textOf(stage, line, 'subject'));
    expect(stage.host.mails.map(({ subject }) => subject).sort()).toEqual([...subjects].sort());
    expect(sent(stage).slice(everybody).length).toBeGreaterThan(2);
    for (const { subject } of sent(stage).slice(everybody)) expect(subject).toContain('补发');
  });
});

describe('an outage of properties or locks while mails go', () => {
  const outage = (method: string, call: number, times: number): Stage => {
    const stage = monday();
    stage.host.between('MailApp.sendEmail', (host) => host.failNext(method, times, 'Too many operations'), {
      call,
      when: 'after',
    });
    stage.host.advanceTo('2024-07-08 09:30');
    return stage;
  };
  const arrived = (stage: Stage) => {
    stage.host.clearFaults().advanceTo('2024-07-08 12:30');
    const to = sent(stage).map((mail) => mail.to);
    expect([to.length, new Set(to).size, rows(stage, 'doubt'), rows(stage, 'queued')]).toEqual([
      everybody,
      everybody,
      0,
      0,
    ]);
  };

  it('that lets no journal be written sends nothing more, and puts nothing in doubt', () => {
    const stage = outage('Properties.setProperty', 1, 99);
    expect([sent(stage).length, rows(stage, 'doubt'), rows(stage, 'queued')]).toEqual([1, 0, everybody - 1]);
    expect(brokenRuns(stage)).toEqual([]);
    arrived(stage);
  });

  it.each(['Lock.tryLock', 'Lock.releaseLock', 'Properties.deleteProperty'])(
    'after the last mail (%s) puts nothing in doubt either, and is no failure',
    (method) => {
      const stage = outage(method, everybody, 1);
      expect(brokenRuns(stage)).toEqual([]);
      arrived(stage);
    },
  );
});
