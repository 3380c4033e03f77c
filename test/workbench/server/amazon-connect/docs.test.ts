/** The page about this reference server names each switch with its words, and counts what the demo instance holds. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHOICES, DEFAULT_SWITCHES, DEMO_SEED, OPERATIONS } from '../../../../workbench/server/amazon-connect/index.js';

const page = readFileSync('docs/reference-amazon-connect.md', 'utf8');

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

  test('counts the operations', () => {
    expect(page).toContain(`| ${OPERATIONS.length} operations:`);
  });

  test('names the keys of the demo instance', () => {
    const told = DEMO_SEED.keys.flatMap(({ accessKeyId, secretAccessKey, sessionToken }) => [
      accessKeyId,
      secretAccessKey,
      sessionToken ?? '',
    ]);
    expect(told.filter((text) => !page.includes(text))).toEqual([]);
    expect([DEMO_SEED.users.length, DEMO_SEED.teams.length]).toEqual([9, 7]); // nine people, seven groups
  });
});
