/** The built task pane in a real browser, served by the real relay, over the genuine library and the simulated Excel. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePane } from '../../../excel-addin/bundling/bundle-pane.mjs';
import { writeDist } from '../../../excel-addin/bundling/write-dist.mjs';
import { byAccessCode, readPaneFiles, type Caller, type RelayOptions } from '../../../excel-addin/relay/index.js';
import { chromiumForTests } from '../../support/chromium.mjs';
import { ACCESS_CODE, ACCESS_CODE_HASH } from '../support/access-code.js';
import type { SimulatedPage } from '../support/page-sim.js';
import { ORIGIN, relayBench } from '../support/relay-bench.js';

const LIBRARY = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let browser: Browser;
let office: string;

beforeAll(async () => {
  const sim = await build({ entryPoints: ['test/excel-addin/support/page-sim.ts'], bundle: true, write: false, format: 'iife' });
  office = `${readFileSync(LIBRARY, 'utf8')}\n${sim.outputFiles[0]!.text}`;
  browser = await chromium.launch(await chromiumForTests());
});
afterAll(() => browser.close());

interface OpenPane {
  readonly page: Page;
  /** What went wrong in the page: errors, and what the content security policy has stopped. */
  readonly complaints: string[];
  /** Paths that the page asked for. */
  readonly asked: string[];
}

/** Opens the pane; every request is answered by the relay or here, none leaves the machine. What `isLost` names never arrives. */
async function openPane(options: Partial<RelayOptions> = {}, library = office, isLost: Pick<RegExp, 'test'> = /^$/u): Promise<OpenPane> {
  const bench = relayBench({ pane: readPaneFiles('excel-addin/dist'), ...options });
  const page = await (await browser.newContext({ viewport: { width: 350, height: 700 } })).newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.sourceFile}`),
    );
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  const serve = async (route: Route): Promise<void> => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.href === 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
      return route.fulfill({ contentType: 'text/javascript', body: library });
    asked.push(url.pathname);
    if (url.origin !== ORIGIN || isLost.test(url.pathname)) return route.abort();
    const body = request.postData() ?? undefined;
    const answer = await bench.ask(request.method(), url.pathname, body, await request.allHeaders());
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  };
  // A page that is closed has calls on their way that nobody waits for.
  await page.route('**/*', (route) =>
    serve(route).catch((error: unknown) => (page.isClosed() ? undefined : Promise.reject(error as Error))),
  );
  await page.goto(`${ORIGIN}/taskpane.html`);
  return { page, complaints, asked };
}

const simulated = <T>(page: Page, look: (simulated: SimulatedPage) => T): Promise<T> =>
  page.evaluate(`(${String(look)})(globalThis.simulated)`);

describe('the built task pane', () => {
  test('starts under its own content security policy without a complaint', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    expect(await page.locator('#muster').getAttribute('data-skin')).toBe('excel');
    await simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    expect(complaints).toEqual([]);
  });

  test('lets no script run that somebody slips into its page, and says so', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.slipped = true';
      document.head.append(script);
    });
    expect(await page.evaluate(() => 'slipped' in globalThis)).toBe(false);
    await expect.poll(() => complaints.join()).toMatch(/policy: script-src/u);
  });

  test('has the self-test above it in a developer build, where every check passes and nothing is sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-developer-'));
    try {
      writeDist(folder, (await bundlePane(process.cwd(), { developer: true })).files);
      const { page, complaints, asked } = await openPane({ pane: readPaneFiles(folder) });
      await page.locator('#muster.muster').waitFor();
      await page.getByRole('button', { name: 'Run self-test' }).click();
      const outcome = page.locator('body > p', { hasText: 'Run self-test' }).getByRole('status');
      await expect.poll(() => outcome.textContent()).toMatch(/^ \d\d passed, 0 failed/u);
      expect([asked.filter((path) => path.endsWith('/send')), complaints]).toEqual([[], []]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('may hand over a file that it has made', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    const download = page.waitForEvent('download');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['Email\n'], { type: 'text/csv' }));
      link.download = 'failures.csv';
      link.click();
    });
    expect((await download).suggestedFilename()).toBe('failures.csv');
    expect(complaints).toEqual([]);
  });

  test('checks and clears from the ribbon, and tells Excel each time that it is done', async () => {
    const { page, complaints } = await openPane();
    await page.locator('#muster.muster').waitFor();
    expect(await simulated(page, ({ sim }) => sim.ribbonFunctions)).toEqual([
      'openPane',
      'getCurrentTeam',
      'checkSheet',
      'clearHighlights',
    ]);
    await simulated(page, ({ sim }) => sim.invoke('openPane'));
    await simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    const marked = await simulated(page, ({ workbook }) => workbook.active.rules.map((rule) => [rule.formula, rule.ranges.length]));
    expect(marked).toContainEqual([expect.stringMatching(/^=LEN\("muster:error [\w.]+"\)>0$/u), expect.any(Number)]);
    await simulated(page, ({ sim }) => sim.invoke('clearHighlights'));
    expect(await simulated(page, ({ workbook }) => workbook.active.rules)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('says that Excel lets it wait, and stops saying so', async () => {
    const { page } = await openPane();
    await page.locator('#muster.muster').waitFor();
    await simulated(page, ({ sim }) => sim.editCell(true));
    const check = simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    await page.getByText('Waiting for Excel').waitFor();
    await simulated(page, ({ sim }) => sim.editCell(false));
    await check;
    await page.getByText('Waiting for Excel').waitFor({ state: 'hidden' });
  });

  test('says so where its code does not arrive, tells Excel that the check is over, and opens once somebody tries again', async () => {
    let isLost = true;
    const { page } = await openPane({}, office, { test: (path) => isLost && path.startsWith('/assets/inside-') });
    await page.getByText('This part of Muster could not be loaded.').waitFor();
    await simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    isLost = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Check sheet' }).waitFor();
    await simulated(page, ({ sim }) => sim.invoke('checkSheet'));
    expect(await simulated(page, ({ workbook }) => workbook.active.rules.length)).toBeGreaterThan(0);
  });

  test('asks anew for a view that did not arrive, which a browser by itself would not', async () => {
    let isLost = true;
    const { page } = await openPane({}, office, { test: (path) => isLost && path.startsWith('/assets/settings-view-') });
    const settings = page.getByRole('button', { name: 'Settings', exact: true });
    await page.getByRole('button', { name: 'Check sheet' }).waitFor();
    await settings.click();
    await page.getByRole('main').getByText('This part of Muster could not be loaded.').waitFor();
    isLost = false;
    await settings.click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
  });

  describe('in an Excel of another language', () => {
    const german = () => `${office}\nObject.assign(Office.context, { displayLanguage: 'de-DE' });`;
    const WORDS = /^\/assets\/[a-z]{2}-[A-Z0-9]{8}\.js$/u;

    test('speaks that language, whose words are all that comes beside', async () => {
      const { page, complaints, asked } = await openPane({}, german());
      await page.locator('#muster[lang=de]').waitFor();
      await page.getByRole('button', { name: 'Blatt prüfen' }).waitFor();
      expect(asked.filter((path) => WORDS.test(path))).toEqual([expect.stringContaining('/de-')]);
      expect(complaints).toEqual([]);
    });

    test('speaks English where the words do not arrive', async () => {
      const { page, asked } = await openPane({}, german(), WORDS);
      await page.locator('#muster[lang=en]').waitFor();
      await page.getByRole('button', { name: 'Check sheet' }).waitFor();
      expect(asked.filter((path) => WORDS.test(path))).toHaveLength(1);
    });

    test('loads no words where it is English', async () => {
      const { page, asked } = await openPane();
      await page.locator('#muster[lang=en]').waitFor();
      expect(asked.filter((path) => WORDS.test(path))).toEqual([]);
    });
  });

  test('says where it belongs when a browser opens it by itself', async () => {
    const { page } = await openPane({}, 'Office = { onReady: () => Promise.resolve({ host: null }), HostType: { Excel: "Excel" } };');
    await page.getByText('Open it in Excel').waitFor();
  });

  test('asks for the access code until it is right', async () => {
    const { page } = await openPane({ authenticate: byAccessCode({ send: ACCESS_CODE_HASH, admin: null }) });
    await page.getByLabel('Access code').fill('another code');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').filter({ hasText: 'not the relay’s' }).waitFor();
    await page.getByLabel('Access code').fill(ACCESS_CODE);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('#muster.muster').waitFor();
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
    expect(kept).not.toContain(ACCESS_CODE);
  });

  test('signs in with the account that Office has: a window only after a click, and nothing of it is kept', async () => {
    const { page, complaints } = await openPane(
      {
        authenticate: (request) => Promise.resolve(request.headers.get('authorization') === `Bearer ${TOKEN}` ? ANN : null),
        signIn: { kind: 'entra', clientId: CLIENT, authority: AUTHORITY, scope: `api://${CLIENT}/Muster.Use` },
      },
      `${office}\n(${playNestedSignIn.toString()})(${JSON.stringify([TOKEN, ID_TOKEN])});`,
    );
    await page.getByRole('alert').filter({ hasText: 'Sign in with your work account' }).waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#muster.muster').waitFor();
    const asked = await page.evaluate(() => (globalThis as unknown as { nestedCalls: string[] }).nestedCalls);
    expect(asked.slice(0, 3)).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup']);
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
    expect(kept).not.toContain(TOKEN);
    expect(complaints).toEqual([]);
  });

  test('says what else there is in an Office that cannot sign in inside of a pane', async () => {
    const { page } = await openPane({
      authenticate: () => Promise.resolve(null),
      signIn: { kind: 'entra', clientId: CLIENT, authority: AUTHORITY, scope: `api://${CLIENT}/Muster.Use` },
    });
    await page.getByRole('alert').filter({ hasText: 'This version of Office cannot sign you in' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

const CLIENT = '11111111-2222-3333-4444-555555555555';
const TENANT = '66666666-7777-8888-9999-000000000000';
const AUTHORITY = `https://login.microsoftonline.com/${TENANT}`;
const ANN: Caller = { account: 'shared', user: 'ann', name: 'Ann Lee', roles: ['send'] };
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const TOKEN = `${encoded({ alg: 'none' })}.${encoded({ aud: CLIENT })}.signature-canary`;
const CLAIMS = { aud: CLIENT, tid: TENANT, oid: 'ann', sub: 'ann', name: 'Ann Lee', preferred_username: 'ann@x.org', iss: `${AUTHORITY}/v2.0`, exp: 4_000_000_000 }; // prettier-ignore
const ID_TOKEN = `${encoded({ alg: 'none' })}.${encoded(CLAIMS)}.x`;

/** Runs in the page: Office's bridge to its own sign-in, whose user has to be asked first. */
function playNestedSignIn([token, idToken]: readonly [string, string]): void {
  const calls: string[] = [];
  const listeners: ((answer: string) => void)[] = [];
  const account = {
    homeAccountId: 'ann.t',
    environment: 'login.microsoftonline.com',
    tenantId: 't',
    username: 'ann@x.org',
    localAccountId: 'ann',
  };
  let isSignedIn = false;
  Object.assign(globalThis, {
    nestedCalls: calls,
    nestedAppAuthBridge: {
      addEventListener: (_kind: string, listener: (answer: string) => void) => listeners.push(listener),
      postMessage: (text: string) => {
        const { method, requestId } = JSON.parse(text) as { method: string; requestId: string };
        calls.push(method);
        isSignedIn ||= method === 'GetTokenPopup';
        const answer =
          method === 'GetInitContext'
            ? { success: true, initContext: { sdkName: 'played', sdkVersion: '1' } }
            : isSignedIn
              ? { success: true, token: { access_token: token, id_token: idToken, expires_in: 3600, scope: 'Muster.Use' }, account }
              : { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' } };
        setTimeout(() => {
          for (const listener of listeners) listener(JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer }));
        });
      },
    },
  });
  const { requirements } = (
    globalThis as unknown as { Office: { context: { requirements: { isSetSupported: (name: string, version: string) => boolean } } } }
  ).Office.context;
  const isSupported = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (name, version) => name === 'NestedAppAuth' || isSupported(name, version);
}
