import { describe, expect, it } from 'vitest';
import { clicks, meanwhile, types } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { LAYOUT_SEEN } from '../../src/jobs/memory-names';
import { brokenRuns, cellsOf, running, sunday } from '../flow/workbook';
import { answers, sets } from '../sweep/worlds/hands';
import { busyMonday, pastes, propertiesOf, stageFrom, today } from './kept';
import { buildWith } from './next-script';

/** A script of versions to come: version 3 rewrites what people filled, version 4 makes what is missing. */
const next = buildWith('version-to-come.ts');

const pasted = (stage: Stage): Stage => {
  pastes(stage, next);
  return stage;
};
const monday = (): Stage => pasted(stageFrom(busyMonday(today).host.state(), today));
const asked = ({ host, text }: Stage, from = 0) =>
  host.mails.slice(from).filter(({ subject }) => subject.endsWith(text.upgrade.mail.subject('').slice(2)));
const tabNames = ({ host }: Stage): readonly string[] => host.spreadsheet.getSheets().map((tab) => tab.getName());
const standards = (stage: Stage): readonly string[] =>
  linesOf(stage, 'tasks').map((line) => textOf(stage, line, 'standard'));
const upgraded = (stage: Stage): string => {
  stage.host.as(stage.cast.lead.address).open();
  return clicks(stage, 'upgradeWorkbook');
};

describe('a workbook that waits for the lead’s click', () => {
  it('is written by no trigger, and mails nobody but the lead, once a working day', () => {
    const stage = monday();
    const [cells, before] = [cellsOf(stage), stage.host.mails.length];
    stage.host.advanceTo('2024-07-15 12:30');
    expect(cellsOf(stage)).toEqual(cells);
    const told = stage.host.mails.slice(before);
    expect(told).toEqual(asked(stage, before));
    expect(told.map(({ to, at }) => `${to} ${at.toISOString().slice(0, 13)}`)).toEqual(
      ['08T04', '09T01', '10T01', '11T01', '12T01', '15T01'].map((at) => `${stage.cast.lead.address} 2024-07-${at}`),
    );
    expect(told[0]?.body).toContain(stage.text.menu.items.upgradeWorkbook);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('mails no second time that day when the run is killed as it mails', () => {
    const stage = monday();
    const before = stage.host.mails.length;
    stage.host.killAfter('MailApp.sendEmail', 1);
    stage.host.advanceTo('2024-07-08 12:30');
    stage.host.clearFaults().advanceTo('2024-07-08 20:30');
    expect(asked(stage, before).length).toBe(1);
  });

  it('that is paused asks nobody for anything', () => {
    const stage = sunday();
    const rule = lineWhere(stage, 'settings', 'rule', stage.text.settings.paused.rule).row;
    types(stage, stage.cast.lead.address, 'settings', rule, { value: stage.text.choices.yesNo.yes });
    pasted(stage).host.advanceTo('2024-07-10 12:30');
    expect(asked(stage)).toEqual([]);
  });

  it('says so on opening, on 运行状态, and in every command but these', () => {
    const stage = monday();
    const { upgrade, menu } = stage.text;
    const said = upgrade.waits(menu.items.upgradeWorkbook);
    stage.host.open();
    expect(stage.host.toasts.map(({ message }) => message)).toContain(said);
    const before = cellsOf(stage);
    for (const item of ['refreshProgress', 'repairWorkbook', 'previewSending', 'applyRights'] as const)
      expect(clicks(stage, item)).toBe(said);
    expect(() => stage.host.call('sendNow')).toThrow(said);
    clicks(stage, 'showStatus');
    expect(stage.host.dialog?.html).toContain(said);
    clicks(stage, 'showAbout');
    expect(cellsOf(stage)).toEqual(before);
  });

  it('lets a contact upgrade nothing', () => {
    const stage = monday();
    const { address } = stage.cast.contacts[0] ?? stage.cast.lead;
    const said = meanwhile(stage, address, () => {
      stage.host.call('upgradeWorkbook');
      return stage.host.prompts.at(-1)?.text;
    });
    expect(said).toBe(stage.text.menu.refused.notLead());
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBeUndefined();
  });

  it('counts as paused: what was left of each deadline is left of it', () => {
    const asks = ['W0006', 'W0007'];
    const replyBys = (stage: Stage): readonly string[] =>
      asks.map((id) => String(lineWhere(stage, 'notices', 'id', id).cells.replyBy));
    const settled = busyMonday();
    settled.host.advanceTo('2024-07-08 12:30');
    const from = settled.host.state();

    const paused = stageFrom(from, today);
    const rule = lineWhere(paused, 'settings', 'rule', paused.text.settings.paused.rule).row;
    const pause = (word: string) => types(paused, paused.cast.lead.address, 'settings', rule, { value: word });
    pause(paused.text.choices.yesNo.yes);
    paused.host.advanceTo('2024-07-10 13:30');
    pause(paused.text.choices.yesNo.no);
    paused.host.advanceTo('2024-07-10 14:30');

    const waiting = pasted(stageFrom(from, today));
    waiting.host.advanceTo('2024-07-10 13:30');
    upgraded(waiting);
    waiting.host.advanceTo('2024-07-10 14:30');
    const states = asks.map((id) => textOf(waiting, lineWhere(waiting, 'notices', 'id', id), 'state'));
    expect(states).toEqual(asks.map(() => waiting.text.choices.noticeState.open));
    expect(replyBys(waiting)).toEqual(replyBys(paused));
    expect(replyBys(waiting)).not.toEqual(replyBys(settled));
    expect(brokenRuns(waiting)).toEqual([]);
  });

  it('keeps what people type meanwhile, and whose hand it was', () => {
    const stage = monday();
    stage.host.advanceTo('2024-07-08 12:30');
    answers(stage, 'sales', 'T006', { reason: '照片未齐', plan: '周末补拍' });
    sets(stage, 'sales', 'T007', 'review');
    stage.host.advanceTo('2024-07-09 12:30');
    upgraded(stage);
    stage.host.advanceTo('2024-07-09 13:30');
    const answered = lineWhere(stage, 'notices', 'task', 'T006');
    expect([textOf(stage, answered, 'state'), textOf(stage, answered, 'proof')]).toEqual([
      stage.text.choices.noticeState.answered,
      stage.text.choices.proof.verified,
    ]);
    expect(linesOf(stage, 'approvals').map((line) => textOf(stage, line, 'task'))).toContain('T007');
    expect(brokenRuns(stage)).toEqual([]);
  });
});

describe('the click', () => {
  it('asks first, and does nothing where the lead says no', () => {
    const stage = monday();
    const before = cellsOf(stage);
    stage.host.open().answers.push('NO');
    clicks(stage, 'upgradeWorkbook');
    expect(cellsOf(stage)).toEqual(before);
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBeUndefined();
  });

  it('rewrites what is due and keeps each tab as it was, hidden, for the leaders alone', () => {
    const stage = monday();
    const { text, host } = stage;
    const [before, cells] = [standards(stage), host.sheet(text.sheets.tasks.name).values];
    const said = upgraded(stage);
    const name = text.upgrade.kept(text.sheets.tasks.name, 4);
    expect(said).toContain(name);
    expect(standards(stage)).toEqual(before.map((cell) => (cell === '' || cell.endsWith('。') ? cell : `${cell}。`)));
    expect(standards(stage)).not.toEqual(before);
    expect(host.sheet(name).values).toEqual(cells);
    const tab = host.spreadsheet.getSheetByName(name);
    expect(tab?.isSheetHidden()).toBe(true);
    const { address } = stage.cast.contacts[0] ?? stage.cast.lead;
    expect(() => meanwhile(stage, address, () => host.edit(name, 'A2', 'x'))).toThrow();
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe('4');
    expect(clicks(stage, 'upgradeWorkbook')).toBe(text.upgrade.nothingToDo());
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('done a second time, since the file has lost its mark, changes nothing more', () => {
    const stage = monday();
    upgraded(stage);
    const [cells, tabs] = [cellsOf(stage), tabNames(stage)];
    for (const mark of stage.host.spreadsheet.getDeveloperMetadata()) mark.setValue('1');
    propertiesOf(stage)[LAYOUT_SEEN] = '1';
    expect(upgraded(stage)).toContain(stage.text.upgrade.done([]).slice(0, 4));
    expect([cellsOf(stage), tabNames(stage)]).toEqual([cells, tabs]);
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe('4');
  });

  it.each(['before', 'after'] as const)(
    'gives each row its own, though people sort and put rows in while it writes (%s)',
    (when) => {
      const byId = (stage: Stage) =>
        new Map(linesOf(stage, 'tasks').map((line) => [textOf(stage, line, 'id'), textOf(stage, line, 'standard')]));
      const whole = monday();
      upgraded(whole);
      const writes = whole.host.executions.at(-1)?.byMethod['Range.setValues'] ?? 0;
      expect(writes).toBeGreaterThan(2);
      for (let call = 1; call <= writes; call++)
        for (const moves of [
          (stage: Stage) => stage.host.sort(stage.text.sheets.tasks.name, 'A2:Z', 3, false),
          (stage: Stage) => stage.host.insertRows(stage.text.sheets.tasks.name, 4, 2),
        ]) {
          const stage = monday();
          stage.host.as(stage.cast.lead.address).open();
          stage.host.between('Range.setValues', () => moves(stage), { call, when });
          clicks(stage, 'upgradeWorkbook');
          expect([call, byId(stage)]).toEqual([call, byId(whole)]);
          expect(brokenRuns(stage)).toEqual([]);
        }
    },
  );

  it('leaves a formula of somebody’s', () => {
    const stage = monday();
    const name = stage.text.sheets.tasks.name;
    const cell = cellAt(stage, 'tasks', 'standard', 2);
    stage.host.edit(name, cell, '=UPPER("abc")');
    upgraded(stage);
    expect(stage.host.spreadsheet.getSheetByName(name)?.getRange(cell).getFormula()).toBe('=UPPER("abc")');
  });

  it('keeps one generation: what was kept before the last upgrade goes', () => {
    const stage = monday();
    const [old, theirs] = ['旧版', '自己的'];
    stage.host.addTab(old).addTab(theirs);
    stage.host.spreadsheet.getSheetByName(old)?.addDeveloperMetadata('cw-kept', 'tasks/2');
    upgraded(stage);
    expect(tabNames(stage)).not.toContain(old);
    expect(tabNames(stage)).toContain(theirs);
  });

  it('lets the reminders go on at the next full hour, with what the day owes', () => {
    const stage = sunday();
    pasted(stage).host.advanceTo('2024-07-08 10:30');
    const before = stage.host.mails.length;
    upgraded(stage);
    expect(stage.host.mails.length).toBe(before);
    stage.host.advanceTo('2024-07-08 11:30');
    expect(stage.host.mails.length).toBeGreaterThan(before);
    expect(asked(stage, before)).toEqual([]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('says that the file is busy while a run is at work', () => {
    const stage = pasted(running());
    stage.host.failNext('Lock.tryLock', 1, 'There are too many LockService operations against the same script.');
    expect(upgraded(stage)).toContain(stage.text.menu.refused.busy());
  });
});
