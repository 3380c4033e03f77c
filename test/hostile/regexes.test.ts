/** Every regular expression of the product on texts made against it: a text twice as long takes twice as long, not four times. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { dateReadings } from '../../core/fields/date.js';
import { emailCodec } from '../../core/fields/email.js';
import { adversarial, shortest } from './support/adversarial.js';
import { calledName, nodesOf, shippedSources } from './support/sources.js';

interface Found {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Patterns that go back and forth, and the longest text that their codecs let them see. */
const CAPPED: readonly (readonly [pattern: string, longest: number])[] = [
  ['core/fields/date.ts /[T,\\s]+\\d{1,2}', 60],
  ['core/fields/email.ts /^[\\s"', 1_000],
  ['core/fields/email.ts /\\s*@+\\s*/u', 1_000],
  ['core/fields/email.ts /[,;]|', 1_000],
];

const SHORT = 2_000;
const LONG = 100_000;
/** One pass over a short text takes a tenth of this; going back and forth over it several times as much. What takes longer is looked at again. */
const SUSPICIOUS_MS = 0.3;
/** Quadratic time is four times as long where the text is twice as long; three doublings leave room for a busy machine. */
const LENGTHS = [1, 2, 4, 8].map((factor) => factor * SHORT);
const MOST_GROWTH = 2.5;
const TRIES = 5;
/** Texts of one repeated character, each in three forms: enough at full length. */
const SINGLES = 12;
/** Generous: one pass over such a text takes a millisecond or two. */
const CAP_MS = 2_000;

/** The pattern that a node makes: a literal, or one that is made when it is first used. */
function patternOf(node: ts.Node): RegExp | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
    return new RegExp(source, flags);
  }
  if (!ts.isCallExpression(node) || calledName(node) !== 'unicodePattern') return null;
  const [source, flags] = node.arguments.filter(ts.isStringLiteral);
  return new RegExp(source!.text, flags!.text);
}

const patterns: Found[] = shippedSources().flatMap(({ file, root }) =>
  nodesOf(root).flatMap((node) => {
    const pattern = patternOf(node);
    return pattern ? [{ where: `${file} ${String(pattern)}`, pattern }] : [];
  }),
);

/** True where time grows faster than length, each time it is doubled. */
function blowsUp(pattern: RegExp, textOf: (length: number) => string): boolean {
  let before = Infinity;
  for (const length of LENGTHS) {
    const time = shortest(pattern, textOf(length), TRIES);
    if (before !== Infinity && time <= MOST_GROWTH * before) return false;
    before = time;
  }
  return true;
}

test('all are found', () => {
  expect(patterns.length).toBeGreaterThan(140);
  expect(patterns.filter(({ where }) => where.startsWith('core/text/scripts.ts')).length).toBeGreaterThan(10);
});

const capOf = ({ where }: Found) => CAPPED.find(([start]) => where.startsWith(start));

test('none blows up, apart from those that never see a long text', () => {
  const unlimited = patterns.filter((each) => !capOf(each));
  const slow = unlimited.filter(({ pattern }) =>
    adversarial(pattern, SHORT).some(
      (text, at) => shortest(pattern, text, 2) > SUSPICIOUS_MS && blowsUp(pattern, (length) => adversarial(pattern, length)[at]!),
    ),
  );
  expect(slow.map(({ where }) => where)).toEqual([]);
});

test('each is through with a text of 100,000 characters, or of as many as it ever sees', () => {
  const slow = patterns.filter((each) => {
    const length = capOf(each)?.[1] ?? LONG;
    const texts = adversarial(each.pattern, length).filter((_, at) => length < LONG || at < SINGLES);
    return texts.some((text) => shortest(each.pattern, text, 1) > CAP_MS);
  });
  expect(slow.map(({ where }) => where)).toEqual([]);
});

describe('what such a pattern cannot bear never reaches it', () => {
  test('an address is sought in a short text, and not in a long one', () => {
    const text = (length: number): string => `Ann <ann@x.org> ${'.'.repeat(length)}`;
    expect([100, 1_000].map((length) => emailCodec.fixes(text(length), text(length)))).toEqual([['ann@x.org'], []]);
  });

  test('a day is read in a short text, and not in a long one', () => {
    const text = (length: number): string => `1 March 2026 09:30:00.${'1'.repeat(length)}`;
    expect([20, 60].map((length) => Number.isNaN(dateReadings(text(length)).dmy))).toEqual([false, true]);
  });
});

test('the search for such patterns finds them', () => {
  for (const pattern of [/\s+$/u, /^(?:a+)+$/u, /a*b/u, /(?:x|x)*y/u]) {
    const length = pattern.source.includes('+)') || pattern.source.includes('|') ? 20 : SHORT;
    const found = adversarial(pattern, length).some((text) => shortest(pattern, text, 1) > SUSPICIOUS_MS);
    expect([pattern.source, found]).toEqual([pattern.source, true]);
  }
});
