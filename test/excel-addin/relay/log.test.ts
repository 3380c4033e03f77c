/** A line of the log is one line, whatever an entry was given. */
import { expect, test } from 'vitest';
import { lineLog, oneLine } from '../../../excel-addin/relay/log.js';

test.each([
  ['a line break', 'one\ntwo', 'one two'],
  ['a carriage return', 'one\r\ntwo', 'one  two'],
  ['the last of the control characters', 'a\u001fb', 'a b'],
  ['a deleted character', 'a\u007fb', 'a b'],
  ['an escape sequence', '\u001b[31mred', ' [31mred'],
])('%s becomes a blank', (_name, text, line) => expect(oneLine(text)).toBe(line));

test.each(['', ' ', 'a b', 'api.example.org', 'größer 漢字 😀', '~'])('%j stays as it is', (text) => expect(oneLine(text)).toBe(text));

test('only the first 120 characters are kept', () => expect(oneLine(`${'x'.repeat(120)}y`)).toBe('x'.repeat(120)));

test('an entry is one line of JSON with its time, and its texts cannot begin another', () => {
  const lines: string[] = [];
  lineLog((line) => lines.push(line), () => 1_767_621_600_000)({ event: 'refused', reason: 'bad\n{"event":"started"}', status: 403 }); // prettier-ignore
  expect(lines).toEqual(['{"at":"2026-01-05T14:00:00.000Z","event":"refused","reason":"bad {\\"event\\":\\"started\\"}","status":403}\n']);
});
