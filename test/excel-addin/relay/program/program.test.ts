/** The built relay as a program: it starts, serves the pane, ends in order, and refuses to start unsafely. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, expect, test } from 'vitest';
import { newMasterKey, sqliteStore } from '../../../../excel-addin/relay/index.js';
import { ACCESS_CODE, ACCESS_CODE_HASH } from '../../support/access-code.js';

const started: ChildProcess[] = [];
const folder = mkdtempSync(join(tmpdir(), 'muster-program-'));
const storePath = join(folder, 'relay.sqlite');
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly event: string;
  readonly port?: number;
  readonly reason?: string;
}

function relay(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['excel-addin/dist/relay.mjs'], {
    env: { PATH: process.env['PATH'], RELAY_PORT: '0', RELAY_STORE: storePath, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Starts a relay and reads its log until it listens. */
async function listening(env: Record<string, string>) {
  const child = relay(env);
  const entries: Entry[] = [];
  const lines = createInterface({ input: child.stdout! });
  const port = await new Promise<number>((resolve) =>
    lines.on('line', (line) => {
      const entry = JSON.parse(line) as Entry;
      entries.push(entry);
      if (entry.event === 'started') resolve(entry.port ?? 0);
    }),
  );
  const closed = new Promise((resolve) => child.once('close', resolve));
  return { child, entries, port, base: `http://127.0.0.1:${port}`, closed };
}

test('serves the pane, answers its own origin only, and ends in order', async () => {
  const { child, entries, base, closed } = await listening({ RELAY_ORIGIN: 'https://pane.example' });
  expect(entries).toMatchObject([
    { event: 'warning', reason: expect.stringContaining('RELAY_MASTER_KEY') as string },
    { event: 'started' },
  ]);
  const page = await fetch(`${base}/taskpane.html`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('hosted/office.js');
  const ask = (origin: string) =>
    fetch(`${base}/api/lease/book`, { method: 'POST', headers: { origin }, body: JSON.stringify({ action: 'acquire', ttlMs: 1000 }) });
  expect((await ask('https://pane.example')).status).toBe(200);
  expect((await ask('https://evil.example')).status).toBe(403);
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('muster_requests_total{route="/api/lease",class="2xx"} 1');
  child.kill('SIGTERM');
  expect(await closed).toBe(0);
  expect(entries.slice(-2).map(({ event }) => event)).toEqual(['stopping', 'stopped']);
  expect(readdirSync(folder).filter((name) => name.startsWith('relay.sqlite'))).toEqual(['relay.sqlite']);
});

test('with a code and a key from files keeps strangers out and its secrets sealed', async () => {
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, `${newMasterKey()}\n`);
  const sealedPath = join(folder, 'sealed.sqlite');
  const { child, entries, base, closed } = await listening({
    RELAY_ORIGIN: 'https://pane.example',
    RELAY_STORE: sealedPath,
    RELAY_ACCESS_CODE_HASH: ACCESS_CODE_HASH,
    RELAY_MASTER_KEY_FILE: keyFile,
  });
  expect(entries.map(({ event }) => event)).toEqual(['started']);
  const put = (code: string) =>
    fetch(`${base}/api/secrets/some.key`, {
      method: 'PUT',
      headers: { origin: 'https://pane.example', 'x-muster-access': code },
      body: JSON.stringify({ value: 'canary' }),
    });
  expect((await put('the guess of somebody else')).status).toBe(401);
  expect((await put(ACCESS_CODE)).status).toBe(204);
  const record = { v: 2, run: 'run-1', seq: 1, fence: 1, at: 1, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' };
  const more = { key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '', checksum: '' };
  const written = await fetch(`${base}/api/journal/book`, {
    method: 'POST',
    headers: { origin: 'https://pane.example', 'x-muster-access': ACCESS_CODE },
    body: JSON.stringify({ records: [{ ...record, ...more }] }),
  });
  expect(written.status).toBe(204);
  expect((await fetch(`${base}/metrics`)).status).toBe(404);
  child.kill('SIGTERM');
  expect(await closed).toBe(0);
  const store = sqliteStore(sealedPath);
  expect(await store.secret('shared', 'some.key')).toMatch(/^sealed1\./u);
  await expect(store.readJournal('shared', 'book', 'run-1')).rejects.toThrow(/A journal is sealed/u);
  await store.close();
});

test('ends at once when it is told twice', async () => {
  const { child, port, entries, closed } = await listening({});
  const socket = connect(port, '127.0.0.1'); // a request that never comes to its end
  await new Promise<void>((sent) => socket.write('POST /api/send HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n', () => sent()));
  socket.on('error', () => undefined);
  await expect.poll(async () => (await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).includes('muster_under_way')).toBe(true);
  child.kill('SIGTERM');
  await expect.poll(() => entries.some(({ event }) => event === 'stopping')).toBe(true);
  child.kill('SIGTERM');
  expect([0, 1]).toContain(await closed);
  socket.destroy();
});

test.each([
  [{ RELAY_HOSTNAME: '0.0.0.0' }, /people must sign in/u],
  [{ RELAY_ALLOWED_HOSTS: 'evil.example' }, /no target has the host/u],
  [{ RELAY_ALLOWED_HOSTS: 'demo.scim.example', RELAY_SCIM2_HOSTS: 'scim.acme.example' }, /no target has the host/u],
  [{ RELAY_ACCESS_CODE: ACCESS_CODE }, /hash-code/u],
  [{ RELAY_STORE: '/nowhere/relay.sqlite' }, /RELAY_STORE: “\/nowhere\/relay.sqlite” cannot be opened \(ENOENT\)/u],
  [{ RELAY_TLS_CERT: '/nowhere.pem', RELAY_TLS_KEY: '/nowhere.pem' }, /RELAY_TLS_CERT: the file/u],
])('does not start with %j', async (env, words) => {
  const child = relay(env);
  let said = '';
  child.stderr!.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(1);
  expect(said).toMatch(words);
});
