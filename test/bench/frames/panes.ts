/** Checks a long sheet in a built pane, in a real browser, and tells how long the pane drew nothing meanwhile. */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Frame, type LaunchOptions, type Page } from 'playwright-core';
import { startOwnWorkbench } from '../../scenarios/support/own-workbench.js';
import type { HostName } from '../../scenarios/support/stage.js';
import { BRIDGE_FUNCTION } from '../../../workbench/sheets-sim/index.js';
import { type Drawn, watchFrames } from './watch-frames.js';

/** The longest gaps between frames in milliseconds, without what the played host took of them. */
export interface Gaps {
  /** While the sheet was read. */
  readonly reading: number;
  /** From its last row to the first mark: the check, its list and what is to be marked. */
  readonly checking: number;
  /** After that: the users come, and all is checked once more. */
  readonly behind: number;
}

export interface PaneFrames {
  readonly quiet: Gaps;
  /** While somebody scrolls the list. */
  readonly busy: Gaps;
  /** While somebody types in the filter of the list. */
  readonly typing: Gaps;
  readonly threads: number;
  readonly answers: number;
}

interface Framing {
  readonly launch: LaunchOptions;
  readonly host: HostName;
  readonly file: string;
  readonly headings: readonly string[];
}

const PATIENCE_MS = 120_000;
const SETTLED_MS = 3_000;
const ASK_EVERY_MS = 500;
const TYPE_EVERY_MS = 120; // as people type
const KINDS_IN_TURN = 5;
const NO_DRAWING: Pick<Drawn, 'frames' | 'host' | 'marks'> = { frames: [], host: [], marks: [] };
type Workbench = NonNullable<Window['workbench']>;
type Noted = { drawn: Drawn; workbench: Workbench };

export async function paneFrames({ launch, host, file, headings }: Framing): Promise<PaneFrames> {
  const [browser, workbench] = await Promise.all([chromium.launch(launch), startOwnWorkbench({ bare: true })]);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(watchFrames, BRIDGE_FUNCTION);
    await page.route('**/roster.ndjson', (route) => route.fulfill({ body: readFileSync(file), contentType: 'text/plain' }));
    await page.goto(`${workbench.origin}/?host=${host}&sample=faulty`);
    await page.frameLocator('iframe[name=pane]').getByRole('button', { name: 'Check sheet' }).waitFor();
    await page.evaluate(fill, headings);
    const pane = page.frame('pane')!;
    const quiet = await checked(page, pane);
    const busy = await checked(page, pane, () => pane.evaluate(scrollOn));
    const typing = await checked(page, pane, undefined, (times) => typeInFilter(page, pane, times));
    const { threads, answers } = await page.evaluate(() => (window as unknown as Noted).drawn);
    return { quiet, busy, typing, threads, answers };
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

/** Puts the roster in the place of what the sheet holds. */
async function fill(headings: readonly string[]): Promise<void> {
  const { workbook } = (window as unknown as Noted).workbench;
  const sheet = workbook.active;
  sheet.clear({ row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount });
  const lines = (await (await fetch('/roster.ndjson')).text()).split('\n');
  sheet.setValues(1, 1, [headings, ...lines.flatMap((line) => JSON.parse(line) as string[][])]);
}

/** `beside` begins when the check does; `again` is done over and over until it ends. */
async function checked(
  page: Page,
  pane: Frame,
  beside?: () => Promise<unknown>,
  again: (times: number) => Promise<unknown> = () => setTimeout(ASK_EVERY_MS),
): Promise<Gaps> {
  await page.evaluate((none) => Object.assign((window as unknown as Noted).drawn, structuredClone(none)), NO_DRAWING);
  await pane.getByRole('button', { name: /^Check (?:sheet|again)$/u }).click();
  await beside?.();
  // Asked from outside: a timer of the page would count as one of the played host.
  for (let times = 0; !(await page.evaluate(isSettled, SETTLED_MS)); times++) await again(times);
  return gapsOf(await page.evaluate(() => (window as unknown as Noted).drawn));
}

/** Scrolls whatever is scrolled as fast as frames come, until the next check. */
function scrollOn(): void {
  const lists = (): Element[] => [...document.querySelectorAll('*')].filter((each) => each.scrollHeight > each.clientHeight + 200);
  let frames = 0;
  const scroll = (): void => {
    for (const list of lists().slice(0, 2)) list.scrollTop = (frames * 37) % Math.max(1, list.scrollHeight - list.clientHeight);
    if (++frames < 2_000) requestAnimationFrame(scroll);
  };
  requestAnimationFrame(scroll);
}

/** Chooses what the list shows by the keyboard, a kind of issue after the other and then all of them again. */
async function typeInFilter(page: Page, pane: Frame, times: number): Promise<void> {
  await pane.locator('.list-head select').focus();
  await page.keyboard.press(times % KINDS_IN_TURN === 0 ? 'Home' : 'ArrowDown');
  await setTimeout(TYPE_EVERY_MS);
}

/** True once marks were asked for, and the host was asked nothing for a while. */
function isSettled(ms: number): boolean {
  const { host, marks } = (window as unknown as Noted).drawn;
  return marks.length > 0 && performance.timeOrigin + performance.now() - (host[host.length - 1]?.to ?? 0) > ms;
}

function gapsOf({ frames, host, marks }: Drawn): Gaps {
  const [first = Infinity] = marks;
  const read = Math.max(...host.filter(({ to }) => to < first).map(({ to }) => to));
  const worst = { reading: 0, checking: 0, behind: 0 };
  for (const [at, to] of frames.entries()) {
    const from = frames[at - 1] ?? to;
    const played = host.reduce((sum, each) => sum + Math.max(0, Math.min(each.to, to) - Math.max(each.from, from)), 0);
    const phase = to <= read ? 'reading' : from < first ? 'checking' : 'behind';
    worst[phase] = Math.max(worst[phase], to - from - played);
  }
  return worst;
}
