import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { sheets } from '../../src/sheets/index';
import { brokenRuns } from '../flow/workbook';
import { stageFrom } from './kept';

/** A workbook as an earlier version left it on 11 July 2024: reminders on, one warning answered, nothing decided. */
const old = (): Stage => {
  const file = join(import.meta.dirname, 'states', '2024-one-block-of-columns.json.gz');
  const state = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  const dist = join(import.meta.dirname, '..', '..', 'dist');
  return stageFrom(state, dist);
};

const headersOf = ({ host, text }: Stage, sheet: 'tasks' | 'notices' | 'approvals'): readonly string[] =>
  host.sheet(text.sheets[sheet].name).headers.filter(Boolean);

/** What people typed, by the row's id. */
const typedIn = (stage: Stage): readonly unknown[] =>
  (['tasks', 'notices'] as const).flatMap((sheet) => {
    const columns: Readonly<Record<string, { readonly edit: string }>> = sheets[sheet].columns;
    const people = Object.keys(columns).filter((column) => columns[column]?.edit !== 'script');
    return linesOf(stage, sheet).map((line) => [line.cells.id, people.map((column) => textOf(stage, line, column))]);
  });

describe('a workbook of an earlier version', () => {
  it('goes on under the new code: nobody is told twice, nothing breaks, the answer and its hand are kept', () => {
    const stage = old();
    const before = stage.host.mails.length;
    stage.host.advanceTo('2024-07-12 12:30');
    expect(brokenRuns(stage)).toEqual([]);
    const told = stage.host.mails.map(({ to, subject, at }) => `${to} ${subject} ${at.toISOString().slice(0, 10)}`);
    expect(new Set(told).size).toBe(told.length);
    expect(stage.host.mails.length).toBeGreaterThanOrEqual(before);
    const warning = lineWhere(stage, 'notices', 'id', 'W0001');
    expect(textOf(stage, warning, 'reason')).toBe('样机返工');
    expect(textOf(stage, warning, 'proof')).toBe('已核实');
  });

  it('carries out what is decided, with one line of history, before anybody repaired anything', () => {
    const stage = old();
    const { row } = lineWhere(stage, 'notices', 'id', 'W0001');
    types(stage, stage.cast.lead.address, 'notices', row, { decision: '同意' });
    stage.host.advanceTo('2024-07-12 12:30');
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T001'), 'due')).toBe('2024-07-26');
    expect(linesOf(stage, 'changes').map((line) => textOf(stage, line, 'after'))).toEqual(['2024-07-26']);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('gets today’s order of columns by one click of repair, and then there is nothing left to mend', () => {
    const stage = old();
    const before = typedIn(stage);
    clicks(stage, 'repairWorkbook');
    const words: Readonly<Record<string, { readonly header: string }>> = stage.text.sheets.notices.columns;
    expect(headersOf(stage, 'notices')).toEqual(Object.keys(sheets.notices.columns).map((key) => words[key]?.header));
    const tasks = headersOf(stage, 'tasks');
    const { status, stamp, due } = stage.text.sheets.tasks.columns;
    const at = tasks.indexOf(stamp.header);
    expect([tasks[at - 1], tasks[at + 1]].sort()).toEqual([due.header, status.header].sort());
    const verdicts = stage.host.spreadsheet.getSheetByName(stage.text.sheets.approvals.name);
    const offered = verdicts?.getRange(cellAt(stage, 'approvals', 'decision', 3)).getDataValidation();
    expect(offered?.getCriteriaValues()[0]).toEqual(['通过', '退回']);
    expect(typedIn(stage)).toEqual(before);
    expect(textOf(stage, lineWhere(stage, 'notices', 'id', 'W0001'), 'plan')).toBe('周末加班');
    expect(clicks(stage, 'repairWorkbook')).toContain(stage.text.menu.done.nothingToRepair());
  });
});
