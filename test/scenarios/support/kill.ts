/**
 * The end of a pane at a moment of choice. In Google Sheets the frame is gone before the call comes back; in Excel the call never
 * comes back and the frame is loaded anew. Either way nothing of the old pane runs any more.
 */
import type { Page, Route } from 'playwright-core';
import type { Stage } from './stage.js';

/** Where the first create of a pane finds its end. */
export const KILL_POINTS = ['before the request leaves', 'before the answer comes', 'before the outcome is written'] as const;
export type KillPoint = (typeof KILL_POINTS)[number];

/** A request that is held here ends with its frame; taking the route away any sooner would let it go on. */
const SENDS = '**/excel/api/send';

interface ScriptPage extends Window {
  musterScriptCall(name: string, args: [string]): unknown;
}

/** Sends, and resolves when the pane has come to its end at this point. */
export async function sendAndKill(stage: Stage, point: KillPoint): Promise<void> {
  const send = () => stage.pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
  await (stage.host === 'sheets' ? killSidebar(stage.page, point, send) : killTaskPane(stage.page, point, send));
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
  await stage.page.unroute(SENDS);
}

async function killSidebar(page: Page, point: KillPoint, send: () => Promise<void>): Promise<void> {
  await page.evaluate((at) => {
    const script = window as unknown as ScriptPage;
    const call = script.musterScriptCall.bind(script);
    let sent = false;
    const end = (): never => {
      script.musterScriptCall = call;
      document.querySelector('iframe[name=pane]')!.remove();
      throw new Error('The sidebar is gone.');
    };
    script.musterScriptCall = (name, args) => {
      const { method, args: given } = JSON.parse(args[0]) as { method: string; args: [{ method: string }[]] };
      const creates = method === 'send' && given[0][0]?.method === 'POST';
      if (creates && at === 'before the request leaves') end();
      if (sent && method === 'appendJournal') end();
      const result = call(name, args);
      if (creates && at === 'before the answer comes') end();
      sent ||= creates;
      return result;
    };
  }, point);
  await send();
  await page.locator('iframe[name=pane]').waitFor({ state: 'detached' });
}

async function killTaskPane(page: Page, point: KillPoint, send: () => Promise<void>): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    const die = async (route: Route): Promise<void> => {
      if (!route.request().postData()?.includes('"method":"POST"')) return route.continue();
      if (point === 'before the request leaves') {
        resolve();
        return;
      } // held for ever
      if (point === 'before the outcome is written') await holdJournal(page);
      const answer = await route.fetch();
      if (point === 'before the outcome is written') {
        await route.fulfill({ response: answer });
        await (await route.request().response())?.finished();
      }
      resolve();
    };
    void page.route(SENDS, (route) => void die(route).catch(reject));
  });
  await send();
  await ended;
}

/** Keeps the journal's database busy until the pane is loaded anew: what the pane writes waits behind it. */
async function holdJournal(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const named = (await indexedDB.databases()).find(({ name }) => name?.startsWith('muster:'))?.name ?? '';
    const opened = indexedDB.open(named);
    await new Promise((ready) => (opened.onsuccess = ready));
    const store = opened.result.transaction('records', 'readwrite').objectStore('records');
    const pane = document.querySelector<HTMLIFrameElement>('iframe[name=pane]')!;
    let held = true;
    pane.addEventListener('load', () => (held = false), { once: true });
    const keepBusy = (): void => {
      if (held) store.count().onsuccess = keepBusy;
      else opened.result.close();
    };
    keepBusy();
  });
}
