import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { clicks, meanwhile } from '../../local/scenarios/act';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { letterOf, wholeRows } from './places';
import { brokenRuns, made } from './workbook';

const TAB = '任务分工';

// All eleven tasks late, each by another number of days, and no lag written yet.
const late = made();
for (const { row } of linesOf(late, 'tasks').filter((line) => textOf(late, line, 'task') !== ''))
  late.host.edit(TAB, `${letterOf(late, 'tasks', 'due')}${row}`, `2024-07-${String(row).padStart(2, '0')}`);
late.host.advanceTo('2024-07-31 12:00');
const saved = late.host.state();

const stageOf = (): Stage => ({ ...late, host: createHost({ state: saved }) });

const lagByTask = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    linesOf(stage, 'tasks')
      .filter((line) => textOf(stage, line, 'task') !== '' || textOf(stage, line, 'lag') !== '')
      .map((line) => [textOf(stage, line, 'task'), textOf(stage, line, 'lag')]),
  );

const idByTask = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    linesOf(stage, 'tasks')
      .filter((line) => textOf(stage, line, 'task') !== '')
      .map((line) => [textOf(stage, line, 'task'), textOf(stage, line, 'id')]),
  );

const calm = stageOf();
clicks(calm, 'refreshProgress');
const right = lagByTask(calm);
const ids = idByTask(calm);

type Act = (stage: Stage) => void;

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ column: fc.constantFrom(2, 3, 5, 12), ascending: fc.boolean() }).map(
    ({ column, ascending }): Act =>
      (stage) =>
        stage.host.sort(TAB, wholeRows(stage, 'tasks', 2, 27), column, ascending),
  ),
  fc.record({ before: fc.integer({ min: 2, max: 24 }), count: fc.integer({ min: 1, max: 3 }) }).map(
    ({ before, count }): Act =>
      (stage) =>
        stage.host.insertRows(TAB, before, count),
  ),
);

describe('somebody who sorts or inserts rows while the script works', () => {
  it('never makes a task end up with another’s lag or id, whatever is done at whichever call', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Range.getValues', 'Range.setValues', 'SpreadsheetApp.flush', 'Sheet.getRange'),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom('before' as const, 'after' as const),
        fc.array(acts, { minLength: 1, maxLength: 3 }),
        (method, call, when, what) => {
          const stage = stageOf();
          stage.host.between(
            method,
            () =>
              meanwhile(stage, stage.cast.lead.address, () => {
                for (const act of what) act(stage);
              }),
            { call, when },
          );
          clicks(stage, 'refreshProgress');
          stage.host.clearFaults();
          // A row moved after the last look is put right by the next run.
          clicks(stage, 'refreshProgress');
          expect(lagByTask(stage)).toEqual(right);
          expect(idByTask(stage)).toEqual(ids);
          expect(brokenRuns(stage)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each([1, 2, 3, 4, 5, 6, 7])('leaves no id in a blank row, wherever rows are inserted (reading %i)', (call) => {
    for (const before of [2, 5, 9, 24]) {
      const stage = stageOf();
      stage.host.between('Range.getValues', () => stage.host.insertRows(TAB, before, 2), { call, when: 'after' });
      clicks(stage, 'refreshProgress');
      stage.host.clearFaults();
      clicks(stage, 'refreshProgress');
      const strays = linesOf(stage, 'tasks').filter(
        (line) => textOf(stage, line, 'id') !== '' && textOf(stage, line, 'task') === '',
      );
      expect(strays.map(({ row, cells }) => [row, cells.id])).toEqual([]);
    }
  });

  it('finds every lag right at once when it was moved before the script looked again', () => {
    const stage = stageOf();
    stage.host.between('Range.setValues', () => stage.host.sort(TAB, wholeRows(stage, 'tasks', 2, 27), 3, false));
    clicks(stage, 'refreshProgress');
    expect(lagByTask(stage)).toEqual(right);
  });
});
