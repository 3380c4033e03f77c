/** What a server echoes of a password, and what is left of it. */
import { describe, expect, test } from 'vitest';
import { maskSecret } from '../../../../core/targets/shared/mask-secret.js';

const SECRET = ` Zo\u00eb & "Ad<m>' 7`;
const trimmed = SECRET.trim();
const html = trimmed.replace('&', '&amp;').replace('"', '&quot;').replace('<', '&lt;').replace('>', '&gt;').replace("'", '&#39;');

describe('a secret is taken out of a text', () => {
  test.each([
    ['as it is', SECRET],
    ['trimmed', trimmed],
    ['decomposed', trimmed.normalize('NFD')],
    ['in JSON', JSON.stringify(trimmed).slice(1, -1)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(trimmed)).slice(3, -3)],
    ['in an address', encodeURIComponent(trimmed)],
    ['in JSON in an address', encodeURIComponent(JSON.stringify(trimmed).slice(1, -1))],
    ['in an address twice', encodeURIComponent(encodeURIComponent(trimmed))],
    ['in a form', encodeURIComponent(trimmed).replaceAll('%20', '+')],
    ['in markup', html],
    ['in markup by numbers', trimmed.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['in capital letters', trimmed.toUpperCase()],
    ['in small letters', trimmed.toLowerCase()],
  ])('%s', (_, echo) => {
    expect(maskSecret(`Password ${echo} is weak, ${echo}!`, SECRET).replace(/\s+/gu, ' ')).toBe('Password ••• is weak, •••!');
  });

  test('where small letters are longer than capital ones, as it is', () => {
    expect(maskSecret('İstanbul-7 is weak', 'İstanbul-7')).toBe('••• is weak');
  });

  test('in an address, where half of a surrogate pair has no form of its own', () => {
    expect(maskSecret('?p=a%EF%BF%BDb7', 'a\ud800b7')).toBe('?p=•••');
  });

  test('half of a surrogate pair is no obstacle', () => {
    expect(maskSecret('a\ud800b is weak', 'a\ud800b')).toBe('••• is weak');
  });
});

test('letters that grow when they are folded hide nothing beside them', () => {
  expect(maskSecret('İİ: hunter2.', 'hunter2')).toBe('İİ: •••.');
});

test('a text without the secret stays as it is', () => {
  expect(maskSecret('The role Agent is not known', 'Secret-7')).toBe('The role Agent is not known');
});

test('a form that holds a shorter one is hidden as a whole', () => {
  expect(maskSecret('a\\\\ is weak', 'a\\')).toBe('••• is weak');
});

test.each([
  ['a long form and a short one inside of it', 'Is a%26b weak, or a&b?', 'a&b', 'Is ••• weak, or •••?'],
  ['a form inside of a longer one, found first', "It's \\\\\\\\ weak", '\\\\', "It's ••• weak"],
  ['a word whose signs are written in other ways', 'Is &amp;amp; weak?', '&', 'Is ••• weak?'],
])('%s are hidden as wholes', (_, text, secret, masked) => {
  expect(maskSecret(text, secret)).toBe(masked);
});

test('blanks that were drawn together hide nothing', () => {
  expect(maskSecret('Is a b c weak?', 'a \t b\nc')).toBe('Is ••• weak?');
});

test.each(['', '  '])('where the secret is %j there is nothing to hide', (secret) => {
  expect(maskSecret('some text', secret)).toBe('some text');
});
