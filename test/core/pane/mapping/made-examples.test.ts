/** What would be made of other columns, before anybody says so. */
import { describe, expect, test } from 'vitest';
import { firstPattern, isWhole, madeExamples, makingOf, wholeNames } from '../../../../core/pane/mapping/made-examples.js';
import { noAddress, onlyName, unsure } from '../states/readings.js';

describe('a part of whole names', () => {
  test.each([
    ['first', ['Ann', 'José García', 'Zoë']],
    ['last', ['Lee', 'López', 'van Dyk']],
  ] as const)('%s', (part, names) => {
    expect(madeExamples(onlyName, { kind: 'name-part', heading: 'fullname', part, order: 'first-last' })).toEqual(names);
  });
  test('is nothing without a column', () => {
    expect(madeExamples(onlyName, { kind: 'name-part', heading: '', part: 'first', order: 'first-last' })).toEqual([]);
    expect(madeExamples(onlyName, { kind: 'name-part', heading: 'gone', part: 'first', order: 'first-last' })).toEqual([]);
  });
  test('begins with the free column that looks like names', () => {
    expect(wholeNames(unsure.columns)?.heading).toBe('Full name');
    expect(wholeNames(unsure.columns.filter(({ heading }) => heading === 'E-Mail dienstlich'))).toBe(null);
  });
});

describe('an address by a pattern', () => {
  test('is made of names that are made themselves', () => {
    const made = madeExamples(noAddress, { kind: 'email-pattern', pattern: ' {f}{last}@acme.com ' });
    expect(made[0]).toBe('alee@acme.com');
    expect(made).toHaveLength(3);
  });
  test('is nothing while the pattern makes no address', () => {
    expect(madeExamples(noAddress, { kind: 'email-pattern', pattern: '{first}.{last}@' })).toEqual([]);
    expect(isWhole({ kind: 'email-pattern', pattern: 'all@acme.com' })).toBe(false);
  });
  test('begins with the domain of the sheet', () => {
    expect(firstPattern(noAddress.columns)).toBe('{first}.{last}@acme.com');
    expect(firstPattern([])).toBe('{first}.{last}@');
  });
});

test('only names and addresses are made of others', () => {
  expect(['firstName', 'lastName', 'email', 'role', 'constructor'].map(makingOf)).toEqual(['first', 'last', 'email', null, null]);
});
