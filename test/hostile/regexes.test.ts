/** Every regular expression of the product on texts made against it: a text twice as long takes twice as long, not four times. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { codecOf } from '../../core/roster/cell-rules.js';
import { DirectoryIndex } from '../../core/roster/directory.js';
import { AGENT_CONNECT_FIELDS } from '../../core/targets/agent-connect/fields.js';
import { trimBlanks } from '../../core/text/chars.js';
import { adversarial, shortest } from './support/adversarial.js';
import { nodesOf, shippedSources } from './support/sources.js';

interface Found {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Patterns that go back and forth, and the field whose codec cuts off what is longer before they see it. */
const CAPPED: readonly (readonly [pattern: string, longest: number, field: string])[] = [
  ['core/fields/date.ts /[T,\\s]+\\d{1,2}', 60, 'startDate'],
  ['core/fields/email.ts /^[\\s"', 1_000, 'email'],
  ['core/fields/email.ts /\\s*@+\\s*/u', 1_000, 'email'],
  ['core/fields/email.ts /[,;]|', 1_000, 'email'],
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
/** A cell of Excel, and far more than cutting it off takes; going back and forth over one takes several times as long. */
const CELL = 32_767;
const CELL_CAP_MS = 1_000;
/** Generous: one pass over such a text takes a millisecond or two. */
const CAP_MS = 2_000;

const patterns: Found[] = shippedSources().flatMap(({ file, root }) =>
  nodesOf(root)
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      return { where: `${file} ${node.text}`, pattern: new RegExp(source, flags) };
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

test.each(CAPPED)('what %s cannot bear is cut off by its codec', (start, _, key) => {
  const [found, ...others] = patterns.filter(({ where }) => where.startsWith(start));
  expect(others).toEqual([]);
  const codec = codecOf(
    AGENT_CONNECT_FIELDS.find((field) => field.key === key)!,
    new DirectoryIndex({ users: [] }),
  );
  const texts = adversarial(found!.pattern, CELL).slice(0, SINGLES).map(trimBlanks);
  for (const text of texts.filter((each) => each !== '')) {
    const begin = performance.now();
    if (codec.fault(text, text) === 0) codec.value(text, text);
    codec.fixes(text, text);
    expect(performance.now() - begin).toBeLessThan(CELL_CAP_MS);
  }
});

test('the search for such patterns finds them', () => {
  for (const pattern of [/\s+$/u, /^(?:a+)+$/u, /a*b/u, /(?:x|x)*y/u]) {
    const length = pattern.source.includes('+)') || pattern.source.includes('|') ? 20 : SHORT;
    const found = adversarial(pattern, length).some((text) => shortest(pattern, text, 1) > SUSPICIOUS_MS);
    expect([pattern.source, found]).toEqual([pattern.source, true]);
  }
});
