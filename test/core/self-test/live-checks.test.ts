/** The rows of the page of live checks, as the self-test reads them. */
import { expect, test } from 'vitest';
import { readLiveChecks } from '../../../core/self-test/live-checks.js';

const HEAD = '| # | by | do | expect |\n| --- | --- | --- | --- |';

test('rows are known by the letter of their heading and their number, without marks', () =>
  expect(
    readLiveChecks(
      `# Live checks\n| 9 | by hand | of no host | x |\n\n## Google Sheets\n\n${HEAD}\n| 1 | both | press *Send*, write \`=1\` | **a** \\| b |\n\n` +
        `## Excel (web, Windows, Mac, iPad)\n\n${HEAD}\n| 2 | self-test | c | d |\n\n## Agent Connect\n\n${HEAD}\n| 3 | by hand | e | f |\n\n## Else\n| 4 | by hand | g | h |`,
    ),
  ).toEqual([
    { number: 'S1', by: 'both', what: 'press Send, write =1', expected: 'a | b' },
    { number: 'E2', by: 'self-test', what: 'c', expected: 'd' },
    { number: 'A3', by: 'by hand', what: 'e', expected: 'f' },
  ]));
