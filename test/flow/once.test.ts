import { describe, expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, lateJuly, sunday } from './workbook';

/** A Monday on which everybody has something: everything is late. */
const beforeMonday = lateJuly;

const addresses = (stage: Stage, from: number): readonly string[] => stage.host.mails.slice(from).map(({ to }) => to);

const keys = (stage: Stage): readonly string[] => linesOf(stage, 'mails').map((line) => textOf(stage, line, 'key'));

describe('a mail', () => {
  it('goes once to each person though the trigger fires again and again', () => {
    const stage = beforeMonday();
    const from = stage.host.mails.length;
    stage.host.advanceTo('2024-07-29 09:30');
    const first = addresses(stage, from);
    for (let again = 0; again < 3; again++) stage.host.fire('heartbeat');
    stage.host.advanceTo('2024-07-29 23:30');
    expect(addresses(stage, from)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBeGreaterThan(4);
    expect(new Set(keys(stage)).size).toBe(keys(stage).length);
  });

  const moments = [
    ['Lock.tryLock', 'before'],
    ['Lock.tryLock', 'after'],
    ['Lock.releaseLock', 'after'],
    ['Range.getValues', 'before'],
    ['Range.setValues', 'before'],
    ['SpreadsheetApp.flush', 'after'],
    ['Properties.setProperty', 'after'],
    ['MailApp.getRemainingDailyQuota', 'after'],
    ['MailApp.sendEmail', 'before'],
    ['MailApp.sendEmail', 'after'],
    ['Properties.deleteProperty', 'after'],
  ] as const;

  it.each(moments)('goes once though a second run begins at %s (%s)', (method, when) => {
    const stage = beforeMonday();
    const from = stage.host.mails.length;
    const sets = { times: 6, when } as const;
    stage.host.between(method, (host) => host.fire('heartbeat'), sets);
    stage.host.advanceTo('2024-07-29 09:30');
    stage.host.clearFaults();
    stage.host.advanceTo('2024-07-29 12:30');
    const got = addresses(stage, from);
    expect(new Set(got).size).toBe(got.length);
    expect(got.length).toBeGreaterThan(4);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('goes once though two people turned reminders on', () => {
    const stage = sunday();
    stage.host.share('deputy@example.com').as('deputy@example.com').open();
    for (const protection of stage.host.file.book.protections) protection.editors?.push('deputy@example.com');
    stage.host.open();
    clicks(stage, 'enableReminders');
    stage.host.as(stage.cast.lead.address).advanceTo('2024-07-08 12:00');
    const byDay = stage.host.mails.map(({ to, at }) => `${at.toISOString().slice(0, 10)} ${to}`);
    expect(new Set(byDay).size).toBe(byDay.length);
    expect(stage.host.triggers.map(({ owner }) => owner)).toEqual(['deputy@example.com', 'deputy@example.com']);
  });
});
