import type { Page } from 'playwright-core';
import { median } from '../../bench/median';
import { catalogues } from '../../src/text/catalogues';
import { TASKS, thousandTasks } from './thousand-tasks';
import { until } from './until';
import { goTo, hasBrowser, shows, visit } from './visit';

/** `npm run bench:page`: how long a person waits for the local page with a thousand tasks in it. */

const { sheets, choices } = catalogues['zh-CN'];
const { doing, done } = choices.status;

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

if (!hasBrowser) throw new Error('No Chromium was found in PATH.');
const at = await visit({ host: thousandTasks(), scenario: 'new-product', fresh: true, language: 'zh-CN' });
try {
  const ready: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now();
    await at.reopen();
    ready.push(performance.now() - started);
  }
  const { page } = at;
  await page.evaluate(WATCH);
  for (let round = 0; round < 9; round += 1) {
    const cell = `M${500 + round}`;
    await goTo(page, sheets.tasks.name, cell);
    await page.keyboard.type(round % 2 ? done : doing);
    await page.keyboard.press('Enter');
    await until(async () => (await measured(page)).length, round + 1);
    await shows(page, sheets.tasks.name, cell, round % 2 ? done : doing);
  }
  console.log(`${TASKS} tasks, medians: the page is ready after ${Math.round(median(ready))} ms,`);
  console.log(`an edit is back in the grid after ${Math.round(median(await measured(page)))} ms.`);
} finally {
  await at.end();
}
