/** The scanner finds what it looks for: a test that cannot fail proves nothing. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { password, secret, SEED } from './canaries.js';
import { Scanner } from './scanner.js';

const PASSWORD = password('scanner');
const scanner = (): Scanner => new Scanner([{ name: 'password', value: PASSWORD }]);
const hash = (name: string, text: string): string => createHash(name).update(text).digest('hex');
const padded = (before: number): string => Buffer.from(`${'x'.repeat(before)}${PASSWORD}yy`).toString('base64');

describe(`a planted secret is found (seed ${SEED})`, () => {
  test.each([
    ['plain', `detail: ${PASSWORD}.`],
    ['JSON', JSON.stringify({ detail: PASSWORD })],
    ['JSON in JSON', JSON.stringify(JSON.stringify({ detail: PASSWORD }))],
    ['URL', `https://x.org/?q=${encodeURIComponent(PASSWORD)}`],
    ['JSON in URL', encodeURIComponent(JSON.stringify({ detail: PASSWORD }))],
    ['URL twice', encodeURIComponent(`?q=${encodeURIComponent(PASSWORD)}`)],
    ['form', `q=${encodeURIComponent(PASSWORD).replaceAll('%20', '+')}`],
    ['hex', Buffer.from(PASSWORD).toString('hex')],
    ['hex', Buffer.from(PASSWORD).toString('hex').toUpperCase()],
    ['base64', padded(0)],
    ['base64', padded(1)],
    ['base64', padded(2)],
    ['sha256 in hex', hash('sha256', PASSWORD)],
    ['sha256 in hex', hash('sha256', PASSWORD).toUpperCase()],
    ['sha256 in base64', createHash('sha256').update(PASSWORD).digest('base64')],
    ['sha1 in hex', hash('sha1', PASSWORD)],
    ['md5 in hex', hash('md5', PASSWORD)],
    ['sha256 in hex', hash('sha256', PASSWORD.toLowerCase())],
  ])('as %s', (form, content) => {
    expect(scanner().leaks([{ where: 'a journal', content }])).toContain(`password (${form}) in a journal`);
  });

  test('as base64url, where it differs from base64', () => {
    const all = new Scanner([{ name: 'password', value: '>>>???>>>???' }]);
    const content = Buffer.from('>>>???>>>???').toString('base64url');
    expect(all.leaks([{ where: 'a journal', content }])).toContain('password (base64url) in a journal');
  });

  test('in the bytes of a file, in UTF-16 too', () => {
    const content = Buffer.concat([Buffer.from([0, 255, 1]), Buffer.from(PASSWORD, 'utf16le'), Buffer.from([9])]);
    expect(scanner().leaks([{ where: 'a file', content }])).toEqual(['password (UTF-16) in a file']);
  });

  test('as the hash of a row that holds it', () => {
    const all = scanner();
    all.addWhole('row', JSON.stringify(['ann', PASSWORD]));
    const content = `"planMac":"${hash('sha256', JSON.stringify(['ann', PASSWORD]))}"`;
    expect(all.leaks([{ where: 'a journal', content }])).toEqual(['row (sha256 in hex) in a journal']);
  });
});

test('nothing is found where nothing stands', () => {
  const content = JSON.stringify(['Temporary Password', password('another'), secret('another'), hash('sha256', 'another')]);
  expect(scanner().leaks([{ where: 'a journal', content }])).toEqual([]);
});

test('a secret that chance could make is refused', () => {
  expect(() => new Scanner([{ name: 'short', value: '123456789' }])).toThrow(TypeError);
});
