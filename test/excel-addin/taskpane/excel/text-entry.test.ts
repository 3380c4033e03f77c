/** Which texts Excel would take for something else, and how they are written. */
import { describe, expect, test } from 'vitest';
import { guarded, needsGuard } from '../../../../excel-addin/taskpane/excel/text-entry.js';

describe('a text that is', () => {
  test.each([
    ['nothing', ''],
    ['a word that begins like a yes', 'truely'],
    ['a word that ends like a no', 'unfalse'],
    ['an address with a digit', 'a1@x.org'],
    ['a word', 'Ann'],
  ])('%s needs no guard', (_name, text) => expect(needsGuard(text)).toBe(false));

  test.each([
    ['a formula', '=1'],
    ['a formula that begins with a sign', '+A1'],
    ['a formula that begins with another sign', '-A1'],
    ['a formula of old', '@SUM(A1)'],
    ['a text with an apostrophe of its own', "'x"],
    ['behind a tab', '\tx'],
    ['a yes in any case', 'tRuE'],
    ['a no', 'false'],
    ['a word with a digit', 'Mai 5'],
    ['a word with a digit of another script', 'مايو ٥'],
    ['no word at all', '€'],
  ])('%s needs one', (_name, text) => expect(needsGuard(text)).toBe(true));
});

test('the guard is one apostrophe', () => expect(guarded("'x")).toBe("''x"));
