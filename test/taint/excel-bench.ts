/** Excel: the genuine library over the simulated workbook, and the real relay with a store in a file, keys that seal, and a sign-in. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMetrics,
  createRelay,
  lineLog,
  masterKeys,
  newMasterKey,
  sealedSecrets,
  sqliteStore,
} from '../../excel-addin/relay/index.js';
import type { Authenticate } from '../../excel-addin/relay/index.js';
import { excelHost } from '../../excel-addin/taskpane/excel/excel-host.js';
import { workbookId, workbookSettings } from '../../excel-addin/taskpane/excel/workbook-settings.js';
import { relayRecords } from '../../excel-addin/taskpane/journal/relay-records.js';
import { twoHomeJournal } from '../../excel-addin/taskpane/journal/two-home-journal.js';
import { relayCall } from '../../excel-addin/taskpane/relay/relay-call.js';
import { relayHttp } from '../../excel-addin/taskpane/relay/relay-http.js';
import { relayCrypto, relayLock, relaySecrets } from '../../excel-addin/taskpane/relay/relay-stores.js';
import { credentials } from '../../excel-addin/taskpane/sign-in/credentials.js';
import { excelRealm } from '../excel-addin/support/excel-realm.js';
import { memoryRecords } from '../excel-addin/support/memory-records.js';
import { type Bench, storyClock } from './bench.js';
import { secret } from './canaries.js';
import { echoingTarget, ORIGIN } from './echoing-target.js';

const PANE = 'https://pane.example';

/** How the pane signs in; what it comes with is a secret too. */
export type SignedInBy = 'code' | 'token';

export function excelBench(by: SignedInBy): Bench {
  const target = echoingTarget();
  const settings = new Map<string, unknown>();
  const realm = excelRealm(undefined, { settings });
  const clock = storyClock();
  const folder = mkdtempSync(join(tmpdir(), 'muster-taint-'));
  const kept = sqliteStore(join(folder, 'relay.db'), clock.now);
  const log: string[] = [];
  const calls: string[] = [];
  const metrics = createMetrics();
  const canary = by === 'code' ? secret('access-code') : `eyJ.${secret('token')}.sig`;
  const header = by === 'code' ? 'x-muster-access' : 'authorization';
  const authenticate: Authenticate = (request) => {
    const isCaller = (request.headers.get(header) ?? '').endsWith(canary);
    return Promise.resolve(isCaller ? { account: 'team', user: 'ann', name: '', roles: ['send', 'admin'] } : null);
  };
  const app = createRelay({
    store: sealedSecrets(kept, masterKeys([newMasterKey()])!),
    fetch: (url, init) => {
      const headers = Object.fromEntries(new Headers(init.headers));
      const answered = target.answer({ url, method: init.method, headers, body: init.body ?? '' });
      // What a library throws may repeat everything.
      if (!answered) return Promise.reject(new Error(`Timeout: ${url} ${init.body ?? ''} ${JSON.stringify(headers)}`));
      return Promise.resolve(new Response(answered.body, { status: answered.status, headers: answered.headers }));
    },
    now: clock.now,
    log: lineLog((line) => void log.push(line), clock.now),
    allowedHosts: { 'agent-connect': [new URL(ORIGIN).hostname] },
    origins: [PANE],
    authenticate,
    pane: new Map(),
    metrics,
    metricsAccess: 'open',
  });
  const signIn = credentials();
  if (by === 'code') signIn.useCode(canary);
  else signIn.useTokens({ silent: () => Promise.resolve(canary), interactive: () => Promise.resolve(canary) });
  const call = relayCall({
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      const headers = new Headers(init?.headers);
      headers.set('origin', PANE);
      const [method, body] = [init?.method ?? 'GET', typeof init?.body === 'string' ? init.body : ''];
      const carries = url.endsWith('/api/send') || (method === 'PUT' && url.includes('/api/secrets/'));
      calls.push(`${method} ${url} ${carries ? '' : body}`);
      return app.request(url, { method, headers, ...(body !== '' && { body }) });
    },
    base: `${PANE}/taskpane.html`,
    credentials: signIn,
  });
  const device = memoryRecords();
  return {
    name: `excel by ${by}`,
    workbook: realm.workbook,
    target,
    clock,
    own: [{ name: by, value: canary }],
    pane: () => {
      const stored = workbookSettings(realm.run);
      const crypto = relayCrypto(call);
      const workbook = workbookId(stored, () => crypto.randomId());
      return {
        sheet: excelHost(realm.run),
        http: relayHttp(call, workbook),
        secrets: relaySecrets(call),
        settings: stored,
        journal: twoHomeJournal(relayRecords(call, workbook, clock), device),
        lock: relayLock(call, workbook),
        clock,
        crypto,
      };
    },
    sinks: async () => [
      ...readdirSync(folder).map((name) => ({ where: `the relay's file ${name}`, content: readFileSync(join(folder, name)) })),
      { where: 'the log of the relay', content: log.join('') },
      { where: 'the metrics of the relay', content: await (await app.request(`${PANE}/metrics`)).text() },
      { where: 'calls to the relay', content: calls.join('\n') },
      { where: 'the journal on the device', content: JSON.stringify(device.kept) },
      { where: 'document settings', content: JSON.stringify([...settings]) },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
