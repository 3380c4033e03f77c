/** Executions: limits, kills, buffered writes, the wire, and the two realms. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { browserRealm, createAppsScript, SIDEBAR_BRIDGE } from '../../../workbench/sheets-sim/index.js';
import type { NetworkRequest, NetworkResponse } from '../../../workbench/sheets-sim/index.js';
import { hmacSha256, sha256 } from '../../../workbench/sheets-sim/sha256.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { builtFile } from '../../gas/support/built.js';
import { nodeRealm } from '../../gas/support/node-realm.js';
import { SHEET, smallScript } from './support.js';

describe('an execution', () => {
  test('ends after six minutes, and nothing that catches it goes on', () => {
    let time = 0;
    const { workbook, run } = smallScript({ now: () => time, fetch: () => ((time += 7 * 60_000), { status: 200, headers: {}, body: '' }) });
    const body = `${SHEET} UrlFetchApp.fetchAll(['https://x.example/']); try { sheet.getName(); } finally { sheet.getRange(1, 1).setValue('late'); }`;
    expect(() => run(body)).toThrow('ended');
    expect(workbook.active.value(1, 1)).toBe('a');
  });

  test('that is killed loses what it had not flushed', () => {
    const code = `function main() { ${SHEET} sheet.getRange(1, 1).setValue('kept'); SpreadsheetApp.flush(); sheet.getRange(2, 1).setValue('lost'); Utilities.getUuid(); }`;
    const workbook = new Workbook();
    workbook.active.setValues(1, 1, [['a'], ['b']]);
    const script = createAppsScript({ workbook, code, runCode: nodeRealm, fetch: () => ({ status: 200, headers: {}, body: '' }) });
    script.kill = (call) => call === 'Utilities.getUuid';
    expect(() => script.call('main')).toThrow('ended');
    expect([workbook.active.value(1, 1), workbook.active.value(2, 1)]).toEqual(['kept', 'b']);
  });

  test('that ends by itself keeps all, and each starts from nothing', () => {
    const { workbook, run } = smallScript();
    expect(
      run(`${SHEET} sheet.getRange(1, 1).setValue('kept'); count = typeof count === 'undefined' ? 1 : 2; return count; var count;`),
    ).toBe(1);
    expect(workbook.active.value(1, 1)).toBe('kept');
  });
});

describe('the wire', () => {
  const wired = (answer: (url: string, request: NetworkRequest) => NetworkResponse) => {
    const urls: string[] = [];
    const fetch = (url: string, request: NetworkRequest) => (urls.push(url), answer(url, request));
    return { urls, run: smallScript({ fetch }).run };
  };
  const status = (code: number, headers = {}) => ({ status: code, headers, body: '' });

  test('one request without an answer throws for all, though the others arrived', () => {
    const { urls, run } = wired((url) => {
      if (url.includes('bad')) throw new Error('reset');
      return status(200);
    });
    expect(() => run(`UrlFetchApp.fetchAll(['https://a/', 'https://bad/', 'https://c/']);`)).toThrow('unavailable');
    expect(urls).toEqual(['https://a/', 'https://bad/', 'https://c/']);
  });

  test('an error status throws unless it is muted', () => {
    const { run } = wired(() => status(404));
    expect(() => run(`UrlFetchApp.fetchAll(['https://a/']);`)).toThrow('404');
    expect(run(`return UrlFetchApp.fetchAll([{ url: 'https://a/', muteHttpExceptions: true }])[0].getResponseCode();`)).toBe(404);
  });

  test('a redirect is followed unless that is switched off', () => {
    const answer = (url: string) => (url.includes('from') ? status(302, { Location: 'https://to/' }) : status(200));
    const [followed, kept] = [wired(answer), wired(answer)];
    followed.run(`UrlFetchApp.fetchAll(['https://from/']);`);
    kept.run(`UrlFetchApp.fetchAll([{ url: 'https://from/', followRedirects: false }]);`);
    expect([followed.urls, kept.urls]).toEqual([['https://from/', 'https://to/'], ['https://from/']]);
  });

  test.each([`{ url: 'https://a/', method: 'options' }`, `{ url: 'https://a/', timeout: 5 }`, `'https://a/${'x'.repeat(2100)}'`])(
    'a request like %s is refused',
    (request) => {
      expect(() => wired(() => status(200)).run(`UrlFetchApp.fetchAll([${request}]);`)).toThrow(/invalid value|Limit Exceeded/u);
    },
  );
});

describe('the realm for pages', () => {
  const runs = (runCode: typeof browserRealm) => {
    const workbook = new Workbook();
    workbook.active.setValues(1, 1, [['Ann', 1]]);
    const script = createAppsScript({
      workbook,
      code: builtFile('Code.js'),
      runCode,
      fetch: () => ({ status: 200, headers: {}, body: '' }),
    });
    script.open();
    return [
      script.menu,
      script.call('call', '{"method":"readGrid","args":["0"]}'),
      script.call('call', '{"method":"fingerprint","args":[["x"]]}'),
    ];
  };

  test('runs what ships as the other one does', () => {
    const strip = (results: unknown[]) => results.slice(0, 2);
    expect(strip(runs(browserRealm))).toEqual(strip(runs(nodeRealm)));
  });

  test.each(['process', 'setTimeout', 'URL', 'globalThis', 'fetch', 'XMLHttpRequest', 'document'])('hides %s', (name) => {
    const lookUp = browserRealm(`function main() { return typeof ${name}; }`, {});
    expect(lookUp('main')?.()).toBe('undefined');
  });

  test('lets nothing be left behind', () => {
    const lookUp = browserRealm('function main() { leaked = 1; return typeof leaked; }', {});
    expect(lookUp('main')?.()).toBe('undefined');
    expect('leaked' in globalThis).toBe(false);
  });
});

describe('signatures', () => {
  test.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'Zoë 漢字 😀'.repeat(40)])('agree with Node’s for %j', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    for (const key of ['k', 'k'.repeat(65)]) {
      expect(Buffer.from(hmacSha256(Buffer.from(key), bytes)).toString('hex')).toBe(createHmac('sha256', key).update(text).digest('hex'));
    }
  });

  test('are of question marks when no character set is given', () => {
    const { run } = smallScript();
    const sign = (rest: string) => run(`return Utilities.computeHmacSha256Signature('ë', 'k'${rest});`);
    expect(sign('')).toEqual(run(`return Utilities.computeHmacSha256Signature('?', 'k');`));
    expect(sign(', Utilities.Charset.UTF_8')).not.toEqual(sign(''));
  });

  test('take bytes from -128 to 127, for both or for none', () => {
    const { run } = smallScript();
    const sign = (value: string, key: string) => run(`return Utilities.computeHmacSha256Signature(${value}, ${key});`);
    expect(sign('[-61, -85]', '[-1]')).toEqual([
      ...new Int8Array(
        createHmac('sha256', Buffer.from([255]))
          .update('ë')
          .digest(),
      ),
    ]);
    expect(() => sign('[195]', '[-1]')).toThrow('Cannot convert 195 to a byte');
    expect(() => sign(`'ë'`, '[-1]')).toThrow('two texts, or bytes both');
  });

  test('digests are signed bytes too', () => {
    const { run } = smallScript();
    const digest = (rest: string) => run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ë'${rest});`);
    expect(digest(', Utilities.Charset.UTF_8')).toEqual([...new Int8Array(createHash('sha256').update('ë').digest())]);
    expect(digest('')).toEqual([...new Int8Array(createHash('sha256').update('?').digest())]);
    expect(() => run(`return Utilities.computeDigest('MD5', '');`)).toThrow('does not know the digest');
  });
});

describe('the bridge of the sidebar', () => {
  /** Runs the bridge in a window of its own and gives its `google.script.run`. */
  const bridge = (answer: (name: string, args: unknown[]) => unknown, target = new EventTarget()) => {
    const page = Object.assign(target, { parent: { musterScriptCall: answer }, setTimeout }) as unknown as Record<string, unknown>;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the injected text is what is under test
    (new Function('window', 'parent', 'setTimeout', SIDEBAR_BRIDGE) as (...args: unknown[]) => void)(page, page['parent'], setTimeout);
    return (page['google'] as { script: { run: Run } }).script.run;
  };
  interface Run {
    withSuccessHandler(handler: (result: unknown) => void): Run;
    withFailureHandler(handler: (error: Error) => void): Run;
    call(...args: unknown[]): void;
  }
  const outcome = (run: Run, ...args: unknown[]) =>
    new Promise((resolve) => {
      run.withSuccessHandler((result) => resolve({ result })).withFailureHandler((error) => resolve({ error: error.message })).call(...args); // prettier-ignore
    });

  test('answers later, with the result', async () => {
    expect(await outcome(bridge((name, args) => [name, args]), 'x')).toEqual({ result: ['call', ['x']] }); // prettier-ignore
  });

  test('hands a failure to the failure handler', async () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(await outcome(bridge(fail), 'x')).toEqual({ error: 'no' });
  });

  test.each([[new Date()], [() => 1], [{ a: [undefined] }]])('refuses %s at once', (value) => {
    expect(() => bridge(() => null).call(value)).toThrow('plain values only');
  });

  test.each(['an answer', new Error('no')])('delivers what is called while its page goes, and %s finds nobody', async (answer) => {
    const page = new EventTarget();
    const calls: unknown[] = [];
    const run = bridge((name, args) => {
      calls.push([name, args]);
      if (answer instanceof Error) throw answer;
      return answer;
    }, page);
    page.dispatchEvent(new Event('pagehide'));
    const heard = outcome(run, 'last');
    expect(calls).toEqual([['call', ['last']]]);
    expect(await Promise.race([heard, new Promise((wake) => setTimeout(wake, 20, 'silence'))])).toBe('silence');
  });
});
