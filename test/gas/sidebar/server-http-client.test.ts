/** Requests whose call to the server breaks: in doubt, never lost from view and never an exception. */
import { expect, test } from 'vitest';
import type { ScriptRun } from '../../../gas/sidebar/script-run.js';
import { serverHttpClient } from '../../../gas/sidebar/server-http-client.js';
import { gasBench } from '../support/gas-bench.js';

const request = { method: 'POST', url: 'https://demo.api.stellaconnect.net/', headers: {}, timeoutMs: 5000 } as const;
const answering = (text: string) => (): ScriptRun => {
  let succeed = (_text: string): void => undefined;
  const run: ScriptRun = {
    withSuccessHandler: (handler) => ((succeed = handler), run),
    withFailureHandler: () => run,
    call: () => succeed(text),
  };
  return run;
};

test('a call that is killed after the requests left leaves all of them in doubt', async () => {
  const { host, script, arrived } = gasBench();
  script.kill = (call) => call === 'HTTPResponse.getResponseCode';
  const results = await host.http.send([request, request]);
  expect(results.map((result) => result.kind === 'failure' && result.reason)).toEqual(['network', 'network']);
  expect(arrived).toHaveLength(2);
});

test('a server that knows no such call has sent nothing', async () => {
  const client = serverHttpClient(answering('{"ok":false,"code":"bad-call","message":"Open it again."}'));
  expect(await client.send([request])).toEqual([{ kind: 'failure', reason: 'not-sent', detail: 'Open it again.' }]);
});

test('nothing to send makes no call', async () => {
  const { host, answers } = gasBench();
  expect([await host.http.send([]), answers.length]).toEqual([[], 0]);
});

test('a long list goes in calls of ten, each an execution with a time of its own', async () => {
  const { host, answers, arrived } = gasBench();
  const results = await host.http.send(Array.from({ length: 23 }, () => request));
  expect([results.length, answers.length, arrived.length]).toEqual([23, 3, 23]);
});

test('after a call that broke the rest stays here, for certain', async () => {
  const { host, script, arrived } = gasBench();
  script.kill = (call, count) => call === 'UrlFetchApp.fetchAll' && count === 2;
  const results = await host.http.send(Array.from({ length: 25 }, () => request));
  const reasons = results.map((result) => (result.kind === 'failure' ? result.reason : result.status));
  expect(reasons).toEqual([...Array<number>(10).fill(200), ...Array<string>(10).fill('network'), ...Array<string>(5).fill('not-sent')]);
  expect(arrived).toHaveLength(10);
});

test('a server that answers too little is no endless loop', async () => {
  const client = serverHttpClient(answering('{"ok":true,"value":[]}'));
  expect(await client.send([request, request])).toMatchObject([{ reason: 'network' }, { reason: 'network' }]);
});
