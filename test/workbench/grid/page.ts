/** The built page in a real browser, served from the disk; the played Sheets runs a script of three lines instead of the add-on's. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumForTests } from '../../support/chromium.mjs';
import type { Workbench } from '../../../workbench/grid/workbench.js';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const ORIGIN = 'http://workbench.localhost';
const BUILT = 'workbench/dist/page';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const PAGES: ReadonlyMap<string, string> = new Map([
  ['/', 'index.html'],
  ['/tree', 'tree.html'],
]);
const SCRIPT = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addItem('Mark', 'mark').addToUi(); }
function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Muster')); }
function mark() { SpreadsheetApp.getActiveSpreadsheet().toast('Marked', 'Muster'); }
`;
const SIDEBAR = '<!doctype html><html lang="en"><title>Sidebar</title><main><h1>Sidebar</h1></main></html>';

/** Launches the browser of the tests. */
export async function launch(): Promise<Browser> {
  return chromium.launch(await chromiumForTests());
}

/** A page with the workbench, ready to use. */
export async function openPage(browser: Browser, query = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const built = `${BUILT}/${PAGES.get(pathname) ?? basename(pathname)}`;
    if (pathname === '/sheets/Code.js') return route.fulfill({ body: SCRIPT });
    if (pathname === '/manifest.xml') return route.fulfill({ body: readFileSync('manifest.xml') });
    if (pathname === '/sheets/Sidebar.html' || pathname === '/excel/taskpane.html')
      return route.fulfill({ body: SIDEBAR, contentType: 'text/html' });
    if (!existsSync(built)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(built), contentType: TYPES[extname(built)] ?? 'application/octet-stream' });
  });
  await page.goto(`${ORIGIN}/${query}`);
  await page.evaluate(() => window.workbench!.ready.then(() => window.workbench!.grid.grid.rendered));
  return page;
}

/** Where a cell is on the screen. */
async function pointOf(page: Page, a1: string): Promise<{ x: number; y: number }> {
  return page.evaluate((cell) => {
    const canvas = document.querySelector('canvas[id*=sheet-main-canvas]')!.getBoundingClientRect();
    const sheet = window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet();
    const { x, y, width, height } = sheet.getRange(cell).getCellRect();
    return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
  }, a1);
}

/** Clicks a cell as a person does. */
export async function clickCell(page: Page, a1: string): Promise<void> {
  const { x, y } = await pointOf(page, a1);
  await page.mouse.click(x, y);
}

/** Types into a cell and leaves it. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the model holds in a cell of the active sheet. */
export async function inModel(page: Page, row: number, column: number): Promise<unknown> {
  return page.evaluate(([r, c]) => window.workbench!.workbook.active.value(r!, c!), [row, column]);
}

/** What the grid shows in a cell of its active sheet. */
export async function inGrid(page: Page, a1: string): Promise<unknown> {
  return page.evaluate((cell) => window.workbench!.grid.grid.api.getActiveWorkbook()!.getActiveSheet().getRange(cell).getValue(), a1);
}
