/** The page about the reference server names each switch with its words, and each route. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHOICES, DEFAULT_SWITCHES, ROUTES } from '../../../../workbench/server/cloudtalk/index.js';

const page = readFileSync('docs/reference-cloudtalk.md', 'utf8');

/** Words of a switch as the page lists them; null where it does not name the switch. */
const wordsOf = (name: string) => new RegExp(`\`${name}\`: ([^|\\n]+)`, 'u').exec(page)?.[1]?.trim().split(', ') ?? null;

describe('the page', () => {
  test.each(Object.entries(CHOICES))('lists the words of %s, the default first', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  test('names every other switch', () => {
    const others = Object.keys(DEFAULT_SWITCHES).filter((name) => !Object.hasOwn(CHOICES, name));
    expect(others.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test.each(ROUTES)('names the route %s', (route) => {
    expect(page).toMatch(new RegExp(`\\b${route}\\b`, 'u'));
  });
});
