import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { growing, type Log } from '../../src/jobs/rotation';
import { sheets } from '../../src/sheets/index';

/** The very script that goes to Google, but for the rows that a log holds before it begins a new page. */
export const scriptWithPages = (rows: number): string => {
  const { mtimeMs, size } = statSync('dist/Code.js');
  const folder = join(tmpdir(), `pages-of-${rows}-${mtimeMs}-${size}`);
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(join(tmpdir(), 'pages-'));
  cpSync('dist', made, { recursive: true });
  const code = readFileSync('dist/Code.js', 'utf8');
  const small = code.replaceAll(/\bfull: 2(e3|000)\b/g, `full: ${rows}`);
  const logs = Object.values(sheets).filter((spec) => 'full' in spec).length;
  if (small.split(`full: ${rows},`).length - 1 !== logs) throw new Error('The bounds of the logs were not found');
  writeFileSync(join(made, 'Code.js'), small);
  // Of two processes that make it at once the first one's stays.
  if (!existsSync(folder)) renameSync(made, folder);
  return folder;
};

const long = (count: number, cells: (index: number) => Readonly<Record<string, unknown>>) =>
  Array.from({ length: count }, (_, index) => cells(index));

const at = (day: string): Date => new Date(`${day}T09:00:00+08:00`);

/** What logs hold of a year ago: settled, told, about tasks that are gone. */
const pastOf = (
  stage: Stage,
  count: number,
): Readonly<Partial<Record<Log, readonly Readonly<Record<string, unknown>>[]>>> => {
  const { noticeState, verdict, changeKind, mailState, decision } = stage.text.choices;
  const file = stage.host.spreadsheet.getId();
  const lead = stage.cast.lead.address;
  const mailKey = (index: number): string =>
    `${file}/2023-07-${String(1 + (index % 28)).padStart(2, '0')}.${index}/${lead}`;
  return {
    notices: long(count, (index) => ({
      id: `W${9000 + index}`,
      task: `T9${index}`,
      title: `往年任务 ${index}`,
      asked: '往年接口人',
      due: at('2023-07-03'),
      issued: at('2023-07-05'),
      replyBy: at('2023-07-07'),
      state: noticeState.closed,
      attempt: 1,
      stamp: `W${9000 + index}`,
      reason: '往年原因',
      decision: decision.accept,
    })),
    approvals: long(count, (index) => ({
      id: `A${9000 + index}`,
      task: `T9${index}`,
      title: `往年任务 ${index}`,
      handedIn: at('2023-07-05'),
      issued: at('2023-07-05'),
      state: noticeState.closed,
      answered: at('2023-07-06'),
      stamp: `A${9000 + index}`,
      decision: verdict.pass,
    })),
    changes: long(count, (index) => ({
      task: `T9${index}`,
      title: `往年任务 ${index}`,
      what: changeKind.due,
      before: at('2023-07-03'),
      after: at('2023-07-20'),
      at: at('2023-07-06'),
      notice: `W${9000 + index}`,
      key: `W${9000 + index}.1.accept`,
    })),
    mails: long(count, (index) => ({
      key: mailKey(index),
      to: lead,
      subject: `往年邮件 ${index}`,
      contains: `W${9000 + index}`,
      queued: at('2023-07-05'),
      sent: at('2023-07-05'),
      state: mailState.sent,
      stamp: mailKey(index),
    })),
  };
};

/** Fills the logs with rows of a year ago, under those that stand there. */
export const fillLogs = (stage: Stage, count: number, logs: readonly Log[] = growing): void => {
  for (const [log, rows] of Object.entries(pastOf(stage, count)) as [Log, readonly Record<string, unknown>[]][]) {
    const tab = stage.host.spreadsheet.getSheetByName(stage.text.sheets[log].name);
    const words: Readonly<Record<string, { readonly header: string }>> = stage.text.sheets[log].columns;
    const columns = new Map(Object.entries(words).map(([column, { header }]) => [header, column]));
    const { headers } = stage.host.sheet(stage.text.sheets[log].name);
    const top = Math.max(1, ...linesOf(stage, log).map(({ row }) => row)) + 1;
    if (!tab || !logs.includes(log)) continue;
    const missing = top + count - tab.getMaxRows();
    if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
    tab
      .getRange(top, 1, count, headers.length)
      .setValues(rows.map((cells) => headers.map((header) => (cells[columns.get(header) ?? ''] ?? '') as string)));
  }
};
