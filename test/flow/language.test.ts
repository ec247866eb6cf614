import { describe, expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
import { lineWhere } from '../../local/scenarios/look';
import { sheetKeys } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import { brokenRuns, made, running } from './workbook';

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
    const stage = made();
    const { host, text } = stage;
    const before = host.sheet(text.sheets.tasks.name).values.length;
    const { row } = lineWhere(stage, 'settings', 'rule', text.settings.language.rule);
    host.edit(text.sheets.settings.name, `B${row}`, 'English');
    clicks(stage, 'repairWorkbook');
    host.open();
    const { en } = catalogues;
    expect(host.spreadsheet.getSheets().map((tab) => tab.getName())).toEqual(
      sheetKeys.map((key) => en.sheets[key].name),
    );
    expect(host.menu[0]?.name).toBe(en.menu.title);
    expect(host.sheet(en.sheets.tasks.name).values.length).toBe(before);
    expect(host.sheet(en.sheets.tasks.name).headers.slice(0, 3)).toEqual(
      [en.sheets.tasks.columns.id, en.sheets.tasks.columns.stage, en.sheets.tasks.columns.task].map(
        ({ header }) => header,
      ),
    );
  });
});
