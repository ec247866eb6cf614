// The README's pictures, taken from the page as it is: npm run screenshots
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { PageLanguage } from '../../local/server/protocol';
import { pageWords } from '../../local/text/page/index';
import { catalogues } from '../../src/text/catalogues';
import { agree, choose, goTo, inside, visit } from './visit';

const FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));

async function mondays(page: Page, language: PageLanguage, weeks: number): Promise<void> {
  const { clock } = pageWords[language];
  for (let week = 0; week < weeks; week += 1) {
    await page.getByRole('button', { name: clock.monday }).click();
    await page.locator('.clock-run[data-over=true]').waitFor({ timeout: 60_000 });
    if (week < weeks - 1) await page.locator('.clock-run button').click();
  }
}

/** The pictures of one language: late tasks, the check, a mail, the wizard. */
async function take(language: PageLanguage): Promise<void> {
  const { menu, sheets } = catalogues[language];
  const at = await visit({ scenario: 'new-product', fresh: true, language });
  const { page } = at;
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(FOLDER, `${name}.${language}.png`) });
    console.log(`docs/images/${name}.${language}.png`);
  };
  await choose(page, menu.title, menu.items.enableReminders);
  await agree(page);
  await mondays(page, language, 3);
  await goTo(page, sheets.tasks.name, 'A2');
  await shoot('clock');
  await page.locator('.clock-run button').click();
  await shoot('tasks');
  await choose(page, menu.title, menu.items.checkWorkbook);
  await inside(page, 'sidebar').locator('#recheck').waitFor();
  await page.getByRole('tab', { name: sheets.matrix.name, exact: true }).click();
  await shoot('check');
  await page.locator('.sidebar header button').click();
  await page.locator('[data-panel=mail]').first().click();
  await page.locator('.mail-list li button').first().click();
  await page.frameLocator('.twins iframe').locator('a').first().waitFor();
  await shoot('mail');
  await page.keyboard.press('Escape');
  await at.end();

  const fresh = await visit({ scenario: 'blank', fresh: true, language });
  await fresh.page.locator('[data-test=make-copy]').click();
  await fresh.page.locator('.head h1 small').waitFor({ state: 'detached' });
  await choose(fresh.page, menu.title, menu.items.newCollaboration);
  await agree(fresh.page);
  await inside(fresh.page, 'dialog').locator('#create').waitFor();
  await fresh.page.waitForTimeout(700);
  await fresh.page.screenshot({ path: join(FOLDER, `wizard.${language}.png`) });
  console.log(`docs/images/wizard.${language}.png`);
  await fresh.end();
}

mkdirSync(FOLDER, { recursive: true });
for (const language of ['zh-CN', 'en'] as const) await take(language);
