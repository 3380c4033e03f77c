/** Imports that failed are asked for under another address: a browser keeps the failure of the first one. */
import { expect, test } from 'vitest';
import { importAgain } from '../../../excel-addin/taskpane/import-again.js';

/** A browser that is offline for its first questions, and keeps what failed. */
function browser(offlineFor: number) {
  const asked: string[] = [];
  const kept = new Set<string>();
  const load = (address: string): Promise<object> => {
    asked.push(address);
    if (asked.length <= offlineFor) kept.add(address);
    return kept.has(address) ? Promise.reject(new TypeError(address)) : Promise.resolve({ address });
  };
  return { asked, load };
}

test('what comes is asked for by its own name, however often', async () => {
  const { asked, load } = browser(0);
  await importAgain('./a.js', load);
  await importAgain('./a.js', load);
  expect(asked).toEqual(['./a.js', './a.js']);
});

test('what failed is asked for under another address each time, until it comes', async () => {
  const { asked, load } = browser(2);
  await expect(importAgain('./b.js', load)).rejects.toThrow('./b.js');
  await expect(importAgain('./b.js', load)).rejects.toThrow('again');
  await expect(importAgain('./b.js', load)).resolves.toEqual({ address: asked[2] });
  expect(new Set(asked).size).toBe(3);
});
