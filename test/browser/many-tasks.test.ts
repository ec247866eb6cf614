import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActReply } from '../../local/server/protocol';
import { catalogues } from '../../src/text/catalogues';
import { thousandTasks } from './thousand-tasks';
import { goTo, hasBrowser, shown, shows, type Visit, visit } from './visit';

const { sheets, choices } = catalogues['zh-CN'];
const { name } = sheets.tasks;
const { doing, done } = choices.status;

describe.runIf(hasBrowser)('with 1,000 tasks', () => {
  let at: Visit;
  beforeAll(async () => {
    at = await visit({ host: thousandTasks(), scenario: 'new-product', fresh: true, language: 'zh-CN' });
  });
  afterAll(async () => {
    await at?.end();
  });

  it('shows the last of them', async () => {
    expect((await shown(at.page, name, 'A1001')).text).toMatch(/^T/);
    expect((await shown(at.page, name, 'A1002')).text).toBe('');
  });

  it('sends an edit of one cell in one request, and hears of the cells that changed and no others', async () => {
    const { page } = at;
    const isEdit = (body: string | null): boolean => body?.includes('"kind":"edit"') === true;
    let sent = 0;
    page.on('request', (request) => {
      if (isEdit(request.postData())) sent += 1;
    });
    for (const [round, cell] of ['M500', 'M501', 'M502'].entries()) {
      await goTo(page, name, cell);
      await page.keyboard.type(round % 2 ? done : doing);
      const answer = page.waitForResponse((response) => isEdit(response.request().postData()));
      await page.keyboard.press('Enter');
      const { grid }: ActReply = await (await answer).json();
      expect(grid.kind).toBe('patches');
      await shows(page, name, cell, round % 2 ? done : doing);
    }
    expect(sent).toBe(3);
    expect(at.faults).toEqual([]);
  });
});
