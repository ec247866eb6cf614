import { describe, expect, it } from 'vitest';
import { clicks, meanwhile, types, updates } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, running } from './workbook';

/** Tasks that the lead, who owns the file and the triggers, is asked to approve: the matrix names no A for them. */
const handedIn = (tasks: readonly string[]): Stage => {
  const stage = running();
  const { host, cast, text } = stage;
  const matrix = linesOf(stage, 'matrix');
  for (const { row, cells } of matrix)
    for (const [department, letter] of Object.entries(cells))
      if (letter === 'A') types(stage, cast.lead.address, 'matrix', row, { [department]: '' });
  for (const task of tasks) updates(stage, cast.lead.address, task, { status: text.choices.status.review });
  host.advanceTo('2024-07-01 10:30');
  return stage;
};

const asked = (stage: Stage, task: string) => lineWhere(stage, 'approvals', 'task', task);

const judges = (stage: Stage, task: string): void =>
  types(stage, stage.cast.lead.address, 'approvals', asked(stage, task).row, {
    decision: stage.text.choices.verdict.pass,
  });

const selects = ({ host, text, ...stage }: Stage, key: 'tasks' | 'approvals', row: number): void => {
  const tab = host.spreadsheet.getSheetByName(text.sheets[key].name);
  host.call('jumpTo', tab?.getSheetId(), cellAt({ host, text, ...stage }, key, 'id', row));
};

const proof = (stage: Stage, task: string): string => textOf(stage, asked(stage, task), 'proof');

describe('the verdict of the lead, whose triggers run', () => {
  it('is not proved by an edit, since an anonymous editor carries the same address: it is the lead’s by right', () => {
    const stage = handedIn(['T001']);
    expect(textOf(stage, asked(stage, 'T001'), 'asked')).toBe(stage.cast.lead.name);
    judges(stage, 'T001');
    stage.host.advanceTo('2024-07-01 12:30');
    expect(proof(stage, 'T001')).toBe(stage.text.choices.proof.byRight);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is 未核实 where the rights are not known to have been in force', () => {
    const stage = handedIn(['T001']);
    const { host, cast, text } = stage;
    judges(stage, 'T001');
    // A row put in above moves the cells away from where the rights were written.
    meanwhile(stage, cast.lead.address, () => host.insertRows(text.sheets.approvals.name, 2, 1));
    host.advanceTo('2024-07-01 12:30');
    expect(proof(stage, 'T001')).toBe(text.choices.proof.unverified);
  });

  it('is 已核实 once the lead confirms it from the menu, before it took effect and after', () => {
    const stage = handedIn(['T001', 'T002']);
    const { host, cast, text } = stage;
    judges(stage, 'T001');
    host.advanceTo('2024-07-01 12:30');
    judges(stage, 'T002');
    selects(stage, 'tasks', 2);
    host.advanceTo('2024-07-01 12:31');
    const said = clicks(stage, 'confirmOwn');
    const ids = [asked(stage, 'T002'), asked(stage, 'T001')].map((line) => textOf(stage, line, 'id'));
    expect(said).toContain(text.menu.done.confirming(cast.lead.address, ids));
    expect(said).toContain(text.menu.done.confirmed(2));
    expect(proof(stage, 'T001')).toBe(text.choices.proof.verified);
    expect(proof(stage, 'T002')).toBe('');
    host.advanceTo('2024-07-01 14:30');
    expect(proof(stage, 'T002')).toBe(text.choices.proof.verified);
    expect(clicks(stage, 'confirmOwn')).toBe(text.menu.done.nothingToConfirm(cast.lead.address));
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('stays as it is where the lead says no', () => {
    const stage = handedIn(['T001']);
    judges(stage, 'T001');
    stage.host.advanceTo('2024-07-01 12:30');
    stage.host.answers.push('NO');
    clicks(stage, 'confirmOwn');
    expect(proof(stage, 'T001')).toBe(stage.text.choices.proof.byRight);
  });

  it('is confirmed in the selected rows only', () => {
    const stage = handedIn(['T001', 'T002']);
    const { host, text } = stage;
    judges(stage, 'T001');
    judges(stage, 'T002');
    host.advanceTo('2024-07-01 12:30');
    selects(stage, 'approvals', asked(stage, 'T002').row);
    clicks(stage, 'confirmOwn');
    expect([proof(stage, 'T001'), proof(stage, 'T002')]).toEqual([
      text.choices.proof.byRight,
      text.choices.proof.verified,
    ]);
  });
});
