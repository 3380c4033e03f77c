/** Texts that a field can be given: names of the target's lists, and leaders of the sheet and the target. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../../core/session/person-form/suggest.js';
import { checkedRows } from '../support/checked.js';
import { boss, HEADINGS, person, roster } from '../support/roster.js';

const DIRECTORY = {
  users: [{ email: 'tom@x.org', firstName: 'Tom', lastName: 'Orr', active: true, leader: null, manageTeam: true }],
  groups: ['Berlin', 'Bern', 'Rome'],
};
const sheet = checkedRows([[...HEADINGS, 'Group Assignments'], ...roster(person('ann', 'zoe@x.org'), boss('zoe', 'tom@x.org')).slice(1)], {
  directory: DIRECTORY,
});
const texts = (field: string, typed: string): string[] => suggest(sheet, field, typed).map(({ to }) => to);

describe('leaders', () => {
  test('are people who may lead, of the sheet and of the target', () => {
    expect(suggest(sheet, 'teamLeader', '')).toEqual([
      { to: 'zoe@x.org', label: 'Zoe Lee (zoe@x.org)' },
      { to: 'tom@x.org', label: 'Tom Orr (tom@x.org)' },
    ]);
  });

  test.each([
    ['a part of the name', 'orr', ['tom@x.org']],
    ['a part of the address', 'ZOE@', ['zoe@x.org']],
    ['nothing that anybody has', 'kim', []],
  ])('are found by %s', (_, typed, expected) => {
    expect(texts('teamLeader', typed)).toEqual(expected);
  });
});

describe('names of a list', () => {
  test.each([
    ['nothing', '', ['Berlin', 'Bern', 'Rome']],
    ['the beginning of one', 'ber', ['Berlin', 'Bern']],
    ['a list in braces', '{Rome, ber', ['{Rome, Berlin}', '{Rome, Bern}']],
    ['a whole list in braces', '{Rome}', ['{Rome, Berlin}', '{Rome, Bern}']],
    ['a list with semicolons', 'Rome; berl', ['Rome; Berlin']],
    ['a whole name', 'Rome', ['Rome; Berlin', 'Rome; Bern']],
    ['an open brace', '{', ['{Berlin}', '{Bern}', '{Rome}']],
    ['what is no name', 'Oslo', []],
  ])('complete %s', (_, typed, expected) => {
    expect(texts('groups', typed)).toEqual(expected);
  });
});

test('a field without names has no suggestions', () => {
  expect([texts('firstName', 'A'), texts('nobody', '')]).toEqual([[], []]);
});
