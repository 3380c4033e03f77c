/** The workbench as a program: it says where it is, keeps to this machine, and tells what is wrong with a port. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkbench, type RunningWorkbench } from '../scenarios/support/workbench-process.js';

let workbench: RunningWorkbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** What a start on this port says before it ends. */
function startOn(port: string): Promise<string> {
  const child = spawn(process.execPath, ['workbench/dist/server.mjs'], { env: { ...process.env, PORT: port } });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.once('exit', () => resolve(said)));
}

describe('what it serves', () => {
  test.each([
    ['/', /<title>Muster workbench<\/title>/u],
    ['/sheets/Sidebar.html', /google/u],
    ['/sheets/Code.js', /function onOpen/u],
    ['/excel/taskpane.html', /src="\/office\/library\.js"/u],
    ['/office/library.js', /OfficeExtension/u],
    ['/manifest.xml', /<OfficeApp/u],
    ['/target/', /Reference server/u],
  ])('%s', async (path, words) => {
    const answer = await fetch(workbench.origin + path);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(words)]);
  });

  test.each(['/page/../../package.json', '/page/%2e%2e/server.mjs', '/excel/../package.json', '/nothing'])(
    'nothing at %s',
    async (path) => {
      expect((await fetch(workbench.origin + path)).status).toBe(404);
    },
  );

  test('the relay behind its own path, with the demo secrets and its origin check', async () => {
    const secret = await fetch(`${workbench.origin}/excel/api/secrets/agent-connect.api-key`);
    expect(await secret.json()).toEqual({ set: true });
    const stranger = await fetch(`${workbench.origin}/excel/api/send`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: '{}',
    });
    expect(stranger.status).toBe(403);
  });

  test('the task pane under the same policy as the relay gives it', async () => {
    const { headers } = await fetch(`${workbench.origin}/excel/taskpane.html`);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self'/u);
  });
});

describe('a port that cannot be', () => {
  test('is told with what to give instead', async () => {
    expect(await startOn('eighty')).toMatch(/PORT is “eighty”, which is no port/u);
  });

  test('is told when another program has it', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    expect(await startOn(String((other.address() as AddressInfo).port))).toMatch(/taken by another program/u);
    other.close();
  });
});
