/** Time of page, pane, relay and target, moved on together: minutes of waiting pass in moments. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Request } from 'playwright-core';
import type { OwnWorkbench } from './own-workbench.js';
import type { Stage } from './stage.js';

/** Shorter than the pane's shortest limit for an answer, so that no request in progress runs out of time. */
const STEP_MS = 4_000;
/** Real time for a request in progress to come back before the next step. */
const BREATH_MS = 40;
/** A slow machine gets this much more of it while requests are on their way; one that is meant to hang stops no clock. */
const MOST_BREATHS = 12;
const MOST_STEPS = 900;
const TIMEOUT_MS = 30_000;
const VIEWPORT = { width: 1280, height: 800 };

/** A context whose pages run on a clock that can be moved, set by that of the servers. */
export async function quickContext(browser: Browser, workbench: OwnWorkbench): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(TIMEOUT_MS);
  await context.clock.install({ time: workbench.now() });
  const open = new Set<Request>();
  onTheirWay.set(context, open);
  context.on('request', (request) => open.add(request));
  context.on('response', (response) => open.delete(response.request())); // its body may never be read
  context.on('requestfailed', (request) => open.delete(request));
  return context;
}

const onTheirWay = new WeakMap<BrowserContext, Set<Request>>();

/** After the end of a pane: whatever it had on its way is nobody's any more, and holds no clock up. */
export function forgetRequests(stage: Stage): void {
  onTheirWay.get(stage.page.context())?.clear();
}

/** Waits for requests that are on their way, so that none runs out of time only because the clocks are quick. */
async function takeBreath(stage: Stage): Promise<void> {
  const open = onTheirWay.get(stage.page.context());
  for (let breath = 1; breath < MOST_BREATHS && (open?.size ?? 0) > 0; breath += 1) await sleep(BREATH_MS);
}

/** Moves all clocks on at once. */
export async function passTime(stage: Stage, workbench: OwnWorkbench, ms: number): Promise<void> {
  workbench.advance(ms);
  await stage.page.clock.fastForward(ms);
}

/** Lets time pass as long as this is so. */
export async function passWhile(stage: Stage, workbench: OwnWorkbench, isSo: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await sleep(BREATH_MS);
    if (!(await isSo())) return;
    await takeBreath(stage);
    await passTime(stage, workbench, STEP_MS);
  }
  throw new Error(`Expected it to end in time; the pane shows: ${await stage.pane.locator('main').innerText()}`);
}

/** Lets time pass until this is to be seen. */
export async function passUntil(stage: Stage, workbench: OwnWorkbench, wanted: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const seen = await wanted
      .first()
      .waitFor({ timeout: BREATH_MS })
      .then(
        () => true,
        () => false,
      );
    if (seen) return;
    await takeBreath(stage);
    await passTime(stage, workbench, STEP_MS);
  }
  const shown = await stage.pane.locator('main').innerText();
  throw new Error(`Expected to see ${String(wanted)} in time; the pane shows: ${shown}`);
}
