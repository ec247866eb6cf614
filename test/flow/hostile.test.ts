import { describe, expect, it } from 'vitest';
import { clicks, updates } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, sunday } from './workbook';

const hostile = {
  tag: '<img src=x onerror="alert(1)">',
  script: '</script><script>alert(1)</script>',
  formula: '=HYPERLINK("https://evil.example","点我")',
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(1,2)',
  date: '2024-01-02',
  number: '007',
  lines: '第一行\r\n第二行\nBcc: someone@evil.example',
  long: '很'.repeat(50_000),
  emoji: '👩‍👩‍👧 \u202Ereversed',
} as const;

const allFormulas = ({ host }: Stage): readonly string[] =>
  host.spreadsheet.getSheets().flatMap((tab) => tab.getDataRange().getFormulas().flat().filter(Boolean));

/** A person's text, typed so that it stays text: with the apostrophe that the sheet swallows. */
const asText = (text: string): string => (/^[=+\-@\d]/.test(text) ? `'${text}` : text);

describe.each(Object.entries(hostile))('a task titled with %s', (_, title) => {
  const stage = sunday();
  updates(stage, stage.cast.lead.address, 'T001', { task: asText(title.slice(0, 50_000)) });
  stage.host.advanceTo('2024-07-08 12:30');
  for (const item of [
    'makeMatrix',
    'checkWorkbook',
    'refreshProgress',
    'previewSending',
    'repairWorkbook',
    'showStatus',
  ] as const)
    clicks(stage, item);
  const shown = title.trim().split(/[\r\n]/)[0] ?? '';

  it('stops nothing: mails, warning, matrix and check go on', () => {
    expect(brokenRuns(stage)).toEqual([]);
    expect(stage.host.mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining([stage.cast.lead.address, 'li.qiang@example.com']),
    );
    expect(linesOf(stage, 'notices').map((line) => textOf(stage, line, 'task'))).toEqual(['T001']);
  });

  it('never becomes a formula, a number or a day in any sheet', () => {
    expect(allFormulas(stage)).toEqual([]);
    for (const key of ['matrix', 'notices'] as const) {
      const column = key === 'matrix' ? 'item' : 'title';
      expect(
        linesOf(stage, key).find(({ cells }) => cells.id === 'T001' || cells.task === 'T001')?.cells[column],
      ).toEqual(expect.stringContaining(shown.slice(0, 200)));
    }
  });

  it('stays text in every mail: no tag, no header, no link of its own', () => {
    for (const { htmlBody, subject, cc, bcc, to } of stage.host.mails) {
      expect(htmlBody).not.toMatch(/<img|<script|onerror="|href="https:\/\/evil/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect([cc, bcc]).toEqual(['', '']);
      expect(to).toMatch(/^[\w.]+@example\.com$/);
      expect(Buffer.byteLength(htmlBody)).toBeLessThan(200 * 1024);
    }
  });

  it('stays text in the dialogs', () => {
    for (const page of [stage.host.dialog, stage.host.sidebar])
      expect(page?.html ?? '').not.toMatch(/<img|<script>alert|onerror="/);
  });
});
