import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTACT, LEAD, smallBook, TASKS } from './small-book';
import { until } from './until';
import { agree, become, choose, clickCell, goTo, hasBrowser, shown, shows, typeInto, type Visit, visit } from './visit';

const LATE = '#fce4e4';

describe.runIf(hasBrowser)('the grid, in a real browser', () => {
  let at: Visit;
  beforeAll(async () => {
    at = await visit({ host: smallBook(), fresh: true });
  });
  afterAll(async () => {
    await at?.end();
  });
  const background = (a1: string) => async () => (await shown(at.page, TASKS, a1)).background;

  it('shows the tabs that are not hidden, values, days, and the colours of conditions', async () => {
    const { page } = at;
    expect(await page.getByRole('tab').allTextContents()).toEqual([TASKS]);
    expect((await shown(page, TASKS, 'B2')).text).toBe('设计');
    expect((await shown(page, TASKS, 'D2')).text).toBe('2024-07-02');
    expect((await shown(page, TASKS, 'D2')).background).toBe(LATE);
    expect((await shown(page, TASKS, 'D3')).background).not.toBe(LATE);
  });

  it('sends what is typed, reads it as Google does, and undoes it', async () => {
    const { page } = at;
    await typeInto(page, TASKS, 'D3', '2024年7月1日');
    await shows(page, TASKS, 'D3', '2024-07-01');
    await until(background('D3'), LATE);
    await shows(page, TASKS, 'H1', 'D3');
    await typeInto(page, TASKS, 'B3', '改过的');
    await shows(page, TASKS, 'H1', 'B3');
    await page.keyboard.press('Control+z');
    await shows(page, TASKS, 'B3', '打样');
  });

  it('sends a paste as one event, and a deletion', async () => {
    const { page } = at;
    await goTo(page, TASKS, 'B2:C4');
    await page.keyboard.press('Control+c');
    await goTo(page, TASKS, 'B20');
    await page.keyboard.press('Control+v');
    await shows(page, TASKS, 'C22', '销售部');
    await shows(page, TASKS, 'H1', 'B20:C22');
    await goTo(page, TASKS, 'B20:C22');
    await page.keyboard.press('Delete');
    await shows(page, TASKS, 'B22', '');
  });

  it('moves cells that are cut and pasted', async () => {
    const { page } = at;
    await typeInto(page, TASKS, 'B30', '移动我');
    await goTo(page, TASKS, 'B30');
    await page.keyboard.press('Control+x');
    await goTo(page, TASKS, 'B32');
    await page.keyboard.press('Control+v');
    await shows(page, TASKS, 'H1', 'B32');
    await shows(page, TASKS, 'B30', '');
    await shows(page, TASKS, 'B32', '移动我');
  });

  it('offers the choices of a dropdown, and refuses what is none of them', async () => {
    const { page } = at;
    await goTo(page, TASKS, 'C2');
    await clickCell(page, 2, 3);
    await page.getByText('研发部', { exact: true }).first().click();
    await shows(page, TASKS, 'C2', '研发部');
    await typeInto(page, TASKS, 'C3', '随便');
    await page.locator('[data-test=problem]').waitFor();
    expect(await page.locator('[data-test=problem]').textContent()).toContain('数据验证规则');
    await page.keyboard.press('Escape');
    await shows(page, TASKS, 'C3', '研发部');
  });

  it('ticks a box', async () => {
    const { page } = at;
    await goTo(page, TASKS, 'F2');
    await clickCell(page, 2, 6, 50);
    await shows(page, TASKS, 'H1', 'F2');
  });

  it('inserts and deletes rows, and sorts, at the host', async () => {
    const { page } = at;
    await goTo(page, TASKS, 'A3');
    await page.locator('[data-tool=row-above]').click();
    await shows(page, TASKS, 'A4', 'T002');
    await page.locator('[data-tool=rows-delete]').click();
    await shows(page, TASKS, 'A3', 'T002');
    await goTo(page, TASKS, 'A2');
    await page.locator('[data-tool=sort-down]').click();
    await shows(page, TASKS, 'A2', 'T003');
    await page.locator('[data-tool=sort-up]').click();
    await shows(page, TASKS, 'A2', 'T001');
  });

  it('shows what the script writes, asks what it asks, and tells what it tells', async () => {
    const { page } = at;
    await choose(page, '协作', '写一格');
    await shows(page, TASKS, 'B3', '脚本写的');
    await choose(page, '协作', '问一句');
    await page.locator('[role=alertdialog] input').fill('小王');
    await agree(page);
    await page.locator('.toast', { hasText: '您好，小王' }).waitFor();
  });

  it('follows the clock: what turns late overnight is coloured', async () => {
    const { page } = at;
    await typeInto(page, TASKS, 'D4', '2024-07-03');
    await shows(page, TASKS, 'D4', '2024-07-03');
    await page.getByRole('button', { name: '+1 天' }).click();
    await until(background('D4'), LATE);
    expect(await page.locator('[data-test=clock]').textContent()).toContain('2024-07-04');
  });

  it("refuses another's cell with the sentence of Google, and everything to an outsider", async () => {
    const { page } = at;
    await become(page, CONTACT);
    await goTo(page, TASKS, 'A2');
    await page.keyboard.type('9');
    expect(await page.locator('[data-test=problem]').textContent()).toContain('受保护');
    await page.keyboard.press('Escape');
    await goTo(page, TASKS, 'A2:B2');
    await page.keyboard.press('Delete');
    await page.locator('[data-test=problem]').waitFor();
    await page.keyboard.press('Escape');
    await shows(page, TASKS, 'B2', '设计');
    await typeInto(page, TASKS, 'B2', '这格可以');
    await shows(page, TASKS, 'B2', '这格可以');
    await become(page, 'outsider@elsewhere.example');
    expect(await page.locator('.no-access').textContent()).toContain('您需要访问权限');
    await become(page, LEAD);
  });

  it('does what a keyboard can: menus, tabs, panels', async () => {
    const { page } = at;
    await page.locator('.menu > button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await shows(page, TASKS, 'B3', '脚本写的');
    await page.locator('[data-panel=runs]').first().press('Enter');
    await page.locator('.drawer').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
  });

  it('does not carry out what the host does not carry, and reaches no other host', async () => {
    const { page } = at;
    await goTo(page, TASKS, 'B4');
    await page.keyboard.press('Control+b');
    await page.mouse.click(400, 400, { button: 'right' });
    await page.waitForTimeout(300);
    expect(at.foreign).toEqual([]);
    expect(at.faults).toEqual([]);
  });
});
