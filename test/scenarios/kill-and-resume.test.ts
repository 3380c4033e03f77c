/** A send is cut off at a moment of choice; whoever opens the pane again can take it up, and everybody exists exactly once in the end. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumForTests } from '../support/chromium.mjs';
import { KILL_POINTS, reopen, sendAndKill } from './support/kill.js';
import { startOwnWorkbench, type OwnWorkbench } from './support/own-workbench.js';
import { check, counts, preview } from './support/pane-steps.js';
import { passTime, passUntil, quickContext } from './support/quick-time.js';
import { emailsOf, openRoster, TEAM } from './support/small-roster.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

/** Longer than a lease whose holder is gone. */
const LEASE_IS_OVER_MS = 181_000;
const STATUS_COLUMN = 17;
/** The call with which the script writes its journal. */
const JOURNAL_WRITE = 'Range.setValues';

let browser: Browser;
let workbench: OwnWorkbench;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([chromiumForTests().then((options) => chromium.launch(options)), startOwnWorkbench()]);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});
beforeEach(() => workbench.target.reset());

/** A checked and previewed team, with the status column switched on. */
async function ready(host: HostName): Promise<Stage> {
  const stage = await Stage.open(browser, {
    origin: workbench.origin,
    host,
    sample: 'clean',
    context: await quickContext(browser, workbench),
  });
  await openRoster(stage);
  await stage.pane.getByRole('button', { name: 'Settings' }).click();
  const column = stage.pane.getByRole('checkbox', { name: 'Write a status column' });
  await column.click();
  await expect.poll(() => column.isChecked()).toBe(true);
  await stage.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Check' }).click();
  await check(stage);
  await preview(stage);
  return stage;
}

const offer = (stage: Stage) => stage.pane.getByRole('region', { name: 'A send was cut off' });
const allSent = (stage: Stage) => stage.pane.getByRole('heading', { name: `${TEAM.length} people sent` });

async function resume(stage: Stage): Promise<void> {
  await offer(stage).getByRole('button', { name: 'Resume' }).click();
  await passUntil(stage, workbench, allSent(stage));
}

/** Creates that were carried out, by address. */
const created = (): string[] =>
  workbench.target.store.users
    .all()
    .map(({ email }) => email ?? '')
    .filter((email) => email.endsWith('@hr.example'))
    .sort();

async function expectAllSentOnce(stage: Stage): Promise<void> {
  expect(created()).toEqual(emailsOf(TEAM));
  expect(await counts(stage, 'Show by outcome')).toEqual({ sent: TEAM.length, failed: 0 });
  const column = (await stage.values()).map((row) => row[STATUS_COLUMN]);
  expect(column).toEqual(['Muster status', ...TEAM.map(() => 'Created')]);
  expect(await offer(stage).count()).toBe(0);
}

describe.each(HOSTS)('%s', (host) => {
  test.each(KILL_POINTS)('a pane that ends %s leaves a send that can be taken up', async (point) => {
    const stage = await ready(host);
    await sendAndKill(stage, point);
    const atTheKill = created().length;
    expect(atTheKill === 0).toBe(point === 'before the request leaves');
    expect(atTheKill).toBeLessThan(TEAM.length);
    await reopen(stage);
    const told = await offer(stage).innerText();
    expect(told).toContain(`${TEAM.length} people from “Team” to demo.api.stellaconnect.net`);
    expect(told).toContain('Muster first looks up who arrived, then sends only the rest. Nobody is sent twice.');

    await offer(stage).getByRole('button', { name: 'Resume' }).click();
    await stage.pane.getByRole('main').getByText('Somebody else is sending from this workbook.').waitFor();
    expect(created()).toHaveLength(atTheKill);
    await passTime(stage, workbench, LEASE_IS_OVER_MS);
    await resume(stage);
    await expectAllSentOnce(stage);
    expect(stage.errors).toEqual([]);
    await stage.close();
  });
});

describe('sheets: an execution that Google ends', () => {
  /** Ends the execution that makes the last of these calls, once the others were made before it, in this order. */
  const kill = (stage: Stage, ...calls: readonly string[]) =>
    stage.page.evaluate((wanted) => {
      const host = window.workbench!.host!;
      let at = 0;
      host.kill!((call) => {
        if (call !== wanted[at]) return false;
        at += 1;
        if (at < wanted.length) return false;
        host.kill!(null);
        return true;
      });
    }, calls);

  test.each([
    ['before the request', [JOURNAL_WRITE, 'UrlFetchApp.fetchAll']],
    ['after the request was carried out', [JOURNAL_WRITE, 'UrlFetchApp.fetchAll', 'HTTPResponse.getResponseCode']],
  ] as const)('%s is settled by the same pane', async (_when, calls) => {
    const stage = await ready('sheets');
    await kill(stage, ...calls);
    await stage.pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
    await passUntil(stage, workbench, allSent(stage));
    await expectAllSentOnce(stage);
    // Each person was asked for once, and whose answer was lost was looked up.
    expect(workbench.target.store.requestsTo('create')).toHaveLength(TEAM.length);
    expect(workbench.target.store.requestsTo('get')).not.toEqual([]);
    await stage.close();
  });

  test('while it writes the journal stops the send, which can be taken up at once', async () => {
    const stage = await ready('sheets');
    await kill(stage, JOURNAL_WRITE, 'UrlFetchApp.fetchAll', JOURNAL_WRITE);
    await stage.pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
    await stage.pane.getByText('The send stopped: its record could not be written.').first().waitFor();
    expect(created()).not.toEqual([]);
    await resume(stage);
    await expectAllSentOnce(stage);
    await stage.close();
  });
});
