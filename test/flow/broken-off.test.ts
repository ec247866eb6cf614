import { describe, expect, it } from 'vitest';
import { clicks, updates } from '../../local/scenarios/act';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, sunday } from './workbook';

const monday = (): Stage => {
  const stage = sunday();
  stage.host.advanceTo('2024-07-08 08:30');
  return stage;
};

const mailedOn = ({ host }: Stage, day: string): readonly string[] =>
  host.mails.filter(({ at }) => at.toISOString().startsWith(day)).map(({ to }) => to);

describe('a run that throws', () => {
  it('lets the next one begin at once: what was due goes within the same minute', () => {
    const stage = monday();
    const { host } = stage;
    host.failNext('MailApp.getRemainingDailyQuota', 9, 'Service unavailable');
    host.advanceTo('2024-07-08 09:01');
    expect(brokenRuns(stage).length).toBe(1);
    expect(mailedOn(stage, '2024-07-08')).toEqual([]);
    host.clearFaults().fire('heartbeat');
    expect(mailedOn(stage, '2024-07-08').length).toBe(4);
    expect(clicks(stage, 'applyRights')).not.toContain(stage.text.menu.refused.busy());
  });
});

describe('a run that is killed while it mails', () => {
  // 陈静 has nothing to hear that Monday; T005 is hers to approve.
  const approver = 'chen.jing@example.com';

  it.each([false, true])(
    'has decided the day’s round all the same (killed: %s): what comes up afterwards waits for the next day’s mail',
    (killed) => {
      const stage = monday();
      const { host, cast, text } = stage;
      if (killed) host.killAfter('MailApp.sendEmail', 1, { before: true });
      host.advanceTo('2024-07-08 09:20');
      expect(brokenRuns(stage).length).toBe(killed ? 1 : 0);
      host.clearFaults();
      updates(stage, cast.lead.address, 'T005', { status: text.choices.status.review });
      host.advanceTo('2024-07-08 23:30');
      const first = mailedOn(stage, '2024-07-08');
      expect(first).not.toContain(approver);
      // The mail that was on its way is in doubt, and 法务部, whose T005 is handed in by then, has nothing to hear any more.
      expect([first.length, new Set(first).size]).toEqual(killed ? [2, 2] : [4, 4]);
      host.advanceTo('2024-07-09 09:30');
      expect(mailedOn(stage, '2024-07-09')).toContain(approver);
    },
  );
});
