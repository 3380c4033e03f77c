/** What is mutated is there: a file that was moved would be passed over without a word. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('every file that is to be mutated, and every one that is not, exists', async () => {
  const { default: config } = (await import(pathToFileURL('stryker.config.js').href)) as { default: { mutate: readonly string[] } };
  const named = config.mutate.map((pattern) => pattern.replace(/^!/u, '').replace(/\/\*.*$/u, ''));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
