import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere } from '../../local/scenarios/look';
import { catalogues } from '../../src/text/catalogues';
import { brokenRuns, running } from './workbook';

describe('the language of a workbook', () => {
  it('is English throughout in an English one: no Chinese sign in any cell, menu, note or mail', () => {
    const stage = running({ language: 'en' });
    stage.host.advanceTo('2024-07-09 12:00');
    clicks(stage, 'checkWorkbook');
    const chinese = /[\u4e00-\u9fff]/;
    const found = stage.host.spreadsheet
      .getSheets()
      .flatMap((tab) => tab.getDataRange().getValues().flat())
      .filter((cell) => chinese.test(String(cell)));
    // Nothing but that language's own name, which is what the rule's default was.
    expect([...new Set(found)]).toEqual([stage.text.choices.language['zh-CN']]);
    expect(stage.host.mails.length).toBeGreaterThan(2);
    for (const { subject, body, htmlBody } of stage.host.mails)
      expect([subject, body, htmlBody].filter((text) => chinese.test(text))).toEqual([]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is changed by the lead in the rules and one repair: tabs, headers and menu are English, every row stays', () => {
    const stage = running();
    const tasks = linesOf(stage, 'tasks').map(({ cells }) => [cells.id, cells.task, cells.department]);
    const { row } = lineWhere(stage, 'settings', 'rule', stage.text.settings.language.rule);
    types(stage, stage.cast.lead.address, 'settings', row, { value: 'English' });
    clicks(stage, 'repairWorkbook');
    stage.host.open();
    const english = { ...stage, language: 'en' as const, text: catalogues.en };
    expect(stage.host.menu.map(({ name }) => name)).toEqual([catalogues.en.menu.title]);
    expect(linesOf(english, 'tasks').map(({ cells }) => [cells.id, cells.task, cells.department])).toEqual(tasks);
    expect(stage.host.spreadsheet.getSheets().map((tab) => tab.getName())).toEqual(
      Object.values(catalogues.en.sheets).map(({ name }) => name),
    );
    const tab = stage.host.spreadsheet.getSheetByName(catalogues.en.sheets.tasks.name);
    const rule = tab?.getRange(cellAt(english, 'tasks', 'status', 5)).getDataValidation();
    expect(rule?.getCriteriaValues()[0]).toEqual(Object.values(catalogues.en.choices.status));
    const colours = tab?.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues()[0]);
    expect(colours?.join()).toContain(`="${catalogues.en.choices.light.red}"`);
    expect(clicks(english, 'repairWorkbook')).toBe(catalogues.en.menu.done.nothingToRepair());
    stage.host.advanceTo('2024-07-09 12:00');
    expect(stage.host.mails.at(-1)?.body).toContain('workbook');
    expect(brokenRuns(stage)).toEqual([]);
  });
});
