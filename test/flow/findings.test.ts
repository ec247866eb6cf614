import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import { rechecked, sentencesOf } from '../../local/scenarios/steps/check';
import { brokenRuns, made } from './workbook';

describe('the check', () => {
  it('finds on the guide’s complaint matrix that the first node has no A, and no other error', () => {
    const stage = made({ key: 'complaints' });
    clicks(stage, 'checkWorkbook');
    expect(sentencesOf(stage, 'error')).toEqual(['「接收客户投诉」没有 A，没有部门批准和最终负责。']);
  });

  it('says the same in the sidebar as in the sheet, and each line leads to its cell', () => {
    const stage = made({ key: 'complaints' });
    clicks(stage, 'checkWorkbook');
    expect(stage.host.sidebar?.title).toBe(stage.text.dialogs.findings.title);
    const lines = rechecked(stage);
    expect(lines.map(({ sentence }) => sentence)).toEqual(
      linesOf(stage, 'findings').map((line) => textOf(stage, line, 'sentence')),
    );
    for (const { jump, sheet } of lines) {
      stage.host.call('jumpTo', jump.sheetId, jump.a1);
      expect(stage.host.selection.sheet).toBe(sheet);
    }
    const [first] = lines;
    stage.host.call('jumpTo', first?.jump.sheetId, first?.jump.a1);
    expect(stage.host.selection).toEqual({ sheet: '责任矩阵', a1: 'B2' });
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('forgets what is mended, and its sheet holds no row of the check before', () => {
    const stage = made({ key: 'complaints' });
    clicks(stage, 'checkWorkbook');
    const before = linesOf(stage, 'findings').length;
    types(stage, stage.cast.lead.address, 'matrix', 2, { 售后部: 'A' });
    const after = rechecked(stage);
    expect(sentencesOf(stage, 'error')).toEqual([]);
    expect(linesOf(stage, 'findings').length).toBe(after.length);
    expect(before).toBeGreaterThan(0);
  });

  it('a jump to a tab that is gone, or to a cell beyond the grid, breaks nothing', () => {
    const stage = made();
    stage.host.call('jumpTo', 123_456, 'A1');
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('shows a hidden tab when a finding leads there', () => {
    const stage = made();
    const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets.mails.name);
    stage.host.call('jumpTo', tab?.getSheetId(), 'A1');
    expect(tab?.isSheetHidden()).toBe(false);
  });
});
