/** Opens a built pane as a person does who chose the check in the menu, in a real browser, again and again. */
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { startOwnWorkbench, type OwnWorkbench } from '../../scenarios/support/own-workbench.js';
import type { HostName } from '../../scenarios/support/stage.js';
import { watch, type Noted } from './watch.js';

/** What was seen of one opening. */
export interface Opening {
  readonly paintMs: number;
  /** Questions about the sheet before the first paint: all but what brings the code and the first answers. */
  readonly reads: number;
  /** How many calls had to wait for each other before the sheet was read, that one left out. */
  readonly deep: number;
  /** All that was asked until the sheet was marked. */
  readonly asked: readonly string[];
}

export interface Openings {
  readonly launch: LaunchOptions;
  readonly host: HostName;
  readonly rounds: number;
  readonly callMs: number;
}

/** Calls of the sidebar's server that ask nothing of a sheet's cells. */
const NO_READS = ['begin', 'readParts'];
const READS = ['readActive', 'readGrid', 'readRows'];

/** Each opening has a context of its own, so that nothing is cached. */
export async function openPanes({ launch, host, rounds, callMs }: Openings): Promise<Opening[]> {
  const [browser, workbench] = await Promise.all([chromium.launch(launch), startOwnWorkbench({ bare: true })]);
  try {
    const openings: Opening[] = [];
    for (let round = 0; round < rounds; round += 1) openings.push(await openOnce(browser, workbench, host, callMs));
    return openings;
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

async function openOnce(browser: Browser, { origin }: OwnWorkbench, host: HostName, callMs: number): Promise<Opening> {
  const context = await browser.newContext();
  try {
    await context.addInitScript(watch, callMs);
    const page = await context.newPage();
    await page.goto(`${origin}/?host=${host}&sample=faulty`);
    if (host === 'sheets') {
      // The page has opened a sidebar already; the menu's check opens another one.
      await page.frameLocator('iframe[name=pane]').getByRole('button', { name: 'Check sheet' }).waitFor();
      await page.getByRole('button', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'Check this sheet' }).click();
    }
    await page.waitForFunction(() => (window as unknown as { workbench: Workbench }).workbench.workbook.active.rules.length > 0);
    return seen(await page.evaluate(() => (window as unknown as { noted: Noted }).noted));
  } finally {
    await context.close();
  }
}
type Workbench = NonNullable<Window['workbench']>;

function seen({ paint, began, asked }: Noted): Opening {
  if (paint === null) throw new Error('The pane painted nothing');
  return {
    paintMs: paint - began,
    reads: asked.filter(({ what, at }) => at < paint && !NO_READS.includes(what)).length,
    deep: depthOf(asked),
    asked: asked.map(({ what }) => what),
  };
}

/** How many calls stand in a row before the first that reads: each began after one before it was answered. */
function depthOf(asked: Noted['asked']): number {
  const depths: number[] = [];
  for (const [index, { what, at }] of asked.entries()) {
    const before = asked.slice(0, index).flatMap(({ answered }, each) => (answered !== null && answered <= at ? [depths[each]! + 1] : []));
    depths.push(Math.max(0, ...before));
    if (READS.includes(what)) return depths[index]!;
  }
  return depths.length;
}
