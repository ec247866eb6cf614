import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, asDay, type Day, daysBetween } from '../../src/domain/day';
import { workCalendar } from '../../src/domain/workdays';
import { measureTasks } from '../../src/facts/task-facts';
import { LISTED, workdaysList } from '../../src/jobs/workdays-list';
import { DUE_SOON_NAME, liveColours, WORKDAYS_NAME } from '../../src/layout/live-colours';
import { lexiconOf } from '../../src/text/lexicon';
import { rowOf } from '../world';

/** The number by which Sheets knows a day. */
const serial = (day: Day): number => daysBetween(asDay('1970-01-01'), day) + 25569;

const lexicon = lexiconOf('zh-CN');
const calendar = workCalendar({ region: 'china', exceptions: new Map() });
const dueSoon = 7;
const today = asDay('2024-09-25');

/** The colour's formula with the cells, names and clock of one moment put in, for an engine that knows none of them. */
const formulaOf = (signal: string, now: Day): string => {
  const live = liveColours('tasks', lexicon).find((one) => one.signal === signal && one.columns.includes('due'));
  if (!live) throw new Error(`no colour ${signal}`);
  return live.formula
    .replace(/\{due\}/g, 'B1')
    .replace(/\{status\}/g, 'C1')
    .replace(`INDIRECT("${WORKDAYS_NAME}")`, `A1:A${LISTED}`)
    .replace(`INDIRECT("${DUE_SOON_NAME}")`, String(dueSoon))
    .replace(/TODAY\(\)/g, String(serial(now)));
};

describe('the live colours, reckoned by a spreadsheet engine that is none of ours', () => {
  let model: Model;
  beforeAll(() => {
    const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(wasm) });
    model = new Model('colours', 'en', 'UTC', 'en');
    workdaysList(calendar, 'workdays', today).forEach((day, index) => {
      model.setUserInput(0, index + 1, 1, String(serial(day)));
    });
  });

  const holds = (signal: string, due: Day, status: string, now: Day): boolean => {
    model.setUserInput(0, 1, 2, String(serial(due)));
    model.setUserInput(0, 1, 3, status);
    model.setUserInput(0, 1, 4, formulaOf(signal, now));
    model.evaluate();
    return model.getFormattedCellValue(0, 1, 4) === 'TRUE';
  };

  const moments = fc.record({
    // Over the Mid-Autumn and National Day holidays of 2024, with their make-up Sundays.
    now: fc.integer({ min: -20, max: 30 }).map((days) => addDays(today, days)),
    due: fc.integer({ min: -40, max: 45 }).map((days) => addDays(today, days)),
    status: fc.constantFrom('open', 'doing', 'review', 'done' as const),
    typed: fc.nat(),
  });

  it('draw red exactly what the rule calls late, yellow what is due soon, and grey what is done', () => {
    fc.assert(
      fc.property(moments, ({ now, due, status, typed }) => {
        const words = lexicon.everyWord('status', status);
        const word = words[typed % words.length] ?? '';
        const [facts] = measureTasks([rowOf('tasks', { id: 'T001', task: '铺货', due, status }, 2)], {
          today: now,
          lagUnit: 'workdays',
          dueSoon,
          calendar,
        });
        const late = holds('late', due, word, now);
        expect(late).toBe((facts?.lag ?? 0) > 0);
        // The first colour that holds is drawn: what is late is never drawn as due soon.
        if (!late) expect(holds('soon', due, word, now)).toBe(facts?.dueSoon);
        expect(holds('done', due, word, now)).toBe(status === 'done');
      }),
      { numRuns: 200 },
    );
  });
});
