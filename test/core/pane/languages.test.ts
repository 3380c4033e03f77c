/** What the pane says in each language is whole: nothing is missing, swallowed, left in English, misprinted, or too long for its place. */
import { describe, expect, test, vi } from 'vitest';
import { formatsFor } from '../../../core/pane/format.js';
import { loadLanguage } from '../../../core/pane/load-language.js';
import { OTHER_LANGUAGES } from '../../../core/pane/language.js';
import { english } from '../../../core/pane/strings/en/index.js';
import { counted } from '../../support/languages/counted.js';
import { type Excused, holes, misprints, missingForms, swallowed, tooLong, untranslated } from '../../support/languages/faults.js';
import { saidByBoth } from '../../support/languages/said.js';
import { shapeFaults } from '../../support/languages/walk.js';

vi.mock('../../../core/text/counting.js', async (actual) => {
  const { listening } = await import('../../support/languages/counted.js');
  return listening(await actual());
});

/** Said as in English, for a reason. */
const ALIKE: Excused = {
  'de pane.common.level.info': 'the German word too',
  'es pane.common.level.error': 'the Spanish word too',
  'es pane.check.counts': 'the Spanish words too, in the singular',
  'es pane.bulk.errors': 'the Spanish word too, in the singular',
  'fr pane.bulk.cause': 'the French word too',
  'fr pane.preview.strictTitle': 'the French word too',
  'fr pane.settings.options': 'the French word too',
  'fr pane.settings.strict': 'the French word too',
};
/** Written against the usual marks, for a reason. */
const MARKS: Excused = {};
/** Longer than its neighbours may be, for a reason. */
const LONG: Excused = {};

/** Where something would be wrong without its excuse: the tag of the language and the place. */
const excusable: string[] = [];

describe.each(OTHER_LANGUAGES)('%s', async (tag) => {
  const language = (await loadLanguage(tag))!;
  const [ours, theirs] = [english(formatsFor('en')), language.pane(formatsFor(language.tag))];
  const before = counted.length;
  const { said, faults } = saidByBoth(ours, theirs, 'pane');
  const phrases = counted.slice(before);
  const unexcused = [...untranslated(said, tag, {}), ...misprints(said, tag, {}), ...tooLong(said, tag, {})];
  excusable.push(...unexcused.map((fault) => `${tag} ${fault.split(' ')[0]!}`));

  test('has the same entries of the same kinds', () => expect(shapeFaults(ours, theirs, 'pane')).toEqual([]));

  test('says something wherever English does, and nothing where English does not', () => {
    expect(faults).toEqual([]);
    expect(said.length).toBeGreaterThan(300);
  });

  test('shows every value and number that English shows, as the language writes it', () =>
    expect(swallowed(said, language.tag)).toEqual([]));

  test('has other words where English has them because a value is absent', () => expect(holes(said)).toEqual([]));

  test('has a form for every plural category', () => {
    expect(phrases.some(([spoken]) => spoken.split('-')[0] === tag)).toBe(true);
    expect(missingForms(language.tag, phrases)).toEqual([]);
  });

  test('says nothing in English', () => expect(untranslated(said, tag, ALIKE)).toEqual([]));

  test('is written with its own marks, without leftovers', () => expect(misprints(said, tag, MARKS)).toEqual([]));

  test('needs hardly more room than English', () => expect(tooLong(said, tag, LONG)).toEqual([]));
});

test('nothing is excused that needs no excuse', () => {
  const isNeeded = (excuse: string): boolean =>
    excusable.some((place) => (excuse.includes(' ') ? place : place.split(' ')[1]!).startsWith(excuse));
  expect(Object.keys({ ...ALIKE, ...MARKS, ...LONG }).filter((excuse) => !isNeeded(excuse))).toEqual([]);
});
