/** E-mail cells: one code each, and a fix only where one address is clear. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailCodec } from '../../../core/fields/email.js';
import { refusal, verdict } from './table-of.js';

describe('accepts', () => {
  test.each(['ann@x.org', 'Ann.Lee@X.org', "o'brien@x.org", 'ann@xn--exmple-cua.org'])('%s, sent as typed', (address) => {
    expect([verdict(emailCodec, address), emailCodec.value(address, address)]).toEqual(['fine', address]);
  });
});

describe('rejects', () => {
  describe('format', () => {
    test.each([
      ['Ann <ann@x.org>', ['ann@x.org']],
      ['"Lee, Ann" <ann@x.org>', ['ann@x.org']],
      ['<ann@x.org>', ['ann@x.org']],
      ['mailto:ann@x.org', ['ann@x.org']],
      ['MAILTO: ann@x.org', ['ann@x.org']],
      ['mailto:ann@x.org?subject=Hi', ['ann@x.org']],
      ['e-mail: ann@x.org', ['ann@x.org']],
      ["'ann@x.org'", ['ann@x.org']],
      ['ann@x.org.', ['ann@x.org']],
      ['ann@x.org,', ['ann@x.org']],
      ['ann@x.org;', ['ann@x.org']],
      ['(ann@x.org)', ['ann@x.org']],
      ['ann@x,org', ['ann@x.org']],
      ['ann@x.org, work', ['ann@x.org']],
      ['ann@@x.org', ['ann@x.org']],
      ['ann @ x.org', ['ann@x.org']],
      ['ann@x..org', ['ann@x.org']],
      ['ann@x.org (work)', ['ann@x.org']],
      ['ann@x.org, ann@x.org', ['ann@x.org']],
      ['ann@x.org; ANN@X.ORG', ['ann@x.org']],
      ['ann@x.org; bob@x.org', []],
      ['ann@x.org, bob@x.org', []],
      ['ann@x.org bob@x.org', []],
      ['ann@x.org/bob@x.org', []],
      ['ann lee@x.org', []],
      ['ann@sub.x,org', []],
      ['ann@sub.x;org', []],
      ['ann. lee@x.org', []],
      ['ann\\ lee@x.org', []],
      ['ann', []],
      ['ann@', []],
      ['@x.org', []],
      ['ann@localhost', []],
      ['ann at x.org', []],
      ['n/a', []],
    ])('%s', (text, fixes) => {
      expect(refusal(emailCodec, text)).toEqual({ code: 'email-format', fixes });
    });
  });

  describe('characters', () => {
    test.each([
      ['zero-width space', 'ann\u200b@x.org', ['ann@x.org']],
      ['byte-order mark', '\ufeffann@x.org', ['ann@x.org']],
      ['Cyrillic a', '\u0430nn@x.org', ['ann@x.org']],
      ['full-width @', 'ann＠x.org', ['ann@x.org']],
      ['full-width letters', 'ａｎｎ@x.org', ['ann@x.org']],
      ['curly apostrophe', 'o\u2019brien@x.org', ["o'brien@x.org"]],
      ['quotation marks of English', '“ann@x.org”', ['ann@x.org']],
      ['quotation marks of German', '„ann@x.org“', ['ann@x.org']],
      ['quotation marks of French', '« ann@x.org »', ['ann@x.org']],
      ['single quotation marks', '‘ann@x.org’', ['ann@x.org']],
      ['typographic hyphen', 'ann\u2010lee@x.org', ['ann-lee@x.org']],
      ['international domain', 'ann@exämple.org', ['ann@xn--exmple-cua.org']],
      ['international top level', 'ann@почта.рф', ['ann@xn--80a1acny.xn--p1ai']],
      ['no-break space around the @', 'ann\u00a0@\u00a0x.org', ['ann@x.org']],
      ['a name with an accent before the brackets', 'André <andre@x.org>', ['andre@x.org']],
      ['accent in the local part', 'andré@x.org', []],
      ['Han', '安@x.org', []],
      ['emoji', '\u{1f600}@x.org', []],
      ['no address at all', 'keine – später', []],
    ])('%s', (_, text, fixes) => {
      expect(refusal(emailCodec, text)).toEqual({ code: 'email-characters', fixes });
    });
  });

  test.each([`${'a'.repeat(65)}@x.org`, `ann@${'d.'.repeat(130)}org`, 'a'.repeat(255)])('too long: %#', (text) => {
    expect(refusal(emailCodec, text)).toEqual({ code: 'too-long', fixes: [] });
  });
});

test('a fix is never at fault itself', () => {
  const unit = fc.constantFrom('a', 'b', '@', '.', 'x.org', ' ', ',', '<', '>', ';', 'é', '\u0430', '\u200b', 'mailto:', '?', '＠');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 20 }), (text) => {
      expect(refusal(emailCodec, text).fixes.length).toBeLessThan(2);
    }),
  );
});

test.each(['@', '<', 'a@x.org ', '\u200b', 'é', '.', ' @', '>.'])('a huge cell of %j comes to an end without a fix', (unit) => {
  expect(refusal(emailCodec, `a${unit.repeat(100_000)}b`).fixes).toEqual([]);
});
