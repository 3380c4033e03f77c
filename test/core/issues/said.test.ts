/** What came in English as plain text is said in the spoken language, whole or with its value; what nobody knows stays as it came. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../core/issues/messages/en/index.js';
import { said, saidBy } from '../../../core/issues/messages/said.js';
import { type Catalogue, speak, spoken } from '../../../core/issues/messages/spoken.js';

afterEach(() => speak(null));

const { known } = en;

const MESSAGES = 'core/issues/messages';
const LANGUAGES = readdirSync(MESSAGES).filter((name) => name !== 'en' && existsSync(`${MESSAGES}/${name}/known.ts`));

/** So short a text may be the same in two languages. */
const SHARED_WORD = 20;

const PLACES = /\{\w+\}/gu;
const places = (sentence: string): string[] => [...sentence.matchAll(PLACES)].map(([place]) => place);
const entries = Object.entries(known) as [keyof typeof known, string][];

/** A catalogue in which every known sentence is its name, with the places that it has. */
const named = Object.fromEntries(
  entries.map(([key, sentence]) => [key, [`<${key}>`, ...places(sentence)].join(' ')]),
) as Catalogue['known'];

describe('in English', () => {
  test('a text is what it was', () => {
    for (const text of [...Object.values(known), 'No seats.', '']) expect(said(text)).toBe(text);
  });
});

describe('in another language', () => {
  beforeEach(() => speak({ ...spoken(), known: named }));

  test('each known sentence is that of the language', () => {
    for (const [key, sentence] of entries.filter(([, each]) => places(each).length === 0)) expect(said(sentence)).toBe(`<${key}>`);
  });

  test.each([
    ['There is no secret named api.key.', '<SECRET_MISSING> api.key'],
    ['status 503', '<STATUS> 503'],
    ['It did not accept the key and its secret (status 403).', '<KEY_NOT_ACCEPTED> 403'],
    ['It also changed: homeTown, role', '<ALSO_CHANGED> homeTown, role'],
    ['12 times in a row: try again later', '<TIMES_IN_A_ROW> 12'],
    ['It knows nobody under $& any more. Get the current team, and check this row.', '<NOBODY_UNDER> $&'],
    ['It knows nobody under {person} any more. Get the current team, and check this row.', '<NOBODY_UNDER> {person}'],
  ])('%s keeps its value', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('the name of a sheet may hold anything, even our own words', () => {
    const sheet = 'A" could not be written: {sheet} $1';
    expect(said(known.CELLS_REFUSED.replace('{sheet}', () => sheet))).toBe(`<CELLS_REFUSED> ${sheet}`);
  });

  test('sentences one after the other are said one after the other', () => {
    expect(said(`${known.SHEET_GONE} ${known.LEASE_LOST}`)).toBe('<SHEET_GONE> <LEASE_LOST>');
  });

  test('a code behind a sentence stays', () => {
    expect(said(`${known.SHEET_PROTECTED} (AccessDenied)`)).toBe('<SHEET_PROTECTED> (AccessDenied)');
  });

  test('a long row of sentences takes no longer than its length asks for', () => {
    const count = 20_000;
    expect(said(Array.from({ length: count }, () => known.LEASE_LOST).join(' '))).toBe(
      Array.from({ length: count }, () => '<LEASE_LOST>').join(' '),
    );
  });

  test.each([
    ["the target's own words", 'Seat limit reached.'],
    ['words that begin like a sentence', 'The lease is lost in the post'],
    ['a known label that is part of something else', 'Plain text is not allowed. Address'],
    ['a number that is none', 'status is not active'],
    ['a code of the machine', 'ECONNRESET'],
    ['nothing', ''],
    ['a name that every object has', 'constructor'],
    ['blanks at the ends', ' Plain '],
  ])('%s stays as it came', (_, text) => {
    expect(said(text)).toBe(text);
  });

  test('an error says its message, and nothing where something else was thrown', () => {
    expect(saidBy(new Error(known.OVERTAKEN))).toBe('<OVERTAKEN>');
    expect(saidBy(new Error('Boom'))).toBe('Boom');
    expect(saidBy('thrown text')).toBe('');
  });
});

describe('the sentences', () => {
  test('stand once each: what is the same has one name', () => {
    expect(new Set(Object.values(known)).size).toBe(entries.length);
  });

  test('have one place at most, so that a value can be told from the words around it', () => {
    expect(entries.filter(([, sentence]) => places(sentence).length > 1)).toEqual([]);
  });

  test.each(LANGUAGES)('have the same places in %s, and nothing in them is English by mistake', async (language) => {
    const file = resolve(MESSAGES, language, 'known.ts');
    const { known: other } = (await import(/* @vite-ignore */ file)) as { known: Catalogue['known'] };
    for (const [key, sentence] of entries) expect([key, ...places(other[key])]).toEqual([key, ...places(sentence)]);
    expect(entries.filter(([key, sentence]) => sentence.length > SHARED_WORD && other[key] === sentence)).toEqual([]);
  });

  test('are gathered once: they tell English from every other language', () => {
    expect(en.known).toBe(known);
  });
});
