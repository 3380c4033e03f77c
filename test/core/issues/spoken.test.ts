/** One language at a time: whatever is said is said in the one that was taken last. */
import { afterEach, describe, expect, test } from 'vitest';
import { makeIssue } from '../../../core/issues/issue.js';
import { speak, spoken } from '../../../core/issues/messages/spoken.js';

afterEach(() => speak(null));

describe('the language that is spoken', () => {
  const place = { row: 14, column: 3, field: 'email' };

  test('is English at first, and again once nothing else is wanted', () => {
    const english = makeIssue('required', place, { heading: 'Email Address' }).message;
    speak({ ...spoken(), issues: { ...spoken().issues, required: (where) => ({ what: `${where}: leer`, why: '', todo: '' }) } });
    speak(null);
    expect(makeIssue('required', place, { heading: 'Email Address' }).message).toEqual(english);
  });

  test('is another one for everything that is said after it was taken', () => {
    speak({ ...spoken(), issues: { ...spoken().issues, required: (where) => ({ what: `${where}: leer`, why: '', todo: '' }) } });
    expect(makeIssue('required', place, { heading: 'E-Mail' }).message.what).toBe('E-Mail (C14): leer');
  });
});
