/** The self-test is in developer builds, and not one byte of it in what ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverOf } from '../../../gas/build/bundle-add-on.mjs';
import { ENTRY_POINTS } from '../../../gas/build/server-bundle.mjs';
import { unknownGlobals } from '../../../gas/build/unknown-globals.mjs';
import { builtFolder } from '../support/built.js';
import { gasBench } from '../support/gas-bench.js';
import { developerCode, runSelfTest } from '../support/self-test-bench.js';

/** The sum is the report’s own; what nobody has looked at is the page’s. */
const names = runSelfTest().report.slice(1).filter(({ seen }) => seen !== '').map(({ what }) => what); // prettier-ignore
/** As the bundler writes it. */
const ascii = (text: string): string => text.replace(/[^\0-\x7f]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const WORDS = [...names.map(ascii), 'self-test', 'runSelfTest', 'muster.self-test.', '## Google Sheets'];

describe('what ships', () => {
  test.each(readdirSync(builtFolder))('has nothing of it in %s', (name) => {
    const text = readFileSync(join(builtFolder, name), 'utf8');
    expect(WORDS.filter((word) => text.includes(word))).toEqual([]);
  });

  test.each([
    [{}, 'server/main.ts'],
    [{ MUSTER_DEVELOPER: '' }, 'server/main.ts'],
    [{ MUSTER_DEVELOPER: '0' }, 'server/main.ts'],
    [{ MUSTER_DEVELOPER: '1' }, 'server/self-test/main.ts'],
  ])('is built for %j', async (env, entry) => expect((await serverOf(env, new Map())).entry).toMatch(new RegExp(`gas/${entry}$`, 'u')));
});

describe('a developer build', () => {
  test('has all of it', () => expect(WORDS.filter((word) => !developerCode.includes(word))).toEqual([]));

  test('is what ships and the self-test, in the menu behind everything else', () => {
    const { script } = gasBench({ code: developerCode });
    script.open('NONE');
    expect(script.menu.map(({ functionName }) => functionName)).toEqual([
      'showSidebar',
      'getCurrentTeam',
      'checkThisSheet',
      'clearHighlights',
      'runSelfTest',
    ]);
    for (const name of [...ENTRY_POINTS, 'runSelfTest']) expect(developerCode).toContain(`\nfunction ${name}() {\n`);
  });

  test('has the same menu once it was installed', () => {
    const { script } = gasBench({ code: developerCode });
    script.call('onInstall');
    expect(script.menu.at(-1)?.label).toBe('Run self-test');
  });

  test('runs in Apps Script like what ships', () => {
    expect(unknownGlobals(developerCode)).toEqual([]);
    expect(developerCode).toMatch(/^[\t\n\r\x20-\x7e]*$/u);
  });
});
