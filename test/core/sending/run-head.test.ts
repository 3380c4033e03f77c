/** Heads that anybody may have edited: whole ones, and everything that is none. */
import { describe, expect, test } from 'vitest';
import { parseHead } from '../../../core/sending/run-head.js';
import { HEAD } from './model/world.js';

const parsed = (part: object) => parseHead(JSON.stringify({ ...HEAD, ...part }));

test.each([
  ['a send', {}],
  ['an undo', { kind: 'undo', undoes: 'r0' }],
  ['a strict run', { strict: true }],
  ['a run with no mapping yet', { mapping: {} }],
  ['a run that knows how dates are read', { dates: { startDate: 'dmy', other: 'mdy' } }],
  ['a run with its counts', { counts: { succeeded: 1, failed: 0 } }],
])('%s is whole', (_name, part) => expect(parsed(part)).toEqual({ ...HEAD, ...part }));

describe('it is none', () => {
  test.each(['', '{', 'null', '7', '"text"', '[]'])('%j', (text) => expect(parseHead(text)).toBeNull());

  test.each([
    ['with another kind', { kind: 'copy' }],
    ['with a text for strict', { strict: 'no' }],
    ...['undoes', 'by', 'target', 'baseUrl', 'sheetId', 'sheetName', 'planMac'].map((name) => [`with a number for ${name}`, { [name]: 1 }]),
    ['with a text for the time', { startedAt: '1' }],
    ['with a text for the number of rows', { total: '4' }],
    ['with a text for the mapping', { mapping: 'email' }],
    ['with nothing for the mapping', { mapping: null }],
    ['with a list for the mapping', { mapping: ['email'] }],
    ['with a heading that is no text', { mapping: { email: 'Email', role: 3 } }],
    ['with nothing for the dates', { dates: null }],
    ['with a text for the dates', { dates: 'dmy' }],
    ['with a reading that there is not', { dates: { startDate: 'dmy', other: 'ymd' } }],
    ['with nothing for the counts', { counts: null }],
    ['with a count that is no number', { counts: { succeeded: 1, failed: '2' } }],
  ] as [string, object][])('%s', (_name, part) => expect(parsed(part)).toBeNull());
});
