/** Addresses that will do, and those that will not. */
import { describe, expect, test } from 'vitest';
import { addressMistake } from '../../../../core/pane/settings/address.js';

describe('accepts', () => {
  test.each(['https://demo.api.stellaconnect.net', ' https://api.example.org/v2/ ', 'https://example.org:8443'])('%s', (text) => {
    expect(addressMistake(text)).toBeNull();
  });
});

describe('rejects', () => {
  test.each(['http://example.org', 'example.org', 'https://', 'ftp://example.org', 'https://user:pw@example.org', 'javascript:alert(1)'])(
    '%s',
    (text) => {
      expect(addressMistake(text)).toBe('wrong');
    },
  );

  test.each(['', '   '])('nothing at all: “%s”', (text) => {
    expect(addressMistake(text)).toBe('missing');
  });
});
