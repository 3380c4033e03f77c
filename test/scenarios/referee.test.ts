/** Prism stands between add-on and target and judges every request and every answer by our own OpenAPI file. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumForTests } from '../support/chromium.mjs';
import { startReferee, type Referee } from '../support/referee.js';
import { startOwnWorkbench, type OwnWorkbench } from './support/own-workbench.js';
import { check, preview } from './support/pane-steps.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { emailsOf, openRoster, TEAM } from './support/small-roster.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

let browser: Browser;
let workbench: OwnWorkbench;
let referee: Referee;
let losesNextCreate = false;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([
    chromiumForTests().then((options) => chromium.launch(options)),
    startOwnWorkbench({ bare: true }),
  ]);
  referee = await startReferee({ upstream: workbench.targetUrl, spec: 'lenient' });
  workbench.intercept(async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    const answer = await fetch(referee.url + pathname + search, {
      method: request.method,
      headers: request.headers,
      ...(body === '' ? {} : { body }),
    });
    if (request.method === 'POST' && losesNextCreate) {
      losesNextCreate = false;
      throw new Error('The answer was lost behind the referee.');
    }
    return answer;
  });
});
afterAll(async () => {
  await browser.close();
  await referee.stop();
  await workbench.stop();
});
beforeEach(() => workbench.target.reset());

async function open(host: HostName): Promise<Stage> {
  const stage = await Stage.open(browser, {
    origin: workbench.origin,
    host,
    sample: 'clean',
    context: await quickContext(browser, workbench),
  });
  await openRoster(stage);
  return stage;
}

describe.each(HOSTS)('%s', (host) => {
  test('users are read, people are created and one is looked up, all within the rules', async () => {
    const before = (await referee.violations()).length;
    const stage = await open(host);
    await check(stage);
    expect(await preview(stage)).toEqual({ create: TEAM.length });
    losesNextCreate = true;
    await stage.pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
    await passUntil(stage, workbench, stage.pane.getByRole('heading', { name: `${TEAM.length} people sent` }));
    const created = workbench.target.store.users.all().filter(({ email }) => email?.endsWith('@hr.example') === true);
    expect(created.map(({ email }) => email).sort()).toEqual(emailsOf(TEAM));
    const routes = new Set(workbench.target.store.requests.all().map(({ route }) => route));
    expect([...routes].sort()).toEqual(['create', 'get', 'list']);
    expect((await referee.violations()).slice(before)).toEqual([]);
    await stage.close();
  });

  test('a field that changed its type in silence is reported', async () => {
    const before = (await referee.violations()).length;
    workbench.target.faults.next({ kind: 'drift', how: 'retyped', route: 'list' });
    const stage = await open(host);
    await check(stage);
    // Users are read behind the sheet's own check.
    const found = async () =>
      (await referee.violations()).slice(before).map(({ request, location }) => [request.split('?')[0], location.split('.')[0]]);
    await expect.poll(found).toContainEqual(['GET /v2/employees', 'response']);
    await stage.close();
  });
});
