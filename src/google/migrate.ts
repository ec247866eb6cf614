import type { Instant } from '../domain/day';
import { dueAt, LAYOUT, type Migration, type Step } from '../jobs/migrations/index';
import { type SheetKey, sheetKeys } from '../sheets/index';
import { usedSettings } from '../sheets/setting-list';
import { openDesk } from './desk';
import { dropOlderCopies, keepCopy } from './kept-copy';
import { layOut } from './layout';
import { markLayout } from './layout-mark';
import { underLock } from './lock';
import { forgetAsked, keep, recall, rememberLayout, withLease } from './memory';
import { rewriteColumn } from './rewrite-column';
import { writeSettings } from './settings-sheet';
import { lookFirst } from './standing';
import { targetOf } from './write';

/** Carries out one step. Each opens the workbook anew: the one before may have made what this one needs. */
const carryOut = (step: Step, now: Instant): void => {
  switch (step.do) {
    case 'renameMemory':
      // Whoever recalls what is remembered does it, be it the smallest edit.
      recall();
      return;
    case 'layOut': {
      const { spreadsheet, lexicon } = openDesk(now);
      layOut(spreadsheet, lexicon, step.sheets);
      return;
    }
    case 'addSettings': {
      const desk = openDesk(now);
      const known = new Set(desk.situation.book.settings.rows.map(({ rule }) => rule));
      if (desk.tabs.has('settings') && usedSettings.some((key) => !known.has(key))) writeSettings(desk);
      return;
    }
    case 'rewrite': {
      const desk = openDesk(now);
      const target = targetOf(desk, step.sheet);
      if (target) rewriteColumn(step, target, desk.text);
    }
  }
};

/** The sheets in which something is rewritten. */
export const rewrittenBy = (due: readonly Migration[]): readonly SheetKey[] => {
  const steps = due.flatMap((one) => one.steps);
  return sheetKeys.filter((key) => steps.some((step) => step.do === 'rewrite' && step.sheet === key));
};

/**
 * What follows once the file has this code's version, also where a run broke off here: no mark and no copy of before stays, the next heartbeat looks
 * at once, and edits leave their work to it until then.
 */
const finish = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void => {
  markLayout(spreadsheet, LAYOUT);
  SpreadsheetApp.flush();
  dropOlderCopies(spreadsheet, LAYOUT);
  if (recall() !== null) keep({ schedule: { next: null }, edge: null });
  forgetAsked();
  rememberLayout(LAYOUT);
};

const bringUpFrom = (at: number, now: Instant): void => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const due = dueAt(at);
  const changed = rewrittenBy(due);
  if (changed.length > 0) {
    const desk = openDesk(now);
    for (const key of changed) keepCopy(desk, key, LAYOUT);
  }
  for (const { version, steps } of due) {
    for (const step of steps) carryOut(step, now);
    SpreadsheetApp.flush();
    markLayout(spreadsheet, version);
  }
  finish(spreadsheet);
};

/**
 * Brings the workbook to this code's layout, under the lease and the lock: step by step, the version after each. Broken off anywhere, it goes on
 * where it stopped when it is called again. What waits for the lead's click is done only where he `clicked`. Null while another run is at
 * work, else whether the layout is this code's now.
 */
export const bringUp = (now: Instant, clicked: boolean): boolean | null =>
  withLease(now, () =>
    underLock(() => {
      const { standing, at } = lookFirst();
      if (standing === 'older' || (standing === 'waits' && clicked)) {
        bringUpFrom(at, now);
        return true;
      }
      if (standing === 'current') finish(SpreadsheetApp.getActiveSpreadsheet());
      return standing === 'current';
    }),
  );
