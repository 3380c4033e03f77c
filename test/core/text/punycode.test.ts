/** International domains in ASCII, against the platform's own URL parser. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiDomain } from '../../../core/text/punycode.js';

describe('known names', () => {
  test.each([
    ['example.com', 'example.com'],
    ['EXAMPLE.com', 'example.com'],
    ['exämple.org', 'xn--exmple-cua.org'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['mu\u0308nchen.de', 'xn--mnchen-3ya.de'],
    ['почта.рф', 'xn--80a1acny.xn--p1ai'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['日本語.jp', 'xn--wgv71a119e.jp'],
    ['bücher.ch', 'xn--bcher-kva.ch'],
    ['ليهمابتكلموشعربي؟.com', 'xn--egbpdaj6bu4bxfgehfvwxn.com'],
  ])('%s', (domain, ascii) => {
    expect(asciiDomain(domain)).toBe(ascii);
  });
});

test('agrees with the platform for labels of letters', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'z', 'ä', 'é', 'ø', 'ж', '日', '本', 'ü', 'å', '語'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(fc.property(letters, (name) => asciiDomain(`${name}.org`) === new URL(`https://${name}.org`).hostname));
});

test('what is too long for a label is left as it is', () => {
  expect(asciiDomain('ä'.repeat(64))).toBe('ä'.repeat(64));
});
