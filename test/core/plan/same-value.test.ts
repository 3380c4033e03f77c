/** When a value on the sheet and one at the target are the same, and what counts as known there. */
import { describe, expect, test } from 'vitest';
import type { FieldKind, FieldValue } from '../../../core/fields/field.js';
import { sameValue, valueAtTarget } from '../../../core/plan/same-value.js';
import { FIELDS } from '../roster/support/sheet.js';

describe('is the same', () => {
  test.each<[string, FieldKind, FieldValue, FieldValue]>([
    ['decomposed text', 'name', 'Mu\u0308ller', 'Müller'],
    ['text with blanks at its ends', 'text', 'Lima', ' Lima\u00a0'],
    ['text with other line breaks', 'text', 'a\nb', 'a\r\nb'],
    ['text with the oldest line breaks', 'text', 'a\nb é', 'a\rb é'],
    ['an address in another case', 'email', 'ANN@x.org', 'ann@X.org'],
    ['groups in another order', 'group-list', ['A', 'B'], ['B', 'A', 'B']],
    ['no groups and blank', 'group-list', [], null],
    ['empty and blank', 'text', '', null],
    ['yes and yes', 'yes-no', true, true],
  ])('%s', (_, kind, one, other) => {
    expect(sameValue(kind, one, other)).toBe(true);
    expect(sameValue(kind, other, one)).toBe(true);
  });
});

describe('is another value', () => {
  test.each<[string, FieldKind, FieldValue, FieldValue]>([
    ['text in another case', 'name', 'ann', 'Ann'],
    ['an ID in another case', 'employee-id', 'e7', 'E7'],
    ['an ID with zeros', 'employee-id', '0042', '42'],
    ['a group in another case', 'group-list', ['vip'], ['VIP']],
    ['one group more', 'group-list', ['A', 'B'], ['A']],
    ['no and blank', 'yes-no', false, null],
    ['no and yes', 'yes-no', false, true],
    ['a text and a list', 'group-list', 'A', ['A']],
    ['text with other line breaks inside words', 'text', 'ab', 'a\nb'],
  ])('%s', (_, kind, one, other) => {
    expect(sameValue(kind, one, other)).toBe(false);
    expect(sameValue(kind, other, one)).toBe(false);
  });
});

describe('a value at the target', () => {
  const fieldOf = (key: string) => FIELDS.find((field) => field.key === key)!;

  test.each<[string, string, Record<string, unknown>, FieldValue | undefined]>([
    ['is not known where it is absent', 'homeTown', {}, undefined],
    ['is blank where it is null', 'homeTown', { homeTown: null }, null],
    ['is blank where it is empty', 'homeTown', { homeTown: '' }, null],
    ['is blank where a list is empty', 'groups', { groups: [] }, null],
    ['is a list of names', 'groups', { groups: ['A', 7] }, ['A']],
    ['is what was told', 'chatChannel', { chatChannel: false }, false],
    ['is not known in a form that nobody knows', 'homeTown', { homeTown: { city: 'Lima' } }, undefined],
    ['is the leader as told', 'teamLeader', { leader: 'boss@x.org' }, 'boss@x.org'],
    ['is nobody', 'teamLeader', { leader: null }, null],
    ['is a word for the status', 'status', { active: false }, 'deactivated'],
    ['is no status where that is not known', 'status', { active: null }, undefined],
  ])('%s', (_, key, user, value) => {
    expect(valueAtTarget(fieldOf(key), user)).toEqual(value);
  });
});
