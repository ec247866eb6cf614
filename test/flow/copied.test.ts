import { describe, expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
import { linesOf } from '../../local/scenarios/look';
import { sunday } from './workbook';

describe('a copy of a file that has run', () => {
  it('starts clean: no trigger, and nothing is mailed from it by itself', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-08 12:30');
    const copy = stage.host.copy('else@example.com').open();
    copy.advanceTo('2024-07-15 12:30');
    expect([copy.triggers.length, copy.mails.length]).toEqual([0, 0]);
    expect(linesOf({ ...stage, host: copy }, 'mails').length).toBeGreaterThan(0);
  });

  it('mails on its own account once its owner turns reminders on: the other file’s ledger rows do not count', () => {
    const stage = sunday();
    stage.host.advanceTo('2024-07-08 12:30');
    const told = stage.host.mails.slice(-4).map(({ to }) => to);
    const copied = { ...stage, host: stage.host.copy(stage.cast.lead.address).open() };
    expect(clicks(copied, 'enableReminders')).toBe(stage.text.menu.done.enabled(stage.cast.lead.address));
    copied.host.call('sendNow');
    expect(copied.host.mails.map(({ to }) => to)).toEqual(expect.arrayContaining([...told]));
  });
});
