import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { LAYOUT_SEEN } from '../../src/jobs/memory-names';
import { brokenRuns, made, sunday } from '../flow/workbook';
import { pastes, propertiesOf } from './kept';
import { buildWith } from './next-script';

/** A script of a version to come, which makes what is missing in 启动说明, 任务分工 and 协作规则. */
const next = buildWith('missing-things.ts');

const missing = 'note';

/** A workbook that lacks a column and a setting, as one of an earlier version would, with the script of the later one. */
const older = (stage: Stage): Stage => {
  const { text, host } = stage;
  const { name, columns } = text.sheets.tasks;
  host.deleteColumns(name, host.sheet(name).headers.indexOf(columns[missing].header) + 1, 1);
  host.deleteRows(
    text.sheets.settings.name,
    lineWhere(stage, 'settings', 'rule', text.settings.mostInformed.rule).row,
    1,
  );
  pastes(stage, next);
  return stage;
};

const stands = (stage: Stage): readonly boolean[] => {
  const { text, host } = stage;
  return [
    host.sheet(text.sheets.tasks.name).headers.includes(text.sheets.tasks.columns[missing].header),
    linesOf(stage, 'settings').some((line) => textOf(stage, line, 'rule') === text.settings.mostInformed.rule),
  ];
};

describe('what is additive', () => {
  it('runs by itself with the first heartbeat, idle or not, and the mails of the day go as ever', () => {
    const stage = older(sunday());
    const whole = sunday();
    expect(stands(stage)).toEqual([false, false]);
    for (const one of [stage, whole]) one.host.advanceTo('2024-07-08 12:30');
    expect(stands(stage)).toEqual([true, true]);
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe('3');
    expect(stage.host.mails.map(({ to }) => to)).toEqual(whole.host.mails.map(({ to }) => to));
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('runs before the first command where reminders are off', () => {
    const stage = older(made());
    stage.host.open();
    clicks(stage, 'refreshProgress');
    expect(stands(stage)).toEqual([true, true]);
  });

  it('runs with the click of the upgrade too, which then has nothing to do', () => {
    const stage = older(made());
    stage.host.open();
    expect(clicks(stage, 'upgradeWorkbook')).toBe(stage.text.upgrade.done([]));
    expect(stands(stage)).toEqual([true, true]);
    expect(clicks(stage, 'upgradeWorkbook')).toBe(stage.text.upgrade.nothingToDo());
  });

  it('is nothing that an edit waits for: it is left for the run that brings the workbook up', () => {
    const stage = older(sunday());
    stage.host.advanceTo('2024-07-07 23:40');
    types(stage, stage.cast.lead.address, 'tasks', 3, { progress: '50%' });
    expect(stands(stage)).toEqual([false, false]);
    expect(stage.host.executions.at(-1)?.calls).toBeLessThan(13);
    stage.host.advanceTo('2024-07-08 00:30');
    expect(stands(stage)).toEqual([true, true]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('takes nothing from a person’s settings and cells', () => {
    const stage = sunday();
    const rule = lineWhere(stage, 'settings', 'rule', stage.text.settings.mailTime.rule).row;
    types(stage, stage.cast.lead.address, 'settings', rule, { value: '10:30' });
    const typed = linesOf(stage, 'tasks').map((line) => textOf(stage, line, 'standard'));
    older(stage).host.advanceTo('2024-07-08 00:30');
    const after = lineWhere(stage, 'settings', 'rule', stage.text.settings.mailTime.rule);
    expect(textOf(stage, after, 'value')).toBe('10:30');
    expect(linesOf(stage, 'tasks').map((line) => textOf(stage, line, 'standard'))).toEqual(typed);
  });
});
