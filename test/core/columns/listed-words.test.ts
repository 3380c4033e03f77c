/** Words of fields that a target keeps lists for: counted name by name, meant by near names, translated in their place. */
import { describe, expect, test } from 'vitest';
import { mayHaveWords } from '../../../core/columns/made-columns.js';
import { translateCell } from '../../../core/columns/translate-words.js';
import { type Meanings, suggester } from '../../../core/columns/value-words.js';
import type { Field } from '../../../core/fields/field.js';
import { unmatchedWords } from './support.js';

const PROFILES: Field = { key: 'profiles', heading: 'Profiles', kind: 'name-list', list: 'profiles' };
const SKILLS: Field = { key: 'skills', heading: 'Skills', kind: 'level-list', list: 'skills' };
const ROUTE: Field = { key: 'route', heading: 'Route', kind: 'text', list: 'routes' };
const TOWN: Field = { key: 'town', heading: 'Town', kind: 'text' };

const KNOWN: Meanings = {
  roles: null,
  groups: null,
  people: () => [],
  lists: new Map([
    ['profiles', ['Agent', 'Quality Analyst']],
    ['skills', ['Billing', 'Sales']],
    ['routes', ['Basic Routing']],
  ]),
};

test('only fields with a list have words', () => {
  expect([PROFILES, SKILLS, ROUTE, TOWN, { ...PROFILES, list: undefined }].map((field) => mayHaveWords(field as Field))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('counts', () => {
  const counted = (field: Field, texts: readonly string[]): [string, number][] =>
    unmatchedWords(
      texts.map((text) => ({ field, text })),
      KNOWN,
    ).flatMap(({ words }) => words.map(({ shown, rows }): [string, number] => [shown, rows]));

  test('the names of a list one by one', () => {
    expect(counted(PROFILES, ['{Agent, Boss}', 'Boss', '{QA, Boss}'])).toEqual([
      ['Boss', 3],
      ['QA', 1],
    ]);
  });
  test('the names before their levels', () =>
    expect(counted(SKILLS, ['{Billing: 3, Verkauf: 4}', 'Verkauf: 5'])).toEqual([['Verkauf', 2]]));
  test('a text as it stands', () => expect(counted(ROUTE, ['Night'])).toEqual([['Night', 1]]));
});

describe('suggests', () => {
  test.each([
    [PROFILES, 'QualityAnalyst', 'Quality Analyst'],
    [SKILLS, 'Biling', 'Billing'],
    [ROUTE, 'basic', 'Basic Routing'],
  ])('a near name for $key', (field, text, to) => {
    expect(suggester(KNOWN)(field, text)[0]?.to).toBe(to);
  });
  test('nothing where the list is not known', () => expect(suggester({ ...KNOWN, lists: undefined })(ROUTE, 'basic')).toEqual([]));
});

describe('translates', () => {
  const translated = (kind: Field['kind'], text: string, meanings: Readonly<Record<string, string>>): unknown =>
    translateCell({ cells: [text], shown: null, formats: null }, 0, kind, new Map(Object.entries(meanings))).value;

  test('a name of a list', () => expect(translated('name-list', '{Boss, Agent}', { boss: 'Admin' })).toBe('{Admin, Agent}'));
  test('a name before its level', () =>
    expect(translated('level-list', '{Verkauf: 4, Billing: 3}', { verkauf: 'Sales' })).toBe('{Sales: 4, Billing: 3}'));
  test('a name that means nothing, with its level', () =>
    expect(translated('level-list', 'Verkauf: 4; Billing: 3', { verkauf: '' })).toBe('{Billing: 3}'));
  test('the only name that means nothing', () => expect(translated('level-list', 'Verkauf: 4', { verkauf: '' })).toBeNull());
  test('a whole text', () => expect(translated('text', 'Night', { night: 'Night Shift' })).toBe('Night Shift'));
  test('what nothing was told of stays', () => expect(translated('level-list', 'Billing: 3', { verkauf: 'Sales' })).toBe('Billing: 3'));
});
