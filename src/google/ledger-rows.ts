import type { Mail } from '../notices/notice';
import { writeTokens } from '../notices/tokens';
import type { Raw } from '../sheets/column';
import type { RowOf } from '../sheets/index';
import { appendRows } from './append';
import { placed, runsOf, writtenCell } from './block';
import { type Desk, tabOf } from './desk';
import type { Posted, Posting } from './post';
import { readTab } from './read';

/** Mails enter the ledger as queued before the first of them is sent: what was decided cannot be lost. */
export const queueMails = (desk: Desk, postings: readonly Posting[]): void => {
  const rows = postings.map(({ mail, rendered }) => ({
    key: mail.key,
    to: mail.to.address,
    subject: rendered.subject,
    contains: tokensOf(mail),
    queued: desk.now,
    // Blank, but named: so all columns are written in one call, and no row is ever half there.
    sent: null,
    state: 'queued' as const,
    error: null,
  }));
  const tab = tabOf(desk, 'mails');
  if (rows.length > 0 && !desk.memory.started) tab.showSheet();
  appendRows(tab, desk.situation.book.mails, { sheet: 'mails', rows }, desk.terms);
};

const tokensOf = (mail: Mail): string => writeTokens(mail.notices.map(({ token }) => token));

/** What became of mails, written into their rows wherever these stand now: one read, one write. */
export const markMails = (desk: Desk, posted: readonly Posted[]): void => {
  if (posted.length === 0) return;
  SpreadsheetApp.flush();
  const tab = tabOf(desk, 'mails');
  const table = readTab('mails', tab, desk.lexicon, desk.terms.zone);
  const news = new Map(posted.map((one) => [one.key, one]));
  const rows = table.rows as unknown as readonly RowOf<'mails'>[];
  const touched = rows.filter(({ key }) => key !== null && news.has(key));
  const [first, last] = [touched[0]?.row, touched[touched.length - 1]?.row];
  if (first === undefined || last === undefined) return;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const run of runsOf(placed(table, ['sent', 'state', 'error']))) {
    const block: Raw[][] = [];
    for (let row = first; row <= last; row++) {
      const old = byRow.get(row);
      const fresh = news.get(old?.key ?? '');
      const cells: Readonly<Record<string, unknown>> = fresh
        ? { sent: fresh.at, state: fresh.state, error: fresh.error === '' ? null : fresh.error }
        : { sent: old?.sent, state: old?.state, error: old?.error };
      block.push(run.map(({ column }) => writtenCell('mails', column, cells[column], desk.terms)));
    }
    tab.getRange(first, run[0]?.place ?? 1, block.length, run.length).setValues(block);
  }
  SpreadsheetApp.flush();
};
