/** A text in the log stays on its line, and stays readable. */
import { expect, test } from 'vitest';
import { lineLog, oneLine } from '../../../excel-addin/relay/log.js';

test.each([
  ['a line break', 'one\ntwo', 'one two'],
  ['the last of the control characters', 'a\u001fb', 'a b'],
  ['a deleted character', 'a\u007fb', 'a b'],
  ['a separator of lines', 'a\u2028b', 'a b'],
  ['a separator of paragraphs', 'a\u2029b', 'a b'],
  ['an escape sequence', '\u001b[31mred', ' [31mred'],
])('%s becomes a blank', (_name, text, line) => expect(oneLine(text)).toBe(line));

test.each(['', ' ', 'a b', 'api.example.org', 'größer 漢字 😀', '~'])('%j stays as it is', (text) => expect(oneLine(text)).toBe(text));

test('only the first 120 characters are kept', () => expect(oneLine(`${'x'.repeat(120)}y`)).toBe('x'.repeat(120)));

test('an entry is one line of JSON with its time; its numbers stay numbers', () => {
  const lines: string[] = [];
  lineLog(
    (line) => void lines.push(line),
    () => 1_767_621_600_000,
  )({ event: 'refused', reason: 'bad\n{', status: 403 });
  expect(lines).toEqual(['{"at":"2026-01-05T14:00:00.000Z","event":"refused","reason":"bad {","status":403}\n']);
});
