/** Which words a locale brings, and that a pane never waits for them in vain. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../core/pane/language.js';
import { loadLanguage } from '../../../core/pane/load-language.js';

const never = (): Promise<{ readonly language: Language }> => new Promise(() => undefined);
const fails = (): Promise<{ readonly language: Language }> => Promise.reject(new Error('no such chunk'));
const breaks = (): Promise<{ readonly language: Language }> => {
  throw new TypeError('a script that cannot be read');
};

afterEach(() => void vi.useRealTimers());

describe('loadLanguage', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['pt-PT', 'pt'],
    ['ES-419', 'es'],
    ['fr-CA', 'fr'],
    ['ja-JP', 'ja'],
  ])('brings the words that %s asks for', async (locale, tag) => expect((await loadLanguage(locale))?.tag).toBe(tag));

  test.each(['', 'en', 'en-GB', 'sv-SE', 'des', 'constructor', '-', undefined])('brings none for %j, which is English', async (locale) =>
    expect(await loadLanguage(locale)).toBeNull(),
  );

  test.each([
    ['that does not come', fails],
    ['that does not run', breaks],
  ])('means English for a chunk %s', async (_what, de) =>
    expect(await loadLanguage('de', { de, es: never, fr: never, ja: never, pt: never })).toBeNull(),
  );

  test('means English for a chunk that nobody answers for', async () => {
    vi.useFakeTimers();
    const loaded = loadLanguage('ja', { de: never, es: never, fr: never, ja: never, pt: never });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await loaded).toBeNull();
  });
});
