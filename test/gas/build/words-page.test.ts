/** The words of a language as Google gets them: a script that HtmlService leaves as it is, and that sets one global. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatsFor } from '../../../core/pane/format.js';
import { OTHER_LANGUAGES, type Language } from '../../../core/pane/language.js';
import { buildAllWords, buildWords } from '../../../gas/build/words-page.mjs';
import { addedWords } from '../../../gas/sidebar/added-words.js';
import { builtFile } from '../support/built.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const entry = (name: string, language: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `export const language = ${language};`);
  return path;
};
/** What a page's script leaves on its window. */
const run = (page: string): Record<string, unknown> => {
  const script = /^<script>(.*)<\/script>\n$/su.exec(page)?.[1];
  const window = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the built text is what is under test
  (new Function('window', script!) as (page: object) => void)(window);
  return window;
};

test('back quotes, comments and letters beyond ASCII survive as plain literals', async () => {
  const page = await buildWords({ entry: entry('xx.ts', '{ tag: "xx", say: (n: number) => `${n} „Zeilen“ // \\`${n}\\`` }') });
  expect(page).toMatch(/^[\n\x20-\x5f\x61-\x7e]*$/u);
  const { say } = addedWords(run(page)) as unknown as { say: (n: number) => string };
  expect(say(2)).toBe('2 „Zeilen“ // `2`');
});

test.each(['<!-- x', '<?= x'])('%s in a text fails the build', async (text) => {
  await expect(buildWords({ entry: entry('yy.ts', JSON.stringify(text)) })).rejects.toThrow('breaks an inlined page');
});

test('each language of a folder has a page of its own', async () => {
  rmSync(join(folder, 'yy.ts'), { force: true });
  entry('zz.ts', '{ tag: "zz" }');
  const pages = await buildAllWords(folder);
  expect([...pages.keys()]).toEqual(['Words-xx.html', 'Words-zz.html']);
  expect(run(pages.get('Words-zz.html')!)).toEqual({ musterWords: { tag: 'zz' } });
});

test('a page without words speaks English', () => expect(addedWords({})).toBeNull());

describe.each(OTHER_LANGUAGES)('what ships of %s', (tag) => {
  const page = builtFile(`Words-${tag}.html`);

  test('is plain ASCII without a back quote, and loads nothing', () => {
    expect(page).toMatch(/^[\n\x20-\x5f\x61-\x7e]*$/u);
    expect(page).not.toMatch(/src=|import\(|<link|url\(/u);
  });

  test('sets that language for the sidebar and nothing else', () => {
    const window = run(page);
    expect(Object.keys(window)).toEqual(['musterWords']);
    const language = addedWords(window) as Language;
    expect([language.tag.split('-')[0], typeof language.core.session.noSheet.what]).toEqual([tag, 'string']);
    expect(typeof language.pane(formatsFor(tag)).steps.check).toBe('string');
  });
});
