import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { check } from '../../src/rules/index';
import { isUsed, settingKeys, usedSettings } from '../../src/sheets/setting-list';
import { settingsTable, situation } from '../world';
import { made } from './workbook';

const unused = settingKeys.filter((key) => !isUsed(key));

const rulesIn = (stage: Stage): readonly string[] =>
  linesOf(stage, 'settings').map((line) => textOf(stage, line, 'rule'));

describe('settings that act on nothing until their sheets come', () => {
  it('are those of urgent matters and meetings, and a new workbook does not offer them', () => {
    expect(unused).toEqual(['urgentHours', 'meetingDay', 'meetingTime', 'meetingMinutes']);
    const stage = made();
    expect(rulesIn(stage)).toEqual(usedSettings.map((key) => stage.text.settings[key].rule));
  });

  it('stay with what people typed in a workbook that has them, and say that they act on nothing: once', () => {
    const stage = made();
    const { text, host, cast } = stage;
    const { rule } = text.settings.meetingMinutes;
    const row = Math.max(...linesOf(stage, 'settings').map((line) => line.row)) + 1;
    host.insertRows(text.sheets.settings.name, row, 1);
    types(stage, cast.lead.address, 'settings', row, { rule, value: '20000' });
    expect(clicks(stage, 'repairWorkbook')).toContain(text.menu.mends.settingUnused(rule));
    const line = lineWhere(stage, 'settings', 'rule', rule);
    expect(textOf(stage, line, 'value')).toBe('20000');
    expect(textOf(stage, line, 'meaning')).toBe(text.menu.mends.unused(text.settings.meetingMinutes.meaning));
    expect(clicks(stage, 'repairWorkbook')).toBe(text.menu.done.nothingToRepair());
  });

  it('are no finding, whatever stands there', () => {
    const found = check(situation({ settings: settingsTable({ meetingTime: '下班后', replyHours: '两天' }) }));
    expect(found.filter(({ rule }) => rule === 'bad-setting').map(({ data }) => data.setting)).toEqual(['replyHours']);
  });
});
