/** What core says in each language is whole: nothing is missing, swallowed, left in English or written as that language never is. */
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../../core/issues/messages/en/index.js';
import { loadLanguage } from '../../../core/pane/load-language.js';
import { OTHER_LANGUAGES } from '../../../core/pane/language.js';
import { counted } from '../../support/languages/counted.js';
import { type Excused, holes, misprints, missingForms, swallowed, untranslated } from '../../support/languages/faults.js';
import { saidByBoth } from '../../support/languages/said.js';
import { shapeFaults } from '../../support/languages/walk.js';

vi.mock('../../../core/text/counting.js', async (actual) => {
  const { listening } = await import('../../support/languages/counted.js');
  return listening(await actual());
});

/** Said as in English, for a reason. */
const ALIKE: Excused = {
  'core.passwords.csvHeader': 'the fields by the names that the target gives them',
  'core.files.names': 'parts of file names, in letters that every system takes',
  'de core.files.sheets.upload': 'the German word too',
  'de core.files.issuesHeader[3]': 'the German word too',
  'de core.files.issuesHeader[4]': 'the German word too',
  'de core.send.csvHeader[1]': 'the German word too',
  'de core.titles.status-value': 'the German word too',
  'es core.preview.no': 'the Spanish word too',
  'fr core.files.issuesHeader[4]': 'the French word too',
  'fr core.send.csvHeader[2]': 'the French word too',
  'pt core.files.sheets.upload': 'said so in Brazil',
  'pt core.known.STATUS': 'the Portuguese word too',
  'pt core.send.csvHeader[2]': 'said so in Brazil',
  'pt core.titles.status-value': 'the Portuguese word too',
};
/** Written against the usual marks, for a reason. */
const MARKS: Excused = {
  'fr core.files.requiredCell': 'begins with the code of the issue, which is no French',
  'fr core.issues.tag-syntax': 'shows a text as it stands in a cell',
  'fr core.issues.skill-syntax': 'shows a text as it stands in a cell',
  'fr core.files.requiredColumn': 'begins with the code of the issue, which is no French',
};

/** Where something would be wrong without its excuse: the tag of the language and the place. */
const excusable: string[] = [];

describe.each(OTHER_LANGUAGES)('%s', async (tag) => {
  const language = (await loadLanguage(tag))!;
  const before = counted.length;
  const { said, faults } = saidByBoth(en, language.core, 'core');
  const phrases = counted.slice(before);
  const unexcused = [...untranslated(said, tag, {}), ...misprints(said, tag, {})];
  excusable.push(...unexcused.map((fault) => `${tag} ${fault.split(' ')[0]!}`));

  test('is tagged as itself', () => expect(language.tag.split('-')[0]).toBe(tag));

  test('has the same entries of the same kinds', () => expect(shapeFaults(en, language.core, 'core')).toEqual([]));

  test('says something wherever English does, and nothing where English does not', () => {
    expect(faults).toEqual([]);
    expect(said.length).toBeGreaterThan(Object.keys(en.issues).length);
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
});

test('nothing is excused that needs no excuse', () => {
  const isNeeded = (excuse: string): boolean =>
    excusable.some((place) => (excuse.includes(' ') ? place : place.split(' ')[1]!).startsWith(excuse));
  expect(Object.keys({ ...ALIKE, ...MARKS }).filter((excuse) => !isNeeded(excuse))).toEqual([]);
});
