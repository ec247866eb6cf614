import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import type { Stage } from '../../local/scenarios/stage';
import { LAYOUT_SEEN } from '../../src/jobs/memory-names';
import { LAYOUT } from '../../src/jobs/migrations/index';
import { brokenRuns, cellsOf, sunday } from '../flow/workbook';
import { pastes, propertiesOf, today } from './kept';
import { buildWith } from './next-script';

const next = buildWith('missing-things.ts');

/** The code of today in a workbook that a later version has brought up. */
const newer = (): Stage => {
  const stage = sunday();
  pastes(stage, next);
  stage.host.advanceTo('2024-07-08 08:30');
  expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe(String(LAYOUT + 1));
  pastes(stage, today);
  return stage;
};

const everything = (stage: Stage) => ({
  cells: cellsOf(stage),
  properties: { ...propertiesOf(stage) },
  mails: stage.host.mails.length,
  triggers: stage.host.triggers.map(({ id }) => id),
  marks: stage.host.spreadsheet.getDeveloperMetadata().map((mark) => mark.getValue()),
});

describe('a workbook that a later version has brought up', () => {
  it('is left as it is for a week: nothing written, remembered or mailed, no trigger taken away', () => {
    const stage = newer();
    const before = everything(stage);
    stage.host.advanceTo('2024-07-15 12:30');
    expect(everything(stage)).toEqual(before);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('gets nothing from an edit, and nothing from a command, which says why', () => {
    const stage = newer();
    types(stage, stage.cast.lead.address, 'tasks', 3, { progress: '50%' });
    const before = everything(stage);
    const said = stage.text.upgrade.newer();
    stage.host.open();
    expect(stage.host.toasts.at(-1)?.message).toBe(said);
    for (const item of ['refreshProgress', 'repairWorkbook', 'enableReminders', 'upgradeWorkbook'] as const)
      expect(clicks(stage, item)).toBe(said);
    clicks(stage, 'showStatus');
    expect(stage.host.dialog?.html).toContain(said);
    expect(everything(stage)).toEqual(before);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is known in a copy too, where nothing is remembered: the file itself tells', () => {
    const stage = newer();
    const copy = { ...stage, host: stage.host.copy(stage.cast.lead.address).open() };
    expect(clicks(copy, 'enableReminders')).toBe(copy.text.upgrade.newer());
    expect(propertiesOf(copy)).toEqual({});
  });

  it('goes on with the later code as if nothing had been', () => {
    const [stage, whole] = [newer(), newer()];
    pastes(whole, next);
    stage.host.advanceTo('2024-07-08 08:50');
    pastes(stage, next);
    for (const one of [stage, whole]) one.host.advanceTo('2024-07-09 12:30');
    expect(everything(stage)).toEqual(everything(whole));
  });
});

describe('a workbook of which an earlier version was restored', () => {
  it('is looked at again by the next run that reads it, though something else is remembered', () => {
    const stage = sunday();
    const { book } = stage.host.file;
    book.metadata = book.metadata.filter(({ key }) => key !== 'cw-layout');
    stage.host.advanceTo('2024-07-08 12:30');
    expect(book.metadata.filter(({ key }) => key === 'cw-layout').map(({ value }) => value)).toEqual([String(LAYOUT)]);
    expect(stage.host.mails.length).toBeGreaterThan(2);
    expect(brokenRuns(stage)).toEqual([]);
  });
});
