/** The e-mail rule: WHATWG's pattern, a dot in the domain, no dot that leads, ends or doubles, 64 and 254 characters, ASCII. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailFault } from '../../../core/text/email-address.js';

const repeat = (count: number): string => 'a'.repeat(count);
const label = 'd'.repeat(63);
/** 64 + 1 + 189: as long as an address may be. */
const LONGEST = `${repeat(64)}@${label}.${label}.${'d'.repeat(61)}`;

describe('accepts', () => {
  test.each([
    'ann@example.com',
    'a@b.c',
    'ANN@EXAMPLE.COM',
    'first.last@example.co.uk',
    'a.b.c.d@x.org',
    '1234567890@example.com',
    'ann@123.com',
    'ann@1.2.3.4',
    'ann+tag@x.org',
    "o'brien@x.org",
    'first/last@x.org',
    'a&b@x.org',
    '{ann}@x.org',
    '#!$%&*+-/=?^_`{}|~@x.org',
    '_______@x.org',
    '-ann-@x.org',
    'ann@sub.sub.sub.x.org',
    'ann@my-host.org',
    'ann@a--b.org',
    'ann@xn--exmple-cua.org',
    'ann@x.xn--p1ai',
    `${repeat(64)}@x.org`,
    `ann@${label}.org`,
    LONGEST,
  ])('%s', (address) => {
    expect(emailFault(address)).toBe('fine');
  });
});

describe('rejects', () => {
  describe('format', () => {
    test.each([
      '',
      'ann',
      '@',
      '@x.org',
      'ann@',
      'ann@localhost',
      'ann@x',
      '.ann@x.org',
      'ann.@x.org',
      'ann..lee@x.org',
      'ann@.x.org',
      'ann@x.org.',
      'ann@x..org',
      'ann@.',
      'ann@-x.org',
      'ann@x-.org',
      'ann@x.-org',
      'ann@x.org-',
      'ann@x_y.org',
      'ann lee@x.org',
      'ann@x org',
      'ann@@x.org',
      'ann@x@y.org',
      '"ann lee"@x.org',
      '"ann"@x.org',
      'ann(work)@x.org',
      'ann@(work)x.org',
      'ann@[127.0.0.1]',
      'ann@[IPv6:::1]',
      'ann,lee@x.org',
      'ann@x,org',
      'ann;bob@x.org',
      'ann<lee@x.org',
      'ann\\@x.org',
      'ann:lee@x.org',
      'Ann <ann@x.org>',
      'mailto:ann@x.org',
      'ann@x.org bob@x.org',
      'ann@x.org;bob@x.org',
      'ann\tlee@x.org',
      'ann@x.org\nbob@x.org',
      `ann@${label}d.org`,
      'ann@x.org?subject=a',
      `${repeat(40)}@example.com; ${repeat(40)}@example.com`,
      Array.from({ length: 40 }, (_, i) => `a${i}@x.org`).join(';'),
    ])('%s', (address) => {
      expect(emailFault(address)).toBe('format');
    });
  });

  describe('too long', () => {
    test.each([[`${repeat(65)}@x.org`], [`a${LONGEST}`], [`${LONGEST}d`], [repeat(255)], [repeat(100_000)]])('%#', (address) => {
      expect(emailFault(address)).toBe('too-long');
    });
  });

  describe('characters', () => {
    test.each([
      ['accent before the @', 'andré@x.org'],
      ['international domain', 'ann@exämple.org'],
      ['Cyrillic look-alike', '\u0430nn@x.org'],
      ['zero-width space', 'ann\u200b@x.org'],
      ['byte-order mark', '\ufeffann@x.org'],
      ['no-break space inside', 'ann\u00a0lee@x.org'],
      ['full-width @', 'ann＠x.org'],
      ['right-to-left override', 'ann\u202e@x.org'],
      ['null', 'ann\u0000@x.org'],
      ['delete', 'ann\u007f@x.org'],
      ['astral', '\u{1f600}@x.org'],
      ['and a bad format as well', 'é'],
      ['and two addresses as well', 'é@x.org, a@x.org'],
    ])('%s', (_, address) => {
      expect(emailFault(address)).toBe('characters');
    });
  });
});

test.each(['@', '.', 'a.', 'a@', '-', 'é', ' ', 'a@x.'])('a huge cell of %j is refused', (unit) => {
  expect(emailFault(unit.repeat(100_000))).not.toBe('fine');
});

/** The rule as a pattern: what WHATWG allows, with a dot in the domain and no dot out of place in the local part. */
const RULE =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/iu;

test('accepts what the pattern accepts, within the lengths', () => {
  const unit = fc.constantFrom('a', 'Z', '0', '.', '-', '@', '_', "'", ' ', '[', '`', 'é', 'x.org', '@x.org', 'a'.repeat(30));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      const fits = text.length <= 254 && text.indexOf('@') <= 64 && RULE.test(text);
      expect([text, emailFault(text) === 'fine']).toEqual([text, fits]);
    }),
    { numRuns: 5_000 },
  );
});
