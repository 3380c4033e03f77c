/**
 * An HR desk checks a team roster, mends what it can, previews and sends: the same story in Google Sheets and in Excel, on the built
 * panes and against the reference server. What one host finds, plans, sends and shows is what the other does.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISTAKES } from '../../workbench/rosters/index.js';
import { chromiumForTests } from '../support/chromium.mjs';
import { check, countsByCode, fixCause, preview, send } from './support/pane-steps.js';
import { quickPace } from './support/quick-pace.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';
import { TargetServer } from './support/target.js';
import { startWorkbench, type RunningWorkbench } from './support/workbench-process.js';

/** Rows under the leader whose right to lead cannot be read; told as a consequence. */
const BLOCKED_BY_ROW_7 = 8;

let browser: Browser;
let workbench: RunningWorkbench;
let target: TargetServer;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([chromiumForTests().then((options) => chromium.launch(options)), startWorkbench()]);
  target = new TargetServer(workbench.origin);
});
afterAll(() => Promise.all([browser.close(), workbench.stop()]));

/** Everything that can be seen of one evaluator's way through the pane. */
async function journey(host: HostName) {
  await target.reset();
  const context = await browser.newContext();
  const pace = await quickPace(context);
  const stage = await Stage.open(browser, { origin: workbench.origin, host, context });
  const before = await stage.values();
  await check(stage);
  const found = {
    codes: await countsByCode(stage),
    marks: await stage.markedCells(),
    untouched: (await stage.values()).length === before.length,
  };
  await fixCause(stage, /not an e-mail address/u);
  await stage.type('B7', 'y');
  await check(stage);
  const mended = {
    codes: await countsByCode(stage),
    marks: await stage.markedCells(),
    b7: await stage.value('B7'),
    c11: await stage.value('C11'),
  };
  const planned = await preview(stage);
  const outcome = await send(stage);
  expect(pace.wasFound()).toBe(true);
  const { errors } = stage;
  const seen = { found, mended, planned, outcome, errors: [...errors], sheet: await stage.values(), marks: await stage.markedCells() };
  await stage.close();
  return { ...seen, users: await target.newUsers(), requests: await creates() };
}

async function creates() {
  return (await target.requests()).filter(({ method }) => method === 'POST').map(({ path, body, status }) => ({ path, body, status }));
}

function plantedCodes(): Record<string, number> {
  const codes: Record<string, number> = { 'leader-blocked': BLOCKED_BY_ROW_7 };
  for (const { code } of MISTAKES) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
}

describe('from a faulty roster to users at the target', () => {
  const journeys = new Map<HostName, Awaited<ReturnType<typeof journey>>>();
  const of = (host: HostName) => journeys.get(host)!;
  beforeAll(async () => {
    for (const host of HOSTS) journeys.set(host, await journey(host));
  }, 300_000);

  test.each(HOSTS)('%s: the check finds the forty mistakes', (host) => {
    expect(of(host).found.codes).toEqual(plantedCodes());
  });

  test.each(HOSTS)('%s: a fix and an edit mend what they should', (host) => {
    const { codes, b7, c11 } = of(host).mended;
    expect([b7, c11]).toEqual(['y', 'jonas.jansky@hr.example']);
    expect([codes['yes-no'], codes['leader-blocked']]).toEqual([undefined, undefined]);
  });

  test.each(HOSTS)('%s: what was planned is what arrived', (host) => {
    const { planned, outcome, users } = of(host);
    expect(outcome).toEqual({ sent: planned['create'], failed: 0 });
    expect(users).toHaveLength(planned['create']!);
  });

  test.each(HOSTS)('%s: every new user has the leader of their row', (host) => {
    const { users, sheet } = of(host);
    const emailOf = new Map(sheet.map((row) => [row[3], row[2]]));
    const leaderOf = new Map(sheet.map((row) => [String(row[2]).trim().toLowerCase(), row[12]]));
    for (const { email, leader } of users) {
      const named = leaderOf.get(email?.toLowerCase() ?? '');
      const expected = named === 'unassigned' ? null : (emailOf.get(String(named).padStart(5, '0')) ?? named);
      expect([email, leader]).toEqual([email, expected]);
    }
  });

  test.each(HOSTS)('%s: nobody is created before their leader', (host) => {
    const order = of(host).requests.map(({ body }) => (body as { email: string }).email);
    for (const { email, leader } of of(host).users) {
      if (leader !== null) expect(order.indexOf(leader)).toBeLessThan(order.indexOf(email!));
    }
  });

  test.each(HOSTS)('%s: nothing went wrong unseen', (host) => {
    expect(of(host).errors).toEqual([]);
  });

  test('both hosts find, plan, send and leave behind the same', () => {
    const [sheets, excel] = [of('sheets'), of('excel')];
    const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
    expect({ ...excel, users: sorted(excel.users.map(withoutId)), requests: sorted(excel.requests) }).toEqual({
      ...sheets,
      users: sorted(sheets.users.map(withoutId)),
      requests: sorted(sheets.requests),
    });
  });
});

/** Numbers that the target gives in the order of arrival, in which two batches may differ. */
function withoutId(user: object): object {
  return Object.fromEntries(Object.entries(user).filter(([key]) => key !== 'id'));
}
