/**
 * The end of a pane at a moment of choice. In Google Sheets the frame is gone before the call comes back; in Excel the call never
 * comes back and the frame is loaded anew. Either way nothing of the old pane runs any more.
 */
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { OwnWorkbench } from './own-workbench.js';
import { forgetRequests, passWhile } from './quick-time.js';
import type { Stage } from './stage.js';

/** Where the next request that changes something finds the end of its pane. */
export const KILL_POINTS = ['before the request leaves', 'before the answer comes', 'before the outcome is written'] as const;

/** `of`: whose requests count, those of a send or only those that take one back. */
export interface Kill {
  readonly of: 'send' | 'undo';
  readonly at: (typeof KILL_POINTS)[number] | 'before it begins';
  /** The pane is closed, and hears of it; else it dies without a word. */
  readonly isClosed?: true;
}

/** What the record of a run that takes another back has in it, as a text within a text. */
export const UNDO_HEAD = '\\"kind\\":\\"undo\\"';
/** A request that is held here ends with its frame; taking the route away any sooner would let it go on. */
const CALLS = /\/excel\/api\/(?:send|journal\/[^?]*)$/u;

interface ScriptPage extends Window {
  musterScriptCall(name: string, args: [string]): unknown;
}

/** Stands on the page while the pane in it dies without a word. */
const DIES = 'musterPaneDies';

/** Lets the panes of these pages die without a word where a test asks for it: no listener of theirs hears that their page goes. */
export async function allowSuddenDeaths(context: BrowserContext): Promise<void> {
  await context.addInitScript((dies) => {
    // A window calls its listeners for this event in the order in which they came, and this one comes first.
    window.addEventListener('pagehide', (event) => {
      if ((parent as unknown as Record<string, unknown>)[dies] === true) event.stopImmediatePropagation();
    });
  }, DIES);
}

/** Does `start`, lets time pass, and resolves when the pane has come to its end. */
export async function dieAt(stage: Stage, workbench: OwnWorkbench, kill: Kill, start: () => Promise<void>): Promise<void> {
  await stage.page.evaluate(([dies, isSudden]) => Object.assign(window, { [dies]: isSudden }), [DIES, kill.isClosed !== true] as const);
  const isOver = await (stage.host === 'sheets' ? killSidebar(stage.page, kill) : killTaskPane(stage.page, kill));
  await start();
  await passWhile(stage, workbench, async () => !(await isOver()));
}

/** Opens the pane again as its user does. */
export async function reopen(stage: Stage): Promise<void> {
  if (stage.host === 'sheets') {
    await stage.page.getByRole('button', { name: 'Extensions' }).click();
    await stage.page.getByRole('menuitem', { name: 'Open', exact: true }).click();
  } else {
    await stage.page.evaluate(() => document.querySelector<HTMLIFrameElement>('iframe[name=pane]')?.contentWindow?.location.reload());
  }
  await stage.pane.getByRole('button', { name: 'Check sheet' }).waitFor();
  await stage.page.unroute(CALLS);
  forgetRequests(stage);
}

async function killSidebar(page: Page, kill: Kill): Promise<() => Promise<boolean>> {
  await page.evaluate(
    ([{ of, at }, undoHead]) => {
      const script = window as unknown as ScriptPage;
      const call = script.musterScriptCall.bind(script);
      let isArmed = of === 'send';
      let isSent = false;
      const end = (): never => {
        script.musterScriptCall = call;
        document.querySelector('iframe[name=pane]')!.remove();
        throw new Error('The sidebar is gone.');
      };
      script.musterScriptCall = (name, args) => {
        const { method, args: given } = JSON.parse(args[0]) as { method: string; args: [{ method: string }[]] };
        const begins = method === 'appendJournal' && args[0].includes(undoHead);
        if (begins && at === 'before it begins') end();
        isArmed ||= begins;
        const changes = isArmed && method === 'send' && given[0].some((request) => request.method !== 'GET');
        if (changes && at === 'before the request leaves') end();
        if (isSent && method === 'appendJournal') end();
        const result = call(name, args);
        if (changes && at === 'before the answer comes') end();
        isSent ||= changes && at === 'before the outcome is written';
        return result;
      };
    },
    [kill, UNDO_HEAD] as const,
  );
  return async () => (await page.locator('iframe[name=pane]').count()) === 0;
}

async function killTaskPane(page: Page, { of, at }: Kill): Promise<() => Promise<boolean>> {
  let isArmed = of === 'send';
  let isSent = false;
  let isOver = false;
  const die = async (route: Route): Promise<void> => {
    const request = route.request();
    if (request.method() === 'GET') return route.continue(); // a pane that is opened meanwhile reads the journal
    const body = request.postData() ?? '';
    const writesJournal = request.url().includes('/journal/');
    const begins = writesJournal && body.includes(UNDO_HEAD);
    isOver ||= (begins && at === 'before it begins') || (writesJournal && isSent);
    isArmed ||= begins;
    const changes = isArmed && request.url().endsWith('/send') && /"method":"(?!GET)/u.test(body);
    isOver ||= changes && at === 'before the request leaves';
    if (isOver) return; // held for ever
    if (!changes) return route.continue();
    const answer = await route.fetch();
    isOver ||= at === 'before the answer comes';
    if (isOver) return;
    isSent = true;
    await route.fulfill({ response: answer });
  };
  let failure: Error | null = null;
  await page.route(CALLS, (route) =>
    die(route).catch((error: unknown) => void (failure = new Error('The call was not held.', { cause: error }))),
  );
  return () => (failure ? Promise.reject(failure) : Promise.resolve(isOver));
}
