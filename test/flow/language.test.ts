import { describe, expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
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

  it.todo('is changed by the lead in the rules and one repair: tabs, headers and menu are English, every row stays');
});
