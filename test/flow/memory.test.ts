import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { clicks, meanwhile, refusal, types } from '../../local/scenarios/act';
import { dialogLines } from '../../local/scenarios/dialog-text';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { EDITS, keptAs } from '../../src/jobs/memory-names';
import { brokenRuns, running } from './workbook';

const at = (time: string): Stage => {
  const stage = running();
  stage.host.advanceTo(time);
  return stage;
};
const warned = at('2024-07-08 12:30').host.state();
const resumed = (): Stage => {
  const stage = running();
  return { ...stage, host: createHost({ state: warned }) };
};

const kept = ({ host }: Stage): Record<string, string> => {
  host.file.properties.document ??= {};
  return host.file.properties.document;
};
const remindersLine = (stage: Stage): string =>
  textOf(stage, lineWhere(stage, 'start', 'topic', stage.text.start.topics.reminders), 'state');
const contactOf = ({ cast }: Stage): string => (cast.contacts[1] ?? cast.lead).address;
const mailsTo = ({ host }: Stage, address: string) => host.mails.filter(({ to }) => to === address);

describe('what the workbook remembers', () => {
  it('of an earlier version, in one property, is carried over once: reminders stay on, nothing is mailed twice', () => {
    const stage = resumed();
    const parsed = (key: string): object => JSON.parse(kept(stage)[key] ?? '{}') as object;
    const old = { ...parsed(keptAs.file), ...parsed(keptAs.schedule), lastTask: 'T031', edge: null };
    const [owner, before] = [stage.cast.lead.address, stage.host.mails.length];
    stage.host.file.properties.document = {
      'cw-memory': JSON.stringify({ ...old, actors: { 'W0001:answer': contactOf(stage) }, next: null }),
    };
    stage.host.advanceTo('2024-07-08 18:30');
    expect(Object.keys(kept(stage))).not.toContain('cw-memory');
    expect(parsed(keptAs.file)).toMatchObject({ owner, language: 'zh-CN', started: true });
    expect(parsed(keptAs.counters)).toMatchObject({ T: 31 });
    expect(stage.host.mails.length).toBe(before);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is written by nobody who did not change it: turned off at any moment of a run, the reminders stay off', () => {
    const { lead } = resumed().cast;
    const heard: string[] = [];
    for (let call = 1; call <= 16; call++) {
      const stage = resumed();
      stage.host.between(
        'Properties.*',
        () => meanwhile(stage, lead.address, () => heard.push(clicks(stage, 'disableReminders'))),
        { call, when: 'after' },
      );
      stage.host.advanceTo('2024-07-09 12:30');
      // The page is written from what is remembered now.
      clicks(stage, 'refreshProgress');
      const refused = heard[heard.length - 1]?.includes(stage.text.menu.refused.busy());
      expect([call, remindersLine(stage) === stage.text.start.states.remindersOff()]).toEqual([call, !refused]);
      expect(brokenRuns(stage)).toEqual([]);
    }
    expect(heard.length).toBe(16);
  }, 60_000);

  it.each([
    [keptAs.file, '{"language":"zh-'],
    [keptAs.file, '[]'],
    [keptAs.schedule, 'x'],
    [keptAs.counters, '7'],
    [keptAs.notes, '{}'],
  ])('is made anew where it is damaged (%s: %s), the reminders go on and the lead is told', (key, garbled) => {
    const stage = resumed();
    const before = stage.host.mails.length;
    kept(stage)[key] = garbled;
    stage.host.advanceTo('2024-07-09 10:30');
    const told = mailsTo(stage, stage.cast.lead.address).filter(({ body }) => body.includes('保存的运行信息'));
    expect(told.length).toBe(1);
    expect(JSON.parse(kept(stage)[keptAs.file] ?? '{}')).toMatchObject({
      owner: stage.cast.lead.address,
      started: true,
    });
    const mails = stage.host.mails.slice(before).map(({ to, at: when }) => `${to} ${when.toISOString().slice(0, 10)}`);
    expect(new Set(mails).size).toBe(mails.length);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('that is damaged is told once even if the run that tells it is killed', () => {
    const stage = resumed();
    kept(stage)[keptAs.counters] = '7';
    stage.host.advanceTo('2024-07-08 20:30');
    stage.host.killAfter('MailApp.sendEmail', 1);
    stage.host.advanceTo('2024-07-09 09:30');
    stage.host.clearFaults().advanceTo('2024-07-11 12:30');
    const told = mailsTo(stage, stage.cast.lead.address).filter(({ body }) => body.includes('保存的运行信息'));
    expect(told.length).toBe(1);
    expect(JSON.parse(kept(stage)[keptAs.notes] ?? '[]')).toMatchObject([{ told: true }]);
  });

  it('of two thousand exceptions in the calendar and of a busy hour stays under 9 KB a property', () => {
    const stage = resumed();
    const { name } = stage.text.sheets.calendar;
    const days = Array.from({ length: 2000 }, (_, index) => [
      new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10),
      stage.text.choices.dayKind.off,
    ]);
    stage.host.edit(name, 'A2', days);
    clicks(stage, 'enableReminders');
    stage.host.advanceTo('2024-07-09 12:30');
    expect(brokenRuns(stage)).toEqual([]);
    expect(remindersLine(stage)).toBe(stage.text.start.states.remindersOn(stage.cast.lead.address));
    for (const value of Object.values(kept(stage))) expect(Buffer.byteLength(value)).toBeLessThan(9000);
    expect(Object.keys(kept(stage)).length).toBeLessThan(12);
  });

  it('is found again by the heartbeat though a command came first', () => {
    const stage = resumed();
    kept(stage)[keptAs.file] = 'x';
    clicks(stage, 'refreshProgress');
    stage.host.advanceTo('2024-07-09 10:30');
    expect(remindersLine(stage)).toBe(stage.text.start.states.remindersOn(stage.cast.lead.address));
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('costs a heartbeat with nothing due one call', () => {
    const stage = resumed();
    stage.host.advanceTo('2024-07-08 14:30');
    const idle = stage.host.executions.slice(-2).map(({ calls }) => calls);
    expect(Math.min(...idle)).toBe(1);
  });
});

describe('an edit in which a department acts', () => {
  it('is left before any lock: the answer keeps its hand though the lock cannot be had', () => {
    const stage = resumed();
    stage.host.failNext('Lock.tryLock', 3, 'There are too many LockService operations against the same script.');
    types(stage, contactOf(stage), 'notices', 2, { reason: '样机晚到', plan: '加派 2 人' });
    expect(brokenRuns(stage)).toEqual([]);
    stage.host.clearFaults().advanceTo('2024-07-08 13:30');
    const [notice] = linesOf(stage, 'notices');
    expect([textOf(stage, notice, 'state'), textOf(stage, notice, 'proof')]).toEqual([
      stage.text.choices.noticeState.answered,
      stage.text.choices.proof.verified,
    ]);
    expect(Object.keys(kept(stage)).filter((key) => key.startsWith(EDITS))).toEqual([]);
  });

  it.each(['Lock.tryLock', 'Properties.setProperty', 'Properties.getProperties'])(
    'makes no failure mail when %s throws',
    (method) => {
      const stage = resumed();
      stage.host.failNext(method, 9, 'There are too many operations.');
      types(stage, contactOf(stage), 'notices', 2, { reason: '样机晚到' });
      types(stage, stage.cast.lead.address, 'tasks', 3, { progress: '50%' });
      expect(brokenRuns(stage)).toEqual([]);
    },
  );

  it('is known by its number though a person moved the column of the numbers', () => {
    const stage = resumed();
    const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets.notices.name);
    tab?.moveColumns(tab.getRange('A:A'), 6);
    types(stage, contactOf(stage), 'notices', 2, { reason: '样机晚到', plan: '加派 2 人' });
    stage.host.advanceTo('2024-07-08 13:30');
    expect(textOf(stage, linesOf(stage, 'notices')[0], 'proof')).toBe(stage.text.choices.proof.verified);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('of two thousand cells at once is one small property', () => {
    const stage = resumed();
    const { name } = stage.text.sheets.notices;
    const place = stage.host.sheet(name).headers.indexOf(stage.text.sheets.notices.columns.word.header) + 1;
    const letter = stage.host.spreadsheet.getSheetByName(name)?.getRange(2, place).getA1Notation() ?? '';
    const typed = Array.from({ length: 2000 }, () => ['请补充']);
    meanwhile(stage, stage.cast.lead.address, () => stage.host.edit(name, letter, typed));
    const left = Object.entries(kept(stage)).filter(([key]) => key.startsWith(EDITS));
    expect(left.length).toBe(1);
    expect(Buffer.byteLength(left[0]?.[1] ?? '')).toBeLessThan(3000);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('run from the script editor, without an event, does nothing', () => {
    const stage = resumed();
    expect(refusal(() => stage.host.call('onWorkbookEdit'))).toBeNull();
  });
});

describe('a lock that throws', () => {
  it('is a lock that was not obtained: the heartbeat leaves without a failure mail and comes again', () => {
    const stage = at('2024-07-08 08:30');
    const before = stage.host.mails.length;
    stage.host.failNext('Lock.tryLock', 1, 'There are too many LockService operations against the same script.');
    stage.host.advanceTo('2024-07-08 11:30');
    expect(brokenRuns(stage)).toEqual([]);
    expect(stage.host.mails.length).toBeGreaterThan(before);
  });

  it('makes a command say that the file is busy', () => {
    const stage = resumed();
    stage.host.failNext('Lock.tryLock', 1, 'There are too many LockService operations against the same script.');
    expect(clicks(stage, 'disableReminders')).toContain(stage.text.menu.refused.busy());
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('who may lead', () => {
  const deleted = (stage: Stage, ...keys: (keyof Stage['text']['sheets'])[]): Stage => {
    for (const key of keys) {
      const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets[key].name);
      if (tab) stage.host.spreadsheet.deleteSheet(tab);
    }
    return stage;
  };
  const seenBy = (stage: Stage, address: string): number =>
    meanwhile(stage, address, () => stage.host.open().menu).length;

  it('is still only the lead when 协作规则 is deleted', () => {
    const stage = deleted(resumed(), 'settings');
    expect([seenBy(stage, stage.cast.lead.address), seenBy(stage, contactOf(stage))]).toEqual([1, 0]);
    expect(refusal(() => meanwhile(stage, contactOf(stage), () => stage.host.call('sendNow')))).toContain(
      stage.text.menu.refused.notLead(),
    );
  });

  it('is known by address when nothing is protected any more', () => {
    const stage = resumed();
    stage.host.file.book.protections.length = 0;
    expect([seenBy(stage, stage.cast.lead.address), seenBy(stage, contactOf(stage))]).toEqual([1, 0]);
  });
});

describe('reminders whose owner lost access', () => {
  it('are missed on opening: since when, and how to take them over', () => {
    const stage = resumed();
    const [owner, deputy] = [stage.cast.lead.address, contactOf(stage)];
    expect(stage.host.open().toasts).toEqual([]);
    // Google no longer runs the triggers of who cannot open the file.
    stage.host.file.triggers = [];
    stage.host.advanceTo('2024-07-10 09:30');
    stage.host.open();
    expect(stage.host.toasts.map(({ message }) => message).join()).toContain(owner);
    expect(remindersLine(stage)).toContain(stage.text.menu.items.enableReminders);
    clicks(stage, 'showStatus');
    expect(dialogLines(stage).join(' ')).toContain(stage.text.menu.items.enableReminders);
    expect(deputy).not.toBe(owner);
    expect(brokenRuns(stage)).toEqual([]);
  });
});
