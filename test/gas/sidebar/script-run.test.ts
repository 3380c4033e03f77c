/** Calls from the sidebar: answers, failures and silence become results or rejections with words. */
import { expect, test } from 'vitest';
import { serverMethod } from '../../../gas/sidebar/script-run.js';
import type { ScriptRun } from '../../../gas/sidebar/script-run.js';

const runOf = (answer: (json: string, succeed: (text: string) => void, fail: (error: unknown) => void) => void) => (): ScriptRun => {
  let [succeed, fail] = [(_text: string): void => undefined, (_error: unknown): void => undefined];
  const run: ScriptRun = {
    withSuccessHandler: (handler) => ((succeed = handler), run),
    withFailureHandler: (handler) => ((fail = handler), run),
    call: (json) => answer(json, succeed, fail),
  };
  return run;
};

test('the method and its arguments go as one JSON text', async () => {
  const seen: string[] = [];
  const run = runOf((json, succeed) => {
    seen.push(json);
    succeed('{"ok":true,"value":["a"]}');
  });
  expect(await serverMethod(run, 'fingerprint')(['x'])).toEqual(['a']);
  expect(seen).toEqual(['{"method":"fingerprint","args":[["x"]]}']);
});

test('a refusal keeps its code and its words', async () => {
  const run = runOf((_json, succeed) => succeed('{"ok":false,"code":"busy","message":"Wait."}'));
  await expect(serverMethod(run, 'listSheets')()).rejects.toMatchObject({ name: 'CallError', code: 'busy', message: 'Wait.' });
});

test('a failure of Google’s own gets words of ours and keeps its cause', async () => {
  const cause = new Error('PERMISSION_DENIED');
  const run = runOf((_json, _succeed, fail) => fail(cause));
  await expect(serverMethod(run, 'listSheets')()).rejects.toMatchObject({
    code: 'no-connection',
    cause,
    message: expect.stringContaining('one account') as string,
  });
});

test.each(['', 'null', '<html>', undefined as unknown as string])('an answer of %j is no answer', async (text) => {
  const run = runOf((_json, succeed) => succeed(text));
  await expect(serverMethod(run, 'listSheets')()).rejects.toMatchObject({ code: 'no-connection' });
});
