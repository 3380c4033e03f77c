/** Blanks, invisible characters and lengths, by code point. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codePointLength,
  codePointName,
  invisibleAt,
  isBlankCode,
  isPlainAscii,
  lowerCase,
  trimBlanks,
  withoutInvisible,
} from '../../../core/text/chars.js';

const HUGE = 100_000;

describe('blanks', () => {
  const accepts: readonly [name: string, blank: string][] = [
    ['space', ' '],
    ['tab', '\t'],
    ['line feed', '\n'],
    ['carriage return', '\r'],
    ['vertical tab', '\u000b'],
    ['form feed', '\f'],
    ['no-break space', '\u00a0'],
    ['ogham space', '\u1680'],
    ['en quad', '\u2000'],
    ['hair space', '\u200a'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['narrow no-break space', '\u202f'],
    ['mathematical space', '\u205f'],
    ['ideographic space', '\u3000'],
  ];
  test.each(accepts)('%s is trimmed at both ends and kept inside', (_, blank) => {
    expect(trimBlanks(`${blank}${blank}a${blank}b${blank}`)).toBe(`a${blank}b`);
  });

  const rejects: readonly [name: string, character: string][] = [
    ['zero-width space', '\u200b'],
    ['zero-width no-break space', '\ufeff'],
    ['zero-width joiner', '\u200d'],
    ['next line', '\u0085'],
    ['null', '\u0000'],
    ['Mongolian vowel separator', '\u180e'],
    ['underscore', '_'],
  ];
  test.each(rejects)('%s is no blank', (_, character) => {
    expect(isBlankCode(character.charCodeAt(0))).toBe(false);
    expect(trimBlanks(character)).toBe(character);
  });

  test('blanks only become the empty text', () => {
    expect(trimBlanks(' \u00a0\t\u3000')).toBe('');
  });

  test('trimming twice is trimming once', () => {
    const texts = fc.string({ unit: fc.constantFrom(' ', '\u00a0', 'a', '\u200b', '\n', 'é') });
    fc.assert(fc.property(texts, (text) => trimBlanks(trimBlanks(text)) === trimBlanks(text)));
  });
});

describe('invisible characters', () => {
  const accepts: readonly [name: string, text: string][] = [
    ['plain text', 'Ann'],
    ['tabs and line breaks', 'a\tb\r\nc'],
    ['a non-joiner in Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['a joiner in Hindi', '\u0915\u094d\u200d\u0937'],
    ['a joiner in Sinhala', '\u0dc1\u0dca\u200d\u0dbb\u0dd3'],
    ['a family joined of three', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a joined flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
    ['a joiner after a skin tone', '\u{1f469}\u{1f3fd}\u200d\u{1f4bb}'],
    ['variation selectors of Han', '\u845b\u{e0100}'],
    ['a no-break space before a sign', 'Bonjour\u00a0!'],
    ['a narrow no-break space between digits', '10\u202f000'],
  ];
  test.each(accepts)('%s: none', (_, text) => {
    expect(invisibleAt(text)).toBe(-1);
    expect(withoutInvisible(text)).toBe(text);
  });

  const rejects: readonly [name: string, text: string, at: number, rest: string][] = [
    ['zero-width space', 'An\u200bn', 2, 'Ann'],
    ['no-break space in a name', 'van\u00a0Dam', 3, 'van Dam'],
    ['narrow no-break space behind a letter of two halves', '\u{20bb7}\u202fAnn', 2, '\u{20bb7} Ann'],
    ['byte-order mark', '\ufeffAnn', 0, 'Ann'],
    ['soft hyphen', 'Ann\u00ad', 3, 'Ann'],
    ['right-to-left override', 'A\u202enn', 1, 'Ann'],
    ['isolate', 'A\u2066nn', 1, 'Ann'],
    ['left-to-right mark', '\u200e2024', 0, '2024'],
    ['word joiner', 'A\u2060nn', 1, 'Ann'],
    ['control character', 'A\u0007nn', 1, 'Ann'],
    ['delete', 'A\u007fnn', 1, 'Ann'],
    ['next line', 'A\u0085nn', 1, 'Ann'],
    ['Hangul filler', 'A\u3164nn', 1, 'Ann'],
    ['half-width Hangul filler', 'A\uffa0nn', 1, 'Ann'],
    ['joiner in Latin', 'A\u200dnn', 1, 'Ann'],
    ['non-joiner in Latin', 'A\u200cnn', 1, 'Ann'],
    ['joiner at the start', '\u200dAnn', 0, 'Ann'],
    ['several', '\u200bA\u200b\u200bnn\u200b', 0, 'Ann'],
    ['second joiner behind one that is needed', '\u0645\u200c\u200c\u06cc', 2, '\u0645\u200c\u06cc'],
    ['joiner left behind by another invisible one', '\u0645\u200b\u200c\u06cc', 1, '\u0645\u200c\u06cc'],
  ];
  test.each(rejects)('%s: found and taken out', (_, text, at, rest) => {
    expect({ at: invisibleAt(text), rest: withoutInvisible(text) }).toEqual({ at, rest });
  });

  test('nothing invisible is left, whatever stood there', () => {
    const unit = fc.constantFrom('a', '\u200b', '\u200c', '\u200d', '\u0645', '\u{1f468}', '\ufeff', '\u0301', '\ud83d', '\u00a0');
    fc.assert(fc.property(fc.string({ unit }), (text) => invisibleAt(withoutInvisible(text)) === -1));
  });

  test.each(['\u200b', 'a\u200b', '\u200d', '\u0645\u200c', '\u{1f468}\u200d'])('a huge cell of %j comes to an end', (unit) => {
    expect(invisibleAt(withoutInvisible(unit.repeat(HUGE)))).toBe(-1);
  });

  test('a message names the character', () => {
    expect([codePointName('a\u200b', 1), codePointName('\u{1f600}', 0)]).toEqual(['U+200B', 'U+1F600']);
  });
});

describe('lengths in code points', () => {
  test.each([
    ['empty', '', 0],
    ['ASCII', 'Ann', 3],
    ['astral', '\u{20bb7}\u{1f600}a', 3],
    ['a lone high surrogate', '\ud83da', 2],
    ['a lone low surrogate', 'a\ude00', 2],
    ['a high surrogate at the end', 'a\ud83d', 2],
    ['decomposed', 'e\u0301', 2],
  ])('%s', (_, text, length) => {
    expect(codePointLength(text)).toBe(length);
  });

  test('agrees with the iterator of strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => codePointLength(text) === Array.from(text).length));
  });
});

describe('fast paths', () => {
  test.each([
    ['Ann ~!', true],
    ['', true],
    ['é', false],
    ['a\tb', false],
    ['a\u007f', false],
  ])('plain ASCII: %j is %s', (text, plain) => {
    expect(isPlainAscii(text)).toBe(plain);
  });

  test.each([
    ['ann@x.org', 'ann@x.org'],
    ['Ann@X.org', 'ann@x.org'],
    ['É', 'é'],
    ['straße', 'straße'],
  ])('lower case of %s', (text, lower) => {
    expect(lowerCase(text)).toBe(lower);
  });
});
