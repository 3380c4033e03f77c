/** Users held against steps and against themselves. */
import { describe, expect, test } from 'vitest';
import type { DirectoryUser } from '../../../../../core/sending/api.js';
import { driftOf, holdsChanges, isUntouched, matchesCreate } from '../../../../../core/targets/scim2/api/compare.js';
import { offerOf } from '../../../../../core/targets/scim2/api/offer.js';
import { createPeople } from '../../../../../core/targets/scim2/api/people.js';
import { createReader } from '../../../../../core/targets/scim2/api/user.js';
import { creation, OMAR, TOLD, update, type Change } from '../sample.js';

const E = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const KEYS = { email: 'nora.quist@demo.example', employeeId: '0200' };
const people = createPeople(
  new Map([
    [
      'people',
      [
        { id: 'u-2', name: 'Omar.Said@demo.example' },
        { id: 'u-3', name: 'lucia@x.org' },
      ],
    ],
  ]),
);
const user = (change: object = {}): DirectoryUser => {
  const read = createReader(offerOf(undefined), people).read({ ...TOLD, ...change });
  if (!read) throw new Error('expected a user');
  return read;
};
const ledBy = (id: string | null) => user({ [E]: { ...TOLD[E], manager: id === null ? undefined : { value: id } } });

describe('untouched is', () => {
  const yes: [string, Change, object][] = [
    ['the value that the plan saw', ['title', 'Agent', 'Lead'], {}],
    ['an address in other letters', ['email', 'NORA.Quist@demo.example', 'n@x.org'], {}],
    ['a blank that is left out', ['title', null, 'Lead'], { title: undefined }],
    ['no groups, blank', ['groups', null, ['A']], { groups: [] }],
    [
      'the number in another form',
      ['phoneNumbers', '+493012345678', null],
      { phoneNumbers: [{ value: '+49 (30) 123-456-78', type: 'work' }] },
    ],
    ['the leader, by whose ID the person is told', ['teamLeader', 'omar.said@demo.example', null], {}],
  ];
  test.each(yes)('%s', (_, change, told) => {
    expect(isUntouched(update(KEYS, [change]), user(told), people)).toBe(true);
  });

  const no: [string, Change, object][] = [
    ['another value', ['title', 'Agent', 'Lead'], { title: 'Other' }],
    ['a value in other letters', ['title', 'Agent', 'Lead'], { title: 'AGENT' }],
    ['a form that nobody knows', ['title', 'Agent', 'Lead'], { title: ['Agent'] }],
    ['another person', ['title', 'Agent', 'Lead'], { emails: [{ value: 'x@x.org' }] }],
    ['another leader', ['teamLeader', 'omar.said@demo.example', null], { [E]: { ...TOLD[E], manager: { value: 'u-3' } } }],
    ['a leader whom nobody knows', ['teamLeader', null, 'omar.said@demo.example'], { [E]: { ...TOLD[E], manager: { value: 'u-9' } } }],
  ];
  test.each(no)('not %s', (_, change, told) => {
    expect(isUntouched(update(KEYS, [change]), user(told), people)).toBe(false);
  });
});

describe('an update is held', () => {
  test.each([
    ['by the value that it sets', ['title', null, 'Agent'], true],
    ['not by another one', ['title', null, 'Lead'], false],
    ['by the leader that it sets', ['teamLeader', null, 'omar.said@demo.example'], true],
    ['not by another leader', ['teamLeader', null, 'lucia@x.org'], false],
    ['not by somebody, where it sets nobody', ['teamLeader', 'lucia@x.org', null], false],
    ['by groups in any order', ['groups', [], ['Billing']], true],
  ] as const)('%s', (_, change, held) => {
    expect(holdsChanges(update(KEYS, [change as unknown as Change]), user(), people)).toBe(held);
  });
});

describe('a creation is matched', () => {
  test.each([
    ['by everything as it was sent', {}, true],
    ['where the service tells less', { phoneNumbers: 'x', title: [] }, true],
    ['not by another title', { title: 'Other' }, false],
    ['not where a value is missing', { title: undefined }, false],
    ['not without its leader', { [E]: { employeeNumber: '0200', department: 'Service' } }, false],
    ['not under another leader', { [E]: { ...TOLD[E], manager: { value: 'u-3' } } }, false],
    ['not by somebody who is switched off', { active: false }, false],
    ['not by somebody with another number', { [E]: { ...TOLD[E], employeeNumber: '0201' } }, false],
  ])('%s', (_, told, matches) => {
    expect(matchesCreate(creation({ leader: OMAR }), user(told), people)).toBe(matches);
  });

  test('by whatever the service gives where the row is blank', () => {
    expect(matchesCreate(creation({ leader: null }, { title: null }), user(), people)).toBe(true);
  });
});

describe('drift is', () => {
  const row = update(KEYS, [['title', 'Agent', 'Lead']]);
  test.each([
    ['nothing where nothing moved', {}, []],
    ['not what the row changes', { title: 'Lead' }, []],
    ['a value that moved', { name: { givenName: 'Nore', familyName: 'Quist' } }, ['firstName']],
    ['a value that was lost', { [E]: undefined }, ['employeeId', 'department', 'teamLeader']],
    ['somebody who is switched off', { active: false }, ['status']],
    ['groups', { groups: [] }, ['groups']],
    ['not a number in another form', { phoneNumbers: [{ value: 'tel:+49-30-12345678', type: 'work' }] }, []],
    ['not what is not told', { title: undefined, phoneNumbers: 'x' }, []],
  ])('%s', (_, told, expected) => {
    expect(driftOf(row, user(), user(told))).toEqual(expected);
  });

  test('not a user name that follows its address', () => {
    const moved = update({ ...KEYS, email: 'n@x.org' }, [['email', KEYS.email, 'n@x.org']], { current: KEYS });
    const after = { userName: 'n@x.org', emails: [{ value: 'n@x.org', primary: true }] };
    expect(driftOf(moved, user(), user(after))).toEqual([]);
    expect(driftOf(moved, user(), user({ ...after, userName: 'other' }))).toEqual(['userName']);
  });

  test('another leader', () => {
    expect([driftOf(row, ledBy('u-2'), ledBy('u-3')), driftOf(row, ledBy(null), ledBy('u-3'))]).toEqual([['teamLeader'], ['teamLeader']]);
  });
});
