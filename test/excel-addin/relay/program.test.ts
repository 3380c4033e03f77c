/** The built relay as a program: it starts, serves the pane, and refuses to start unsafely. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, expect, test } from 'vitest';

const started: ChildProcess[] = [];
const folder = mkdtempSync(join(tmpdir(), 'muster-program-'));
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function relay(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['excel-addin/dist/relay.mjs'], {
    env: { PATH: process.env['PATH'], RELAY_PORT: '0', RELAY_STORE: join(folder, 'relay.sqlite'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

test('serves the pane and answers its own origin only', async () => {
  const child = relay({ RELAY_ORIGIN: 'https://pane.example' });
  const lines = createInterface({ input: child.stdout! });
  const first = await new Promise<string>((resolve) => lines.once('line', resolve));
  const { event, port } = JSON.parse(first) as { event: string; port: number };
  expect(event).toBe('started');
  const base = `http://127.0.0.1:${port}`;
  const page = await fetch(`${base}/taskpane.html`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('hosted/office.js');
  const ask = (origin: string) =>
    fetch(`${base}/api/lease/book`, { method: 'POST', headers: { origin }, body: JSON.stringify({ action: 'acquire', ttlMs: 1000 }) });
  expect((await ask('https://pane.example')).status).toBe(200);
  expect((await ask('https://evil.example')).status).toBe(403);
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await closed).toBe(0);
});

test.each([
  [{ RELAY_HOSTNAME: '0.0.0.0' }, /people must sign in/u],
  [{ RELAY_ALLOWED_HOSTS: 'evil.example' }, /no target has the host/u],
])('does not start with %j', async (env, words) => {
  const child = relay(env);
  let said = '';
  child.stderr!.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(1);
  expect(said).toMatch(words);
});
