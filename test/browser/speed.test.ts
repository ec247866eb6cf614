import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../local/scenarios/prepare';
import { catalogues } from '../../src/text/catalogues';
import { until } from './until';
import { goTo, hasBrowser, shown, shows, type Visit, visit } from './visit';

const TASKS = 1_000;
const EDIT_MS = 300;
const READY_MS = 5_000;

const { sheets, menu, choices } = catalogues['zh-CN'];
const { doing, done } = choices.status;
const { name, columns } = sheets.tasks;

/** The first example with a thousand tasks in it, half of them late by the end of the month. */
function thousandTasks() {
  const host = prepare('new-product', 'zh-CN');
  const { headers, values } = host.sheet(name);
  const column = (header: string): number => headers.indexOf(header);
  const model = values[1] ?? [];
  const first = values.length + 1;
  host.insertRows(name, 201, TASKS);
  const rows = Array.from({ length: TASKS - (values.length - 1) }, (_row, at) => {
    const row = headers.map((_header, place) => model[place] ?? '');
    row[column(columns.id.header)] = `T${String(at + 100).padStart(4, '0')}`;
    row[column(columns.task.header)] = `任务 ${at + 100}`;
    return row;
  });
  host.spreadsheet.getSheetByName(name)?.getRange(first, 1, rows.length, headers.length).setValues(rows);
  return host.choose(menu.title, menu.items.enableReminders);
}

/** Inside the page: from pressing Enter to the moment when the host's answer is in the grid. */
const WATCH = `(() => {
  const fetched = fetch;
  let pressed = 0;
  globalThis.measured = [];
  addEventListener('keydown', (event) => { if (event.key === 'Enter') pressed = performance.now(); }, true);
  globalThis.fetch = async (...given) => {
    const response = await fetched(...given);
    const json = response.json.bind(response);
    response.json = async () => {
      const answer = await json();
      setTimeout(() => measured.push(performance.now() - pressed));
      return answer;
    };
    return response;
  };
})()`;

const measured = (page: Page): Promise<number[]> => page.evaluate('measured');

describe.runIf(hasBrowser)('with 1,000 tasks', { timeout: 120_000 }, () => {
  let at: Visit;
  beforeAll(async () => {
    at = await visit({ host: thousandTasks(), scenario: 'new-product', fresh: true, language: 'zh-CN' });
  }, 120_000);
  afterAll(async () => {
    await at?.end();
  });

  it(`is ready in under ${READY_MS / 1_000} seconds`, async () => {
    const started = Date.now();
    await at.reopen();
    const ms = Date.now() - started;
    console.log(`page ready with ${TASKS} tasks: ${ms} ms`);
    expect(ms).toBeLessThan(READY_MS);
  });

  it(`has an edit of one cell back in under ${EDIT_MS} ms`, { retry: 2 }, async () => {
    const { page } = at;
    expect((await shown(page, name, 'A500')).text).toMatch(/^T/);
    const took: number[] = [];
    await page.evaluate(WATCH);
    for (const [round, cell] of ['M500', 'M501', 'M502', 'M503', 'M504'].entries()) {
      await goTo(page, name, cell);
      await page.keyboard.type(round % 2 ? done : doing);
      await page.keyboard.press('Enter');
      await until(async () => (await measured(page)).length, took.length + 1);
      took.splice(0, took.length, ...(await measured(page)));
      await shows(page, name, cell, round % 2 ? done : doing);
    }
    // The machine that runs this may be busy with something else: one slow edit says nothing, the middle one does.
    const middle = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)];
    console.log(`an edit among ${TASKS} tasks and back: ${took.map(Math.round).join(', ')} ms`);
    expect(middle).toBeLessThan(EDIT_MS);
  });
});
