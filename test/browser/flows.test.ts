import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf } from '../../local/scenarios/prepare';
import { catalogues } from '../../src/text/catalogues';
import { cellOf } from './places';
import { until } from './until';
import { agree, become, choose, goTo, hasBrowser, inside, shown, shows, typeInto, type Visit, visit } from './visit';

const { asks, menu, sheets, choices } = catalogues['zh-CN'];

/** A flow begins where somebody stands before a page of its own. */
function visited(scenario: string) {
  const held: { at?: Visit } = {};
  beforeAll(async () => {
    held.at = await visit({ scenario, fresh: true, language: 'zh-CN' });
  });
  afterAll(async () => {
    await held.at?.end();
  });
  return (): Visit => {
    if (!held.at) throw new Error('The page did not open.');
    return held.at;
  };
}

describe.runIf(hasBrowser)('from the template to a workbook', () => {
  const at = visited('blank');

  it('copies the template, allows the script, fills in the wizard', async () => {
    const { page } = at();
    await page.locator('[data-test=make-copy]').click();
    await page.locator('.head h1 small').waitFor({ state: 'detached' });
    await choose(page, menu.title, menu.items.newCollaboration);
    await page.locator('.consent').waitFor();
    expect(await page.locator('.consent li').count()).toBe(5);
    await agree(page);
    const wizard = inside(page, 'dialog');
    await wizard.locator('input[name=scenario][value=complaints]').check();
    await wizard.locator('[id="lead.name"]').fill('周岚');
    const rows = wizard.locator('#rows .row');
    for (let row = 0; row < (await rows.count()); row += 1) {
      await rows
        .nth(row)
        .locator('[data-part=contact]')
        .fill(`接口人${row + 1}`);
      await rows
        .nth(row)
        .locator('[data-part=address]')
        .fill(`contact${row + 1}@example.com`);
    }
    await wizard.locator('#create').click();
    await wizard.locator('#done').waitFor();
    await wizard.locator('#close').click();
    await page.locator('.dialog').waitFor({ state: 'detached' });
    const tabs = await page.getByRole('tab').allTextContents();
    for (const key of ['charter', 'duties', 'tasks', 'matrix', 'settings'] as const) {
      expect(tabs).toContain(sheets[key].name);
    }
  });

  it('finds the workbook again after a restart', async () => {
    const { page } = at();
    const title = await page.locator('[data-test=title]').textContent();
    await at().restart();
    expect(await page.locator('[data-test=title]').textContent()).toBe(title);
    expect(await page.getByRole('tab').allTextContents()).toContain(sheets.tasks.name);
    expect(at().serving.resumed).toBe(true);
    expect(at().foreign).toEqual([]);
    expect(at().faults).toEqual([]);
  });
});

describe.runIf(hasBrowser)('checking the matrix', () => {
  const at = visited('complaints');

  it('finds the missing A, jumps to it, and sees it gone once it is set', async () => {
    const { page } = at();
    await choose(page, menu.title, menu.items.checkWorkbook);
    const sidebar = inside(page, 'sidebar');
    const finding = sidebar.locator('li', { hasText: '「接收客户投诉」没有 A' });
    await finding.waitFor();
    await finding.locator('.jump').click();
    const tab = page.getByRole('tab', { selected: true });
    await until(() => tab.textContent(), sheets.matrix.name);
    const row = await cellOf(at(), 'matrix', { column: 'item', value: '接收客户投诉' }, 'item');
    const cell = `${await letterColumn(at(), Number(row.slice(1)), 'R')}${row.slice(1)}`;
    await typeInto(page, sheets.matrix.name, cell, 'R/A');
    await shows(page, sheets.matrix.name, cell, 'R/A');
    await sidebar.locator('#recheck').click();
    await finding.waitFor({ state: 'detached' });
  });
});

/** The department whose letter in a row of the matrix is this one: its column. */
async function letterColumn({ page }: Visit, row: number, letter: string): Promise<string> {
  for (const column of 'CDEFGH') {
    if ((await shown(page, sheets.matrix.name, `${column}${row}`)).text === letter) return column;
  }
  throw new Error(`No department has ${letter} in this row.`);
}

describe.runIf(hasBrowser)('a contact, a Monday, a notice', () => {
  const at = visited('new-product');
  const { lead, contacts } = castOf('new-product', 'zh-CN');
  const tasks = sheets.tasks.name;

  it("lets a contact edit his department's rows and refuses another's", async () => {
    const { page } = at();
    const [market] = contacts;
    if (!market) throw new Error('The example has no contact.');
    await become(page, market.address);
    expect(await page.locator('.menu').count()).toBe(0);
    const own = await cellOf(at(), 'tasks', { column: 'id', value: 'T003' }, 'status');
    const other = await cellOf(at(), 'tasks', { column: 'id', value: 'T001' }, 'status');
    await typeInto(page, tasks, own, choices.status.doing);
    await shows(page, tasks, own, choices.status.doing);
    const before = (await shown(page, tasks, other)).text;
    await goTo(page, tasks, other);
    await page.keyboard.type('x');
    await page.locator('[data-test=problem]').waitFor();
    expect(await page.locator('[data-test=problem]').textContent()).toContain('受保护');
    await page.keyboard.press('Escape');
    await shows(page, tasks, other, before);
    await become(page, lead.address);
  });

  it('warns on Monday of what is late; the mail leads to the row', async () => {
    const { page } = at();
    await choose(page, menu.title, menu.items.enableReminders);
    await agree(page);
    await page.locator('.page[data-busy=false]').waitFor();
    for (let week = 0; week < 2; week += 1) {
      await page.getByRole('button', { name: '下周一 09:00' }).click();
      await page.locator('.clock-run[data-over=true]').waitFor();
      await page.locator('.clock-run button').click();
    }
    await page.locator('[data-panel=mail]').first().click();
    await page.locator('.mail-list li button', { hasText: '李强' }).first().click();
    const mail = page.frameLocator('.twins iframe');
    const link = mail.locator('a[href*="range="]').first();
    await link.waitFor();
    expect(await page.locator('.twins pre').textContent()).toContain('T0');
    await link.click();
    await page.locator('.drawer').waitFor({ state: 'detached' });
    await until(() => page.getByRole('tab', { selected: true }).count(), 1);
  });

  it('answers the notice as the contact, accepts it as the lead, and finds everything after a restart', async () => {
    const { page } = at();
    const notices = sheets.notices.name;
    const asked = await cellOf(at(), 'notices', { column: 'task', value: 'T001' }, 'id');
    const id = (await shown(page, notices, asked)).text;
    const cell = (column: string) => cellOf(at(), 'notices', { column: 'id', value: id }, column);
    const contact = contacts.find(({ name }) => name === '李强');
    await become(page, contact?.address ?? '');
    await typeInto(page, notices, await cell('reason'), '供应商样品晚到 3 天');
    // The receipt stands in the row as soon as something was typed.
    await shows(page, notices, await cell('message'), asks.planMissing());
    await typeInto(page, notices, await cell('plan'), '加派 1 人，7 月 19 日前补齐');
    await shows(page, notices, await cell('message'), asks.received(lead.name));
    await typeInto(page, notices, await cell('proposed'), '2024-07-19');
    await become(page, lead.address);
    await typeInto(page, notices, await cell('decision'), choices.decision.accept);
    await page.locator('.page[data-busy=false]').waitFor();
    const decided = await cell('state');
    const state = (await shown(page, notices, decided)).text;
    expect(state).not.toBe('');
    const mails = await page.locator('[data-panel=mail] .count').first().textContent();
    await at().restart();
    expect(await page.locator('[data-panel=mail] .count').first().textContent()).toBe(mails);
    await shows(page, notices, await cell('reason'), '供应商样品晚到 3 天');
    await shows(page, notices, decided, state);
    expect(at().faults).toEqual([]);
    expect(at().foreign).toEqual([]);
  });
});
