/** A password is taken out of what a server says, in whichever form it comes back. */
import { expect, test } from 'vitest';
import { maskSecret } from '../../../../../core/targets/cloudtalk/api/mask-secret.js';

const SECRET = `Qx-7 "a"&b\\(`;

test.each([
  ['as it is', SECRET],
  ['in capitals', SECRET.toUpperCase()],
  ['as JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['as JSON in JSON', JSON.stringify(JSON.stringify(SECRET).slice(1, -1)).slice(1, -1)],
  ['in an address', encodeURIComponent(SECRET)],
  ['as HTML by names', 'Qx-7 &quot;a&quot;&amp;b\\('],
  ['as HTML by numbers', 'Qx-7 &#34;a&#34;&#38;b\\('],
])('%s', (_, echo) => {
  expect(maskSecret(`Too weak: ${echo}! Twice: ${echo}.`, SECRET)).toBe('Too weak: •••! Twice: •••.');
});

test('a text without it stays as it is', () => {
  expect(maskSecret('Please supply a value.', SECRET)).toBe('Please supply a value.');
});

test('blanks around it are not sought', () => {
  expect(maskSecret('Too weak: hunter2.', ' hunter2 ')).toBe('Too weak: •••.');
});

test('letters that grow when they are folded hide nothing beside them', () => {
  expect(maskSecret('İİ: hunter2.', 'hunter2')).toBe('İİ: •••.');
});
