import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { clicks } from '../../local/scenarios/act';
import { dialogLines, doubtfulKeys } from '../../local/scenarios/dialog-text';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, sunday } from './workbook';

const eve = sunday();
eve.host.advanceTo('2024-07-08 08:30');
const saved = eve.host.state();
const told = eve.host.mails.length;

const stageOf = (limits = {}): Stage => ({ ...eve, host: createHost({ state: saved, limits }) });
const sent = (stage: Stage): readonly string[] => stage.host.mails.slice(told).map(({ to }) => to);
const states = (stage: Stage): readonly string[] =>
  linesOf(stage, 'mails')
    .slice(told)
    .map((line) => textOf(stage, line, 'state'));

const everybody = ((stage) => {
  stage.host.advanceTo('2024-07-08 09:30');
  return sent(stage);
})(stageOf());

describe.each([false, true])('a mail whose sending throws (after it went: %s)', (after) => {
  const thrown = (): Stage => {
    const stage = stageOf();
    stage.host.failNext('MailApp.sendEmail', 1, 'Service error', { after });
    stage.host.advanceTo('2024-07-08 12:30');
    return stage;
  };

  it('is in doubt, with Google’s words, the others go, and it is not tried again by itself', () => {
    const stage = thrown();
    expect(states(stage)).toEqual(['存疑', ...everybody.slice(1).map(() => '已发送')]);
    expect(textOf(stage, linesOf(stage, 'mails')[told], 'error')).toBe('Service error');
    expect(sent(stage)).toEqual(after ? everybody : everybody.slice(1));
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is shown on the status page, and goes again only by 重发, once', () => {
    const stage = thrown();
    const before = sent(stage).length;
    clicks(stage, 'showStatus');
    const [key = '', ...others] = doubtfulKeys(stage);
    expect(others).toEqual([]);
    expect(dialogLines(stage).join(' ')).toContain(stage.text.dialogs.status.doubtful);
    stage.host.call('resend', key);
    expect(sent(stage).slice(before)).toEqual([everybody[0]]);
    expect(() => stage.host.call('resend', key)).toThrow();
    stage.host.advanceTo('2024-07-08 20:30');
    expect(sent(stage).length).toBe(before + 1);
    expect(states(stage)).toEqual(everybody.map(() => '已发送'));
  });

  it('is told to the lead with the next roll-up', () => {
    const stage = thrown();
    stage.host.advanceTo('2024-07-15 12:30');
    const rollup = stage.host.mails.find(({ to, at }) => to === stage.cast.lead.address && at > new Date('2024-07-14'));
    expect(rollup?.body).toContain(stage.text.mail.rollup.parts.doubtful);
  });
});

describe('a mail whose address Google refuses', () => {
  it('stays alone in doubt: every other mail goes', () => {
    const stage = stageOf();
    stage.host.failNext('MailApp.sendEmail', 1, 'Invalid email: x');
    stage.host.advanceTo('2024-07-08 09:30');
    expect(sent(stage)).toEqual(everybody.slice(1));
  });
});

describe('a short quota', () => {
  it.each([0, 1, 2, 3])('of %i: what it leaves over waits, and goes with a later heartbeat, once', (quota) => {
    const stage = stageOf({ mailRecipientsPerDay: quota });
    stage.host.advanceTo('2024-07-08 11:30');
    expect(sent(stage)).toEqual(everybody.slice(0, quota));
    expect(states(stage).filter((state) => state === '排队中').length).toBe(everybody.length - quota);
    clicks(stage, 'showStatus');
    expect(dialogLines(stage).join(' ')).toContain(`排队中 ${everybody.length - quota} 封`);
    stage.host.world.limits.mailRecipientsPerDay = 100;
    stage.host.advanceTo('2024-07-08 12:30');
    expect(sent(stage)).toEqual(everybody);
    expect(states(stage).filter((state) => state !== '已发送')).toEqual([]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('still short the next morning: nobody gets two mails, nobody is forgotten', () => {
    const stage = stageOf({ mailRecipientsPerDay: 1 });
    stage.host.advanceTo('2024-07-12 23:30');
    stage.host.world.limits.mailRecipientsPerDay = 100;
    stage.host.advanceTo('2024-07-13 01:30');
    const days = stage.host.mails.slice(told).map(({ to, at }) => `${at.toISOString().slice(0, 13)} ${to}`);
    expect(new Set(days).size).toBe(days.length);
    expect([...new Set(sent(stage))]).toEqual(expect.arrayContaining([...everybody]));
    expect(linesOf(stage, 'mails').filter((line) => textOf(stage, line, 'state') === '排队中')).toEqual([]);
  });
});

describe('by hand', () => {
  it('nothing goes before the lead confirms, and twice in one minute is once', () => {
    const stage = stageOf();
    stage.host.advanceTo('2024-07-08 14:30');
    const before = sent(stage).length;
    clicks(stage, 'previewSending');
    expect(sent(stage).length).toBe(before);
    stage.host.call('sendNow');
    const once = sent(stage).length;
    stage.host.call('sendNow');
    expect(sent(stage).length).toBe(once);
    expect(once).toBeGreaterThan(before);
    for (const { subject } of stage.host.mails.slice(told + before)) expect(subject).toContain('补发');
  });
});
