import { describe, expect, it } from 'vitest';
import { clicks, types, updates } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import { momentOf } from '../../local/scenarios/moments';
import type { Stage } from '../../local/scenarios/stage';
import { lateJuly, made, running, sunday } from './workbook';

const sentTo = (stage: Stage, from = 0): readonly string[] =>
  stage.host.mails.slice(from).map(({ to, at }) => `${momentOf(stage, at)} ${to.split('@')[0]}`);

describe('the Monday digest', () => {
  it('goes at nine to whoever has something, and to the lead always', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-08 12:00');
    expect(sentTo(stage)).toEqual([
      '2024-07-01 周一 09:00 zhou.lan',
      '2024-07-01 周一 09:00 li.qiang',
      '2024-07-08 周一 09:00 zhou.lan',
      '2024-07-08 周一 09:00 li.qiang',
      '2024-07-08 周一 09:00 wang.fang',
      '2024-07-08 周一 09:00 sun.yue',
    ]);
  });

  it('tells the lead even when nothing is late and nobody else has anything', () => {
    const stage = running();
    for (const line of linesOf(stage, 'tasks'))
      types(stage, stage.cast.lead.address, 'tasks', line.row, { due: '2025-06-30' });
    stage.host.advanceTo('2024-07-08 12:00');
    expect(sentTo(stage)).toEqual(['2024-07-01 周一 09:00 zhou.lan', '2024-07-08 周一 09:00 zhou.lan']);
    expect(stage.host.mails[1]?.subject).toContain(stage.text.mail.rollup.brief(0));
  });

  it.each(['America/New_York', 'Pacific/Auckland', 'Etc/UTC'])(
    'follows the spreadsheet’s zone, though the script’s is %s',
    (scriptTimeZone) => {
      const mondays = (
        [
          [running(), '2024-07-01 12:00'],
          [sunday(), '2024-07-08 12:00'],
        ] as const
      ).map(([stage, until]) => {
        const before = stage.host.mails.length;
        stage.host.file.scriptTimeZone = scriptTimeZone;
        stage.host.advanceTo(until);
        return sentTo(stage, before).filter((line) => line.endsWith('zhou.lan'));
      });
      expect(mondays).toEqual([['2024-07-01 周一 09:00 zhou.lan'], ['2024-07-08 周一 09:00 zhou.lan']]);
    },
  );

  it('moves to the first working day when its Monday is off, by the holidays and by 工作日历', () => {
    const stage = sunday();
    types(stage, stage.cast.lead.address, 'calendar', 2, { day: '2024-07-08', kind: '休息' });
    stage.host.advanceTo('2024-07-09 12:00');
    expect(sentTo(stage, 2)[0]).toBe('2024-07-09 周二 09:00 zhou.lan');
    const before = stage.host.mails.length;
    stage.host.advanceTo('2024-07-15 08:30');
    const rollups = stage.host.mails.slice(before).filter(({ subject }) => /本周 \d+ 项滞后/.test(subject));
    expect(rollups).toEqual([]);
  });

  it('comes at the day and hour that the lead set', () => {
    const stage = running();
    stage.host.advanceTo('2024-07-01 12:00');
    const rule = (name: string) => lineWhere(stage, 'settings', 'rule', name).row;
    const { settings } = stage.text;
    types(stage, stage.cast.lead.address, 'settings', rule(settings.digestDay.rule), { value: '周三' });
    types(stage, stage.cast.lead.address, 'settings', rule(settings.digestTime.rule), { value: '14:00' });
    stage.host.advanceTo('2024-07-04 12:00');
    expect(sentTo(stage).filter((line) => line.endsWith('zhou.lan'))).toEqual([
      '2024-07-01 周一 09:00 zhou.lan',
      '2024-07-03 周三 14:00 zhou.lan',
    ]);
  });

  it('is caught up the same day when the trigger slept through its hour', () => {
    const stage = made();
    stage.host.advanceTo('2024-07-08 10:30');
    clicks(stage, 'enableReminders');
    stage.host.advanceTo('2024-07-08 12:00');
    expect(sentTo(stage)[0]).toBe('2024-07-08 周一 11:30 zhou.lan');
  });

  it('says nothing while the reminders are paused, and goes on afterwards', () => {
    const stage = sunday();
    const before = stage.host.mails.length;
    const { row } = lineWhere(stage, 'settings', 'rule', stage.text.settings.paused.rule);
    types(stage, stage.cast.lead.address, 'settings', row, { value: '是' });
    stage.host.advanceTo('2024-07-09 12:00');
    expect(sentTo(stage, before)).toEqual([]);
    types(stage, stage.cast.lead.address, 'settings', row, { value: '否' });
    stage.host.advanceTo('2024-07-10 12:00');
    expect(sentTo(stage, before)[0]).toBe('2024-07-09 周二 13:00 zhou.lan');
  });

  it('stops for good when reminders are turned off', () => {
    const stage = running();
    clicks(stage, 'disableReminders');
    stage.host.advanceTo('2024-07-15 12:00');
    expect([stage.host.mails.length, stage.host.triggers.length]).toEqual([0, 0]);
  });
});

describe('the warning notice', () => {
  it('goes once for each task and due date, whoever is late for how long', () => {
    const stage = lateJuly();
    stage.host.advanceTo('2024-07-31 12:00');
    const pairs = linesOf(stage, 'notices').map(
      (line) => `${textOf(stage, line, 'task')} ${textOf(stage, line, 'due')}`,
    );
    expect(pairs.length).toBeGreaterThan(5);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('goes again when the due date was moved and passed again', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-08 12:00');
    updates(stage, stage.cast.lead.address, 'T001', { due: '2024-07-10' });
    stage.host.advanceTo('2024-07-11 12:00');
    const dues = linesOf(stage, 'notices')
      .filter((line) => textOf(stage, line, 'task') === 'T001')
      .map((line) => textOf(stage, line, 'due'));
    expect(dues).toEqual(['2024-07-05', '2024-07-10']);
  });

  it('does not come on days off', () => {
    const stage = running();
    updates(stage, stage.cast.lead.address, 'T001', { due: '2024-07-04' });
    stage.host.advanceTo('2024-07-04 12:00');
    const before = stage.host.mails.length;
    stage.host.advanceTo('2024-07-07 23:00');
    expect(sentTo(stage, before)).toEqual(['2024-07-05 周五 09:00 li.qiang']);
  });
});
