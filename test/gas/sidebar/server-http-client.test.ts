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
