/** What the server hands a sidebar that opens: pages of its parts, and nothing that another edition has. */
import { expect, test } from 'vitest';
import { serverMethod } from '../../../gas/sidebar/script-run.js';
import { builtFile } from '../support/built.js';
import { gasBench, scriptRun } from '../support/gas-bench.js';

const readParts = (names: string[]) => {
  const { script } = gasBench();
  return serverMethod(() => scriptRun(script), 'readParts')(names);
};

test('several parts come in one call, in the order in which they were asked for', async () => {
  expect(await readParts(['Views', 'Main'])).toEqual([builtFile('Part-Views.html'), builtFile('Part-Main.html')]);
});

test.each(['Gone', '../Code', ''])('%j is no part of this edition: the sidebar is to be opened again', async (name) => {
  await expect(readParts(['Main', name])).rejects.toMatchObject({
    code: 'bad-call',
    message: expect.stringContaining('open it again') as string,
  });
});
