import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { type ServerOptions, type Serving, startServer } from '../../local/server/start-server';
import { BROWSER_FLAGS, findBrowser } from './find-browser';
import { PATIENCE_MS, until } from './until';

const executable = findBrowser();

/** Whether these tests can run. Where a browser is demanded (REQUIRE_BROWSER=1) and none is there, that is a failure. */
export const hasBrowser = executable !== undefined;

if (!executable) {
  const said = 'No Chromium was found in PATH: the tests in a real browser are skipped. (apt-get install chromium)';
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(said);
  console.warn(said);
}

interface PageBuild {
  buildPage(outdir?: string): Promise<boolean>;
}

/** A browser, and a server whose page has been built; both for the tests of one file. */
export interface Visit {
  page: Page;
  serving: Serving;
  /** Requests that left this machine; there may be none. */
  foreign: string[];
  /** Errors that the page threw. */
  faults: string[];
  /** Loads the page anew; done once it takes keys. */
  reopen(): Promise<void>;
  restart(): Promise<void>;
  end(): Promise<void>;
}

export async function visit(options: ServerOptions): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
  const state = join(folder, 'state.json');
  const build: PageBuild = await import(new URL('../../build/page.mjs', import.meta.url).href);
  // The page that `npm start` shows: kept while nothing of it changes, so that one build serves every file of tests.
  await build.buildPage();
  let serving = await startServer({ port: 0, state, ...options });
  const browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const tab = await context.newPage();
  tab.setDefaultTimeout(PATIENCE_MS);
  const foreign: string[] = [];
  const faults: string[] = [];
  tab.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  tab.on('pageerror', (error) => faults.push(error.message));
  const open = async (): Promise<void> => {
    await tab.goto(serving.url);
    await ready(tab);
  };
  await open();
  return {
    page: tab,
    get serving() {
      return serving;
    },
    foreign,
    faults,
    reopen: open,
    async restart() {
      await serving.close();
      serving = await startServer({ port: 0, state });
      await open();
    },
    async end() {
      await browser.close();
      await serving.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function launch(): Promise<Browser> {
  if (!executable) throw new Error('There is no browser.');
  return chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
}

/** Waits until the grid is drawn. */
export async function ready(page: Page): Promise<void> {
  await until(() => page.evaluate('typeof shownInGrid'), 'function');
  await page.locator('.sheet-grid canvas').first().waitFor({ state: 'attached' });
}

/** What a cell shows in the grid. */
export function shown(page: Page, sheet: string, a1: string): Promise<{ text: string; background: string }> {
  return page.evaluate(`shownInGrid(${JSON.stringify(sheet)}, ${JSON.stringify(a1)})`);
}

/** Waits until a cell shows a text. The page's policy forbids to wait inside it: that would take `eval`. */
export async function shows(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await until(async () => (await shown(page, sheet, a1)).text, text);
}

/** Brings a tab to the front and selects a cell or a range in it, as the name box does. */
export async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  const box = page.locator('.sheet-grid input').first();
  await box.fill(a1);
  await box.press('Enter');
  // The keyboard goes back to the grid a moment later; a key pressed before then is lost.
  await until(() => page.evaluate('document.activeElement?.isContentEditable ?? false'), true);
  await page.waitForTimeout(150);
}

/** Types into a cell and presses Enter. */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await goTo(page, sheet, a1);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
}

/** Clicks an item of the custom menu. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.locator('.menu > button', { hasText: menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Becomes somebody else. */
export async function become(page: Page, email: string): Promise<void> {
  await page.locator('[data-test=who]').selectOption(email);
  await page.locator(`.me[title="${email}"]`).waitFor();
  await page.locator('.page[data-busy=false]').waitFor();
}

/** The page inside the script's dialog or sidebar. */
export function inside(page: Page, what: 'dialog' | 'sidebar'): FrameLocator {
  return page.frameLocator(`.${what} iframe`);
}

/** Presses the main button of the question on the screen. */
export async function agree(page: Page): Promise<void> {
  await page.locator('[role=alertdialog] .main').click();
}

/** The sizes with which the grid is drawn where nothing else is said. */
const HEADER = { width: 46, height: 20 };
const CELL = { width: 100, height: 21 };

/** Clicks into a cell of a tab with default widths, from its right edge inwards: that is where a dropdown's arrow is. */
export async function clickCell(page: Page, row: number, column: number, fromRight = 12): Promise<void> {
  const box = await page.locator('.sheet-grid canvas[id*=sheet]').first().boundingBox();
  if (!box) throw new Error('The grid is not drawn.');
  const x = box.x + HEADER.width + column * CELL.width - fromRight;
  const y = box.y + HEADER.height + (row - 0.5) * CELL.height;
  await page.mouse.click(x, y);
}
